import { measureScores } from '../evaluate/index.js'
import type { Evaluation } from './evaluation.js'

/** The evaluation as one plain value. Splits stand apart; there is no total over them. */
export const evaluationAsJson = ({ scored, splits, absent, failures, comparison }: Evaluation) => ({
  splits,
  reports: scored.map((each) => ({
    report: each.gold.report,
    split: each.gold.split,
    status: each.gold.status,
    ...withoutReports(measureScores([each], each.gold.report)),
    findings: each.scores.findings.filter(({ outcome }) => outcome !== 'hit' && outcome !== 'right'),
  })),
  baseline: comparison,
  absent,
  failures,
})

const withoutReports = ({ reports: _, ...measures }: ReturnType<typeof measureScores>) => measures
