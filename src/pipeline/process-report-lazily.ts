import type { AnnotatedReport } from '../model/index.js'
import type { ReportBytes } from './process-report.js'

/**
 * One report from end to end, as `process-report.ts` does it, which is loaded with the first report: it is most of the
 * program, and whoever runs a batch leaves it to the workers.
 *
 * @throws {ReadError} when there is no report in the bytes, or none that can be read
 */
export async function processReport(report: ReportBytes): Promise<AnnotatedReport> {
  const { processReport } = await import('./process-report.js')
  return processReport(report)
}
