import type { CommitmentPart, Cues } from '../../lexicon/index.js'
import type { Standing } from './find-replies.js'
import { matchCues } from './read-cues.js'
import type { Reading } from './weigh-signals.js'

/** Weight from which who will act is enough in an answer, where no date has to say that it is meant. */
const strong = 0.7

/** Who promises and where, as far as it does not stand in the sentence. */
export interface Stand {
  readonly standing: Standing
  /** Whether the text is that of the body with this noun: "de rekenkamer". */
  readonly isIssuer: (noun: string) => boolean
}

/**
 * Reads a sentence as a promise; null when it is none. In an answer whoever answers will act; elsewhere the author
 * promises in so many words, or will act by a date; and the body that the text is of may say what it plans.
 */
export function readPromise(text: string, cues: Cues, stand: Stand): Reading | null {
  if (/\?["”’)]*$/.test(text)) return null
  const found = matchCues(
    cues.commitments.filter(({ part }) => part !== 'leads'),
    text,
  )
  // Behind "en zal" stands an act of its own; what was done before it is no matter.
  const from = found.find(({ text: words }) => /^(?:en|and) /.test(words))?.start ?? 0
  const against = matchCues(cues.commitmentsAgainst, text.slice(from))
  const evidence = [
    ...found.map(({ cue, text: detail }) => ({ kind: 'commitment/words', detail, weight: cue.weight })),
    ...against.map(({ cue, text: detail }) => ({ kind: 'against/words', detail, weight: cue.weight })),
  ]
  const score = evidence.reduce((sum, { weight }) => sum + weight, 0)
  const acting = found.filter(({ cue }) => cue.part !== 'term')
  const isEnough =
    score >= cues.threshold ||
    (stand.standing === 'answer' && score >= strong && acting.some(({ cue }) => cue.weight >= strong))
  const says = (part: CommitmentPart): boolean => found.some(({ cue }) => cue.part === part)
  const isMeant =
    (stand.standing !== 'elsewhere' && acting.length > 0) ||
    says('promise') ||
    (says('own') && says('term')) ||
    found.some(({ cue, text: words }) => cue.part === 'plan' && stand.isIssuer(nounOf(words)))
  return isEnough && isMeant ? { score, evidence } : null
}

/** Whether a lead-in ends where what is promised begins: "Wij zijn voornemens:". */
export function leadsToPromises(text: string, cues: Cues, { standing, isIssuer }: Stand): boolean {
  const [lead] = matchCues(
    cues.commitments.filter(({ part }) => part === 'leads'),
    text,
  )
  if (!lead || matchCues(cues.commitmentsAgainst, text).length > 0) return false
  return standing === 'answer' || firstPerson.test(lead.text) || isIssuer(nounOf(text.slice(0, lead.end)))
}

const firstPerson = /\b(?:ik|wij|we|ben|I)\b/

/** The noun of a body behind its article; empty when there is none. */
const nounOf = (words: string): string =>
  (/(?:^|\s)(?:de|het|the)\s+(?<noun>\p{L}+)/iu.exec(words)?.groups?.noun ?? '').toLowerCase()
