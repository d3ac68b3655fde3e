/** What `export` can write. Apart, so that a mistaken argument is refused before any writer is loaded. */
export const exportFormats = ['csv', 'jsonl', 'parquet', 'excel', 'turtle'] as const
type ExportFormat = (typeof exportFormats)[number]
export type TableExportFormat = Exclude<ExportFormat, 'turtle'>
