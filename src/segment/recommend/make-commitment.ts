import type { Span, View } from '../../model/index.js'
import { sourceSpan } from '../../text/index.js'
import type { Unit } from './unit.js'
import type { Reading } from './weigh-signals.js'

/** A unit of a sentence that promises. */
export function makeCommitment(
  { start, end, text }: Span & { readonly text: string },
  language: Unit['language'],
  { score, evidence }: Reading,
  view: View,
): Unit {
  return {
    tier: 'formal',
    role: 'commitment',
    form: 'sentence',
    label: null,
    title: null,
    view: { start, end },
    source: sourceSpan(view, { start, end }),
    text,
    parent: null,
    strength: 'must',
    score,
    evidence,
    language,
  }
}
