import type { Gold } from './gold.js'
import { scoreAttributes } from './score-attributes.js'
import { scoreMentions } from './score-mentions.js'
import { pairRecommendations, scoreRecommendations } from './score-recommendations.js'
import { scoreThemes } from './score-themes.js'
import { type Finding, foundKinds, type Prediction, rightKinds, type Scores } from './scores.js'

/** Compares what was predicted of a report with what its gold says. Both must be about the same text. */
export function scoreReport(gold: Gold, prediction: Prediction): Scores {
  const pairs = pairRecommendations(gold, prediction)
  const decisions = [
    ...scoreRecommendations(gold, prediction),
    ...scoreAttributes(pairs, prediction.source.text),
    ...scoreThemes(pairs, prediction.themes),
    ...scoreMentions(gold, prediction),
  ]
  const findings = decisions.map((decision) => ({ ...decision, report: gold.report }))
  return { reports: [gold.report], ...count(findings), findings }
}

function count(findings: readonly Finding[]): Pick<Scores, 'found' | 'right'> {
  const number = (kind: string, outcome: Finding['outcome']) =>
    findings.filter((finding) => finding.kind === kind && finding.outcome === outcome).length
  const found = foundKinds.map((kind) => {
    return [kind, { tp: number(kind, 'hit'), fp: number(kind, 'false alarm'), fn: number(kind, 'miss') }] as const
  })
  const right = rightKinds.map((kind) => {
    return [kind, { right: number(kind, 'right'), wrong: number(kind, 'wrong') }] as const
  })
  return { found: Object.fromEntries(found) as Scores['found'], right: Object.fromEntries(right) as Scores['right'] }
}
