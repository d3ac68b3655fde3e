import { makeBlockUnit, titleOf } from './make-unit.js'
import type { Passage } from './passage.js'
import type { Unit } from './unit.js'
import type { Reading } from './weigh-signals.js'

/** A unit of one bullet or lettered point, with what stands below it. */
export function makePoint(point: readonly Passage[], parent: Unit | null, reading: Reading): Unit {
  const first = point[0] as Passage
  const form = first.block.label === null ? 'bullet' : 'lettered'
  return makeBlockUnit(point, {
    role: 'item',
    form,
    parent,
    title: runInTitle(first),
    score: reading.score,
    evidence: reading.evidence,
  })
}

/** Longest title, in characters, that opens a point and is followed by more. */
const longestRunIn = 80

/** "b. Ontwikkeling van standaarden. Daarin …": the words before the first stop, when they are no sentence. */
function runInTitle(point: Passage): Passage['block']['view'] | null {
  if (point.block.label === null && !/^…|^\.\.\./.test(point.text)) return null
  const first = point.sentences[0]
  if (!first || point.sentences.length < 2 || first.text.length > longestRunIn || first.reading.score > 0) return null
  return titleOf(point, first.text.length)
}
