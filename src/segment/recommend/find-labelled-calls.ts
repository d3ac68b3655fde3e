import type { Setting } from './find-settings.js'
import { isRefused } from './is-refused.js'
import { isLabelled, isStep } from './list-run.js'
import { makePoint } from './make-point.js'
import { makeBlockUnit, titleOf } from './make-unit.js'
import type { Passage } from './passage.js'
import { announcesPast, type CuesByLanguage } from './read-cues.js'
import type { Unit } from './unit.js'
import { signalWhen, weighSignals } from './weigh-signals.js'

/**
 * Finds calls in boxes and other labelled recommendations: "OPROEP", "Aanbeveling 2: …". A sharpening has the call
 * before it as parent; where it stands apart from its call, the repeats find it.
 */
export function findLabelledCalls(
  passages: readonly Passage[],
  cues: CuesByLanguage,
  settingOf: (passage: Passage) => Setting,
  isTaken: (passage: Passage) => boolean,
): Unit[] {
  const units: Unit[] = []
  let call: Unit | null = null
  let heading: Passage | null = null
  for (const passage of passages) {
    if (passage.block.kind === 'heading') {
      call = null
      heading = passage
    }
    if (passage.block.kind !== 'list-item' || !isLabelled(passage) || isTaken(passage)) continue
    if (isStep(passage, cues) && passage.sentences[0]?.reading.isImperative !== true) continue
    if (settingOf(passage) === 'genre' || (heading && announcesPast(heading, cues))) continue
    if (isColumnHead(passage) || isName.test(passage.text) || isOnAgenda(passage, passages)) continue
    if (isRefusedCall(passage, passages, cues)) continue
    const sharpens = isSharpening(passage, cues)
    const points = pointsBelow(passages, passage)
    const unit = makeBlockUnit(withText(passages, passage), {
      role: points.length > 0 ? 'group' : 'item',
      form: 'boxed',
      parent: sharpens ? call : null,
      // A call without a stop is its own title; one of whole sentences has none.
      title: /[.!?]["”’]?\s*\d{0,3}$/.test(passage.text) ? null : titleOf(passage),
      ...weighSignals([signalWhen(true, 'form/labelled', passage.block.marker ?? '')], cues[passage.block.language]),
    })
    units.push(unit, ...points.map((point) => makePoint([point], unit, unit)))
    if (!sharpens) call = unit
  }
  return units
}

/** "Action: MD": who will do it, and no word of what. */
const isName = /^(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?:(?:, | and |\/)\p{Lu}{2,4})*\.?$/u

/** "Advies" above "Letterlijke formulering": the heads of two columns, of which a text file keeps only the order. */
const isColumnHead = ({ block, text, sentences }: Passage): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(block.marker ?? '') &&
  /^\p{Lu}\p{Ll}+(?: \p{Ll}+)?$/u.test(text) &&
  sentences[0]?.reading.isImperative !== true

/** What a meeting decides on itself: its agenda, its minutes, what it takes note of. */
const procedure =
  /\b(?:vast te stellen|af te doen|voor kennisgeving aan te nemen|kennis te nemen|ter kennisname|akkoord te gaan|in te stemmen)\b[^.]*\.?$/iu

/** A line of a list of decisions: what it takes, and the decision on it below. */
const isOnAgenda = (passage: Passage, passages: readonly Passage[]): boolean =>
  procedure.test(passage.text) &&
  passages.some(({ text, block }) => isDecision.test(`${block.marker ?? ''} ${text}`.trim()))

const isDecision = /^(?:besluit(?:en)?|aldus besloten|decision)\s*:?(?:$|\s*[\p{Lu}-])/iu

/** A label with a title that says nothing to do goes with the paragraph below it that does. */
function withText(passages: readonly Passage[], call: Passage): Passage[] {
  const below = passages[call.index + 1]
  const isTitle = !/[.!?]$/.test(call.text) && call.sentences[0]?.reading.isImperative !== true
  return isTitle && below?.block.kind === 'paragraph' && below.sentences[0]?.reading.isImperative
    ? [call, below]
    : [call]
}

/** The points that a label with a colon at its end leads in to. */
function pointsBelow(passages: readonly Passage[], call: Passage): Passage[] {
  if (!/:$/.test(call.text)) return []
  const below = passages.slice(call.index + 1)
  const end = below.findIndex((passage) => passage.block.kind !== 'list-item' || isLabelled(passage))
  const points = below.slice(0, end < 0 ? below.length : end)
  return points.length > 1 ? points : []
}

/** Whether the reply below a labelled recommendation refuses it: then nobody gives it with approval. */
export const isRefusedCall = (passage: Passage, passages: readonly Passage[], cues: CuesByLanguage): boolean =>
  passage.block.kind === 'list-item' &&
  isLabelled(passage) &&
  replyTo(passages, passage).some((reply) => isRefused(reply, cues))

/** The call itself and what stands below it up to the next label or heading: a reply, where the report is one. */
function replyTo(passages: readonly Passage[], call: Passage): Passage[] {
  const below = passages.slice(call.index + 1)
  const end = below.findIndex((passage) => passage.block.kind === 'heading' || isLabelled(passage))
  return [call, ...below.slice(0, end < 0 ? below.length : end)]
}

const isSharpening = (passage: Passage, cues: CuesByLanguage): boolean =>
  cues[passage.block.language].labels.sharpens.some((word) => passage.block.marker?.toLowerCase().startsWith(word))
