import {
  compareFindings,
  compareLinks,
  type FoundLink,
  pairReports,
  type ReportFindings,
  type RunChange,
} from '../evaluate/index.js'
import type { Atlas, StoredAnnotations, StoredReport } from '../store/index.js'

/** Whether a report is in both databases, and how far the two read the same. */
export type ReportState = 'same text' | 'other text' | 'other file' | 'only before' | 'only after'

export interface ComparedReport {
  /** Of the later database, where it has the report. */
  readonly reportId: string
  /** Of the earlier database; null where only the later one has the report. */
  readonly beforeId: string | null
  readonly state: ReportState
  /** Recommendations, groups and commitments; null where the database does not have the report. */
  readonly unitsBefore: number | null
  readonly unitsAfter: number | null
}

/** A change, with the reports that it is about: of a link those of both ends. */
export interface ReportedChange extends RunChange {
  readonly reportIds: readonly string[]
}

export interface DatabaseComparison {
  readonly reports: readonly ComparedReport[]
  readonly changes: readonly ReportedChange[]
}

/** What is known of one end of a link. */
interface End {
  readonly reportId: string
  readonly page: number
  readonly words: string
}

type Ends = Map<string, End>

/**
 * What two databases say differently about the same reports. Of a report that only one of them has nothing is listed but
 * that, and neither are its links.
 */
export function compareDatabases(before: Atlas, after: Atlas): DatabaseComparison {
  const { pairs, onlyBefore, onlyAfter } = pairReports(before.listReports(), after.listReports())
  const reports: ComparedReport[] = [
    ...onlyBefore.map((report) => only(before, report, 'only before')),
    ...onlyAfter.map((report) => only(after, report, 'only after')),
  ]
  const changes: ReportedChange[] = reports.map(absence)
  const sameUnits = new Map<string, string>()
  const links: { before: FoundLink[]; after: FoundLink[] } = { before: [], after: [] }
  const ends: { before: Ends; after: Ends } = { before: new Map(), after: new Map() }
  for (const pair of pairs) {
    const [a, b] = [findingsOf(before, pair.before), findingsOf(after, pair.after)]
    const compared = compareFindings(a, b)
    const state = a.report.sha256 !== b.report.sha256 ? 'other file' : compared.isSameText ? 'same text' : 'other text'
    const reportId = b.report.id
    const units = { unitsBefore: a.recommendations.length, unitsAfter: b.recommendations.length }
    reports.push({ reportId, beforeId: a.report.id, state, ...units })
    changes.push(...compared.changes.map((change) => ({ ...change, reportIds: [reportId] })))
    for (const [id, same] of compared.sameUnits) sameUnits.set(id, same)
    collectEnds(ends.before, a, reportId)
    collectEnds(ends.after, b, reportId)
    links.before.push(...repeatsIn(a))
    links.after.push(...repeatsIn(b))
  }
  links.before.push(...before.readLinks().filter(({ aId, bId }) => ends.before.has(aId) && ends.before.has(bId)))
  links.after.push(...after.readLinks().filter(({ aId, bId }) => ends.after.has(aId) && ends.after.has(bId)))
  const { gone, fresh } = compareLinks(links.before, links.after, sameUnits)
  return {
    reports: reports.sort((a, b) => (a.reportId < b.reportId ? -1 : 1)),
    changes: [
      ...changes.sort((a, b) => (a.reportId === b.reportId ? 0 : a.reportId < b.reportId ? -1 : 1)),
      ...gone.map((link) => linkChange(link, ends.before, 'gone')),
      ...fresh.map((link) => linkChange(link, ends.after, 'new')),
    ],
  }
}

function only(atlas: Atlas, { id }: StoredReport, state: 'only before' | 'only after'): ComparedReport {
  const units = atlas.readAnnotations(id)?.recommendations.length ?? 0
  const [unitsBefore, unitsAfter] = state === 'only before' ? [units, null] : [null, units]
  return { reportId: id, beforeId: state === 'only before' ? id : null, state, unitsBefore, unitsAfter }
}

function absence({ reportId, state }: ComparedReport): ReportedChange {
  const [beforeId, afterId] = state === 'only before' ? [reportId, null] : [null, reportId]
  const change = state === 'only before' ? 'gone' : 'new'
  const whole = { page: null, words: reportId, field: null, before: null, after: null }
  return { reportId, reportIds: [reportId], subject: 'report', change, beforeId, afterId, ...whole }
}

function findingsOf(atlas: Atlas, report: StoredReport): ReportFindings {
  const { recommendations, mentions, themes } = atlas.readAnnotations(report.id) as StoredAnnotations
  return { report, text: atlas.readText(report.id) ?? '', recommendations, mentions, themes }
}

function collectEnds(ends: Ends, { recommendations }: ReportFindings, reportId: string): void {
  for (const { id, page, title, text } of recommendations) ends.set(id, { reportId, page, words: title ?? text })
}

const repeatsIn = ({ recommendations }: ReportFindings): FoundLink[] =>
  recommendations.flatMap(({ id, repeatsId }) =>
    repeatsId === null ? [] : [{ aId: id, bId: repeatsId, relation: 'repeats' } as const],
  )

function linkChange({ aId, bId, relation }: FoundLink, ends: Ends, change: 'gone' | 'new'): ReportedChange {
  const [a, b] = [ends.get(aId) as End, ends.get(bId) as End]
  const id = `${aId} ${relation} ${bId}`
  return {
    reportId: a.reportId,
    reportIds: [...new Set([a.reportId, b.reportId])],
    subject: 'link',
    change,
    beforeId: change === 'gone' ? id : null,
    afterId: change === 'new' ? id : null,
    page: a.page,
    words: `${a.words} / ${b.words}`,
    field: relation,
    before: null,
    after: null,
  }
}
