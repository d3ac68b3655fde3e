import type { Span } from '../model/index.js'
import type { GoldProblem } from './gold-problem.js'

interface Words {
  readonly expected: string
  readonly found: string
  readonly remedy: string
}

type ReportProblem = (rule: string, place: string, span: Span, words: Words) => GoldProblem

const report =
  (severity: GoldProblem['severity']): ReportProblem =>
  (rule, place, { start, end }, words) => ({ severity, rule, place, span: { start, end }, ...words })

/** A rule of the annotation guidelines that is broken. */
export const breach = report('error')

/** Something that is seldom meant so. */
export const doubt = report('warning')
