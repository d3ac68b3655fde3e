import type { AnnotatedReport } from '../../src/model/index.js'
import { openAtlas } from '../../src/store/index.js'
import { anAnnotatedReport } from './an-annotated-report.js'

// A program of its own: saves report `whole`, then kills itself in the middle of saving report `half`, when all but the
// evidence of its last theme is written. Its text is so long that SQLite has put part of it in the log by then.

const atlas = openAtlas(process.argv[2] as string)
const file = { path: 'sample.txt', sha256: 'b'.repeat(64) }
atlas.saveReport(anAnnotatedReport('whole'), file)
atlas.saveReport(deadly(anAnnotatedReport('half')), file)

function deadly(report: AnnotatedReport): AnnotatedReport {
  const [first, ...others] = report.themes
  const last = {
    ...(first as NonNullable<typeof first>),
    get evidence(): never {
      process.kill(process.pid, 'SIGKILL')
      throw new Error('still alive')
    },
  }
  return { ...report, source: { ...report.source, text: 'lang '.repeat(5_000_000) }, themes: [...others, last] }
}
