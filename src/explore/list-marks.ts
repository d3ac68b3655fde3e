import type { Finding } from '../evaluate/index.js'
import type { Span } from '../model/index.js'
import { describeGoldMention, describeGoldUnit } from './describe-gold.js'
import { describeMention, describeUnit } from './describe-program.js'
import type { EvaluatedReport } from './evaluated-report.js'
import type { EvaluationOptions } from './evaluation-options.js'
import { isMainKind, isMentionKind, isSpanKind } from './is-main-kind.js'
import type { Description, Mark, MarkOutcome, Side } from './mark.js'

type Place = Span & { readonly id: string }
type Sort = Mark['sort']
type Bare = Omit<Mark, 'index' | 'outcome' | 'isWrong'>

/**
 * Everything that gold and program mark in a report, with what the scorer decided on it. Indices count on from
 * `firstIndex`, so that they are unique in a page of several reports.
 */
export function listMarks(report: EvaluatedReport, options: EvaluationOptions, firstIndex: number): Mark[] {
  const judge = judgeOf(report.scores.findings)
  return [...goldMarks(report, options), ...programMarks(report, options)].map((mark, place) => {
    return { ...mark, ...judge(mark), index: firstIndex + place }
  })
}

function goldMarks({ gold, prediction }: EvaluatedReport, options: EvaluationOptions): Bare[] {
  const { text } = prediction.source
  return [
    ...gold.recommendations.map((unit) =>
      bare('gold', 'recommendation', unit, describeGoldUnit(unit, gold, text, options)),
    ),
    ...gold.mentions.map((mention) =>
      bare('gold', 'mention', { ...mention, id: `m${mention.start}` }, describeGoldMention(mention, options)),
    ),
  ]
}

function programMarks({ prediction }: EvaluatedReport, options: EvaluationOptions): Bare[] {
  return [
    ...prediction.recommendations.map((unit) =>
      bare('program', 'recommendation', unit, describeUnit(unit, prediction, options)),
    ),
    ...prediction.mentions.map((mention) =>
      bare('program', 'mention', mention, describeMention(mention, prediction, options)),
    ),
  ]
}

const bare = (side: Side, sort: Sort, { id, start, end }: Place, description: Description): Bare => {
  return { side, sort, id, start, end, ...description }
}

/** What the findings say of a mark. One that no finding speaks of was not scored: it counts as right. */
function judgeOf(findings: readonly Finding[]): (mark: Bare) => Pick<Mark, 'outcome' | 'isWrong'> {
  const outcomes = new Map<string, MarkOutcome>()
  const wrong = new Set<string>()
  for (const finding of findings) {
    const keys = keysOf(finding)
    if (finding.outcome === 'wrong' && isMainKind(finding.kind)) for (const key of keys) wrong.add(key)
    if (!isSpanKind(finding.kind)) continue
    if (finding.outcome === 'miss') for (const key of keys) outcomes.set(key, 'miss')
    if (finding.outcome === 'false alarm') for (const key of keys) outcomes.set(key, 'alarm')
  }
  return ({ side, sort, ...place }) => {
    const key = keyOf(side, sort, place)
    const outcome = outcomes.get(key) ?? 'hit'
    return { outcome, isWrong: outcome === 'hit' && wrong.has(key) }
  }
}

function keysOf(finding: Finding): string[] {
  const sort = isMentionKind(finding.kind) ? 'mention' : 'recommendation'
  return [
    ...('gold' in finding ? [keyOf('gold', sort, finding.gold)] : []),
    ...('predicted' in finding ? [keyOf('program', sort, finding.predicted)] : []),
  ]
}

/** Names the mark that a finding speaks of. */
export const keyOf = (side: Side, sort: Sort, { id, start, end }: Place): string =>
  `${side} ${sort} ${start} ${end} ${id}`
