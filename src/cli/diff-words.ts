import type { Language } from '../model/index.js'

/** The words of `diff`; English is the pattern for the others. */
const en = {
  help: {
    diff: 'what two databases say differently about the same reports',
    before: 'the earlier database',
    after: 'the later database',
    report: 'only of this report',
    failOnChange: 'exit with 1 where anything differs',
  },
  before: 'Before',
  after: 'After',
  database: (path: string, reports: number, versions: readonly string[]) =>
    `${path}: ${reports} ${reports === 1 ? 'report' : 'reports'}, read by version ${versions.join(' and ') || '-'}`,
  same: 'No differences',
  noSuchReport: (id: string, known: readonly string[]) =>
    `there is no report ${id} in either database; there are: ${known.join(', ') || '-'}`,
}

type DiffWords = typeof en

const nl: DiffWords = {
  help: {
    diff: 'wat twee databases verschillend zeggen over dezelfde rapporten',
    before: 'de eerdere database',
    after: 'de latere database',
    report: 'alleen van dit rapport',
    failOnChange: 'geef afsluitcode 1 als er iets verschilt',
  },
  before: 'Eerst',
  after: 'Daarna',
  database: (path, reports, versions) =>
    `${path}: ${reports} ${reports === 1 ? 'rapport' : 'rapporten'}, gelezen met versie ${versions.join(' en ') || '-'}`,
  same: 'Geen verschillen',
  noSuchReport: (id, known) => `er is geen rapport ${id} in een van beide databases; wel: ${known.join(', ') || '-'}`,
}

export const diffWords: Readonly<Record<Language, DiffWords>> = { nl, en }
