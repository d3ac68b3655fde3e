import type { MetadataOrigin, ReportMetadata, SourceReport } from '../model/index.js'
import { scanFrontPage } from './scan-front-page.js'

/** Formats whose files know when they were made, which is not when the report was published. */
const technical = new Set<SourceReport['mediaType']>([
  'application/pdf',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
])

/**
 * Fills in what the file's own metadata do not say from the first page and the colophon, and says where each came from.
 * A date that is printed goes before the one on which a program made the file.
 */
export function completeMetadata(report: SourceReport): SourceReport {
  const { inColophon, ...printed } = scanFrontPage(report)
  const isTechnical = technical.has(report.mediaType)
  const { publishedOn: made, ...declared } = report.metadata
  const own: ReportMetadata = isTechnical && printed.publishedOn !== undefined ? declared : report.metadata
  const origins: Partial<Record<keyof ReportMetadata, MetadataOrigin>> = {}
  for (const field of ['title', 'publisher', 'publishedOn', 'language'] as const) {
    if (own[field] !== undefined) origins[field] = report.origins?.[field] ?? 'file'
    else if (field !== 'language' && printed[field] !== undefined)
      origins[field] = inColophon.includes(field) ? 'colophon' : 'first-page'
  }
  if (isTechnical && made !== undefined && own.publishedOn === made) origins.publishedOn = 'created'
  return { ...report, metadata: { ...printed, ...own }, origins }
}
