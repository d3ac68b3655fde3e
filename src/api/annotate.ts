import { describeUnit, findClusters, findLinks } from '../compare/index.js'
import type { AnnotatedReport, Cluster, Link, LinkUnit } from '../model/index.js'
import { processReport } from '../pipeline/index.js'

/** What is known of a report beside its bytes. */
export interface AnnotateOptions {
  /** Slug that identifies the report: ids of what is found in it begin with it. */
  readonly id: string
  /** Name of its file, for messages and for what the bytes cannot tell of the format. The id by default. */
  readonly name?: string
}

/**
 * Reads a report (PDF, Markdown or plain text, in Dutch or English) and finds its recommendations, with names, amounts
 * and themes. Same bytes, same result; nothing is written.
 *
 * @throws {ReadError} when there is no report in the bytes, or none that can be read. Bytes that are not trusted are
 *   better read by `adviesatlas ingest`, which limits time and memory.
 *
 * @example
 * const report = await annotate(readFileSync('advies.md'), { id: 'advies' })
 * for (const { text, page } of report.recommendations) console.log(page, text)
 */
export const annotate = (bytes: Uint8Array | string, { id, name = id }: AnnotateOptions): Promise<AnnotatedReport> =>
  processReport({
    path: name,
    bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    id,
    known: null,
  })

/**
 * Links the recommendations of reports and groups what asks the same. The order of the reports does not matter.
 *
 * @example
 * const { links } = compareReports([one, other])
 */
export function compareReports(reports: readonly AnnotatedReport[]): {
  readonly links: readonly Link[]
  readonly clusters: readonly Cluster[]
} {
  const profiles = reports.flatMap(unitsOf).map(describeUnit)
  const links = findLinks(profiles, [])
  return { links, clusters: findClusters(profiles, links) }
}

function unitsOf({ id: reportId, metadata, sections, recommendations, mentions, themes }: AnnotatedReport): LinkUnit[] {
  const headings = new Map(sections.map((section) => [section.id, section.title]))
  return recommendations
    .filter(({ repeatsId }) => repeatsId === null)
    .map(({ id, parentId, sectionId, role, title, text, language, addressee }) => ({
      ...{ id, reportId, parentId, role, title, text, language, addressee },
      heading: headingOf(sectionId, title, headings),
      publishedOn: metadata.publishedOn,
      themeIds: themes.filter(({ recommendationId }) => recommendationId === id).map(({ themeId }) => themeId),
      entityIds: [
        ...new Set(mentions.flatMap((each) => (each.recommendationId === id ? (each.entityId ?? []) : []))),
      ].sort(),
    }))
}

function headingOf(sectionId: string | null, title: string | null, headings: ReadonlyMap<string, string | null>) {
  const heading = sectionId === null ? null : (headings.get(sectionId) ?? null)
  return heading === title ? null : heading
}
