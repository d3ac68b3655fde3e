export type { EvaluatedReport, Kind, SplitSummary } from './evaluated-report.js'
export type { EvaluationOptions } from './evaluation-options.js'
export { renderEvaluation } from './render-evaluation.js'
