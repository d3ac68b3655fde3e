import { foundKinds, rightKinds, type Scores } from './scores.js'

/** The scores of several reports as one: counts are added, ratios never averaged. None at all gives zeros. */
export function addScores(list: readonly Scores[]): Scores {
  const sum = (read: (scores: Scores) => number) => list.reduce((total, scores) => total + read(scores), 0)
  const found = foundKinds.map((kind) => [
    kind,
    {
      tp: sum((scores) => scores.found[kind].tp),
      fp: sum((scores) => scores.found[kind].fp),
      fn: sum((scores) => scores.found[kind].fn),
    },
  ])
  const right = rightKinds.map((kind) => [
    kind,
    { right: sum((scores) => scores.right[kind].right), wrong: sum((scores) => scores.right[kind].wrong) },
  ])
  return {
    reports: list.flatMap((scores) => scores.reports),
    found: Object.fromEntries(found) as Scores['found'],
    right: Object.fromEntries(right) as Scores['right'],
    findings: list.flatMap((scores) => scores.findings),
  }
}
