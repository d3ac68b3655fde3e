import type { MetadataOrigin, MetadataOrigins, ReportMetadata, StructuredReport } from '../model/index.js'

const fields = ['title', 'publisher', 'publishedOn', 'language'] as const

/**
 * Where each fact about a report came from, as far as it is known: the manifest goes before what the reader found, and
 * what neither has was taken from the text.
 */
export function traceMetadata(
  { metadata, source }: Pick<StructuredReport, 'metadata' | 'source'>,
  manifest: ReportMetadata,
): MetadataOrigins {
  const origins: Partial<Record<keyof ReportMetadata, MetadataOrigin>> = {}
  for (const field of fields) {
    if (!metadata[field]) continue
    const unread = field === 'language' ? 'text' : 'heading'
    origins[field] = manifest[field] === undefined ? (source.origins?.[field] ?? unread) : 'manifest'
  }
  return origins
}
