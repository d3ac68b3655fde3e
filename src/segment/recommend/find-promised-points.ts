import type { View } from '../../model/index.js'
import { makeCommitment } from './make-commitment.js'
import { makePoint } from './make-point.js'
import { titleOf } from './make-unit.js'
import type { Passage, Sentence } from './passage.js'
import type { CuesByLanguage } from './read-cues.js'
import { leadsToPromises, type Stand } from './read-promise.js'
import type { Unit } from './unit.js'
import type { Reading } from './weigh-signals.js'

/** A list of one point is none. */
const leastPoints = 2

const canLead = new Set<Passage['block']['kind']>(['paragraph', 'list-item'])

/**
 * Finds the points below a lead-in that promises ("Wij zijn voornemens:"): each a commitment, and the lead-in their
 * group. A point that leads in to points of its own is a group below it.
 */
export function findPromisedPoints(
  passages: readonly Passage[],
  view: View,
  cues: CuesByLanguage,
  standOf: (passage: Passage) => Stand,
  isTaken: (passage: Passage) => boolean,
): Unit[] {
  return passages.flatMap((passage): Unit[] => {
    const { block, sentences } = passage
    const last = sentences.at(-1)
    if (!last || !canLead.has(block.kind)) return []
    if (!leadsToPromises(last.text, cues[block.language], standOf(passage))) return []
    const points = pointsBelow(passages, passage)
    if (points.length < leastPoints || isTaken(points[0]?.[0] as Passage)) return []
    return makeGroup(passage, last, points, cues, view)
  })
}

/** The points below a lead-in, each with what stands deeper below it. */
function pointsBelow(passages: readonly Passage[], leadIn: Passage): Passage[][] {
  const points: Passage[][] = []
  for (const passage of passages.slice(leadIn.index + 1)) {
    const first = points[0]?.[0]
    if (passage.block.kind !== 'list-item') break
    if (first && isDeeper(passage, first)) points.at(-1)?.push(passage)
    else if (first && isAlike(leadIn, passage) && !isAlike(first, passage)) break
    else points.push([passage])
  }
  return points
}

const kindOf = ({ block: { marker } }: Passage): string => (marker ?? '').replace(/\d+/, '1').replace(/\p{L}+/u, 'a')

const isAlike = (one: Passage, other: Passage): boolean =>
  one.block.kind === other.block.kind && kindOf(one) === kindOf(other)

const isDeeper = (passage: Passage, first: Passage): boolean =>
  !isAlike(passage, first) || passage.block.level > first.block.level

function makeGroup(leadIn: Passage, last: Sentence, points: Passage[][], cues: CuesByLanguage, view: View): Unit[] {
  const { language } = leadIn.block
  const { threshold } = cues[language]
  const reading: Reading = {
    score: threshold,
    evidence: [{ kind: 'commitment/words', detail: last.text.slice(-80), weight: threshold }],
  }
  const words = last.text.replace(/[\s.:;,]+$/, '')
  const group: Unit = {
    ...makeCommitment(last, language, reading, view),
    role: 'group',
    form: 'lead-in',
    title: { start: last.start, end: last.start + words.length },
  }
  return [group, ...points.flatMap((point) => makePoints(point, group, reading))]
}

/** A point without an end of its own leads in to those deeper below it. */
function makePoints(point: readonly Passage[], parent: Unit, reading: Reading): Unit[] {
  const [first, ...deeper] = point as readonly [Passage, ...Passage[]]
  if (deeper.length < leastPoints || /[.;!]$/.test(first.text)) return [promised(point, parent, reading)]
  const group: Unit = { ...makePoint([first], parent, reading), role: 'group', title: titleOf(first) }
  return [group, ...deeper.map((passage) => promised([passage], group, reading))]
}

const promised = (point: readonly Passage[], parent: Unit, reading: Reading): Unit => ({
  ...makePoint(point, parent, reading),
  role: 'commitment',
  strength: 'must',
})
