import type { Cues } from '../../lexicon/index.js'
import { findAddressee } from './find-addressee.js'
import type { Passage, Sentence } from './passage.js'
import type { CueReading } from './read-cues.js'
import { signalWhen, weighSignals } from './weigh-signals.js'

/** What only stands in a reference: a web address, "z.d." for a work without a date. */
const reference = /https?:\/\/|www\.\p{L}|\bdoi:|\(z\.d\.\)|\(n\.d\.\)/iu

/** Weighs a sentence where it stands: who is to act, what follows it, whether it is one at all. */
export function readInContext(sentence: Sentence, passage: Passage, next: Passage | undefined, cues: Cues): CueReading {
  const { reading, text } = sentence
  if (reading.score <= 0) return reading
  const isLast = sentence === passage.sentences.at(-1)
  const signals = [
    signalWhen(
      reading.strength === 'could' && findAddressee(text, cues) !== null,
      'prose/able-actor',
      text.slice(0, 80),
    ),
    signalWhen(reference.test(text), 'against/reference', 'web address'),
    signalWhen(
      isLast && reading.tier === 'prose' && text.endsWith(':') && next?.block.kind === 'list-item',
      'against/announces-points',
      text.slice(-80),
    ),
  ]
  return { ...reading, ...weighSignals(signals, cues, reading.evidence) }
}
