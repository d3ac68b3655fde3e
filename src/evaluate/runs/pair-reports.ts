import type { ReportHead } from './run-changes.js'

export interface PairedReports<Report> {
  readonly pairs: readonly { readonly before: Report; readonly after: Report }[]
  readonly onlyBefore: readonly Report[]
  readonly onlyAfter: readonly Report[]
}

/**
 * Which report of one database is which of another: by the bytes of its file, and by id where no file is the same, as
 * for a new version of it. Of several with the same bytes those of the same id go together first.
 */
export function pairReports<Report extends Pick<ReportHead, 'id' | 'sha256'>>(
  before: readonly Report[],
  after: readonly Report[],
): PairedReports<Report> {
  const found = new Map<Report, Report>()
  const taken = new Set<Report>()
  const rules: readonly ((a: Report, b: Report) => boolean)[] = [
    (a, b) => a.sha256 === b.sha256 && a.id === b.id,
    (a, b) => a.sha256 === b.sha256,
    (a, b) => a.id === b.id,
  ]
  for (const rule of rules) {
    for (const report of before) {
      const other = found.has(report) ? undefined : after.find((each) => !taken.has(each) && rule(report, each))
      if (!other) continue
      found.set(report, other)
      taken.add(other)
    }
  }
  return {
    pairs: before.flatMap((report) => {
      const other = found.get(report)
      return other ? [{ before: report, after: other }] : []
    }),
    onlyBefore: before.filter((report) => !found.has(report)),
    onlyAfter: after.filter((report) => !taken.has(report)),
  }
}
