import type { ReportMetadata } from '../model/index.js'

/** Columns of `reports` that hold the facts about a report, by the names that the model gives them. */
export const factColumns: Readonly<Record<keyof ReportMetadata, string>> = {
  title: 'title',
  publisher: 'publisher',
  publishedOn: 'published_on',
  language: 'language',
}
