export { addScores } from './add-scores.js'
export type { AgreedKind, Agreement, Difference, SaidAgreement, SaidKind, SpanAgreement } from './agreement.js'
export type { Baseline, BaselineReport } from './baseline.js'
export { checkBaselineAgainst } from './check-baseline-against.js'
export { checkGoldAgainst } from './check-gold-against.js'
export { type Comparison, compareWithBaseline, type Fall } from './compare-with-baseline.js'
export { draftGold } from './draft-gold.js'
export type { Interval, Intervals } from './estimate-intervals.js'
export type { Change } from './find-changes.js'
export { formatBaseline } from './format-baseline.js'
export { type Gold, type GoldDeadline, type GoldMention, type GoldRecommendation, type Split, splits } from './gold.js'
export { GoldError } from './gold-error.js'
export type { GoldProblem } from './gold-problem.js'
export type { GroupRow, Trait } from './group-scores.js'
export { inspectGold } from './inspect-gold.js'
export type { Ask, LinkGold, LinkGoldMember, LinkVerdict } from './link-gold.js'
export { makeBaselineReport } from './make-baseline-report.js'
export { measureAgreement } from './measure-agreement.js'
export { type BaselineMeasures, measureBaseline } from './measure-baseline.js'
export type { BoundaryErrors } from './measure-boundaries.js'
export type { MeasuredRow } from './measure-kind.js'
export { type Measures, measureScores } from './measure-scores.js'
export { parseGold } from './parse-gold.js'
export { readBaseline } from './read-baseline.js'
export { readGold } from './read-gold.js'
export { type Judged, type LinkedCorpus, type LinkScores, type PairScore, scoreLinks } from './score-links.js'
export { scoreReport } from './score-report.js'
export type { ScoredReport } from './scored-report.js'
export type {
  Finding,
  FoundKind,
  Place,
  Prediction,
  RightKind,
  Scores,
} from './scores.js'
export { type FoundRow, type RightRow, type ScoreSummary, summariseScores } from './summarise-scores.js'
export { updateBaseline } from './update-baseline.js'
export { writeGold } from './write-gold.js'
