/** What `export` can write. Apart, so that a mistaken argument is refused before any writer is loaded. */
export const exportFormats = ['csv', 'jsonl', 'parquet', 'excel'] as const
export type TableExportFormat = (typeof exportFormats)[number]
