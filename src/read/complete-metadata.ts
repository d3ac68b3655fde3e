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
  const { isFromColophon, ...printed } = scanFrontPage(report)
  const isTechnical = technical.has(report.mediaType) && printed.publishedOn !== undefined
  const { publishedOn, ...declared } = report.metadata
  const own: ReportMetadata = isTechnical ? declared : report.metadata
  const origins: Partial<Record<keyof ReportMetadata, MetadataOrigin>> = {}
  for (const field of ['title', 'publisher', 'publishedOn', 'language'] as const) {
    if (own[field] !== undefined) origins[field] = 'file'
    else if (printed[field] !== undefined) origins[field] = 'first-page'
  }
  if (origins.publisher === 'first-page' && isFromColophon) origins.publisher = 'colophon'
  if (publishedOn && !isTechnical && technical.has(report.mediaType)) origins.publishedOn = 'created'
  return { ...report, metadata: { ...printed, ...own }, origins }
}
