import type { FileResult } from '../pipeline/index.js'

export function countOutcomes(files: readonly FileResult[]): Record<FileResult['outcome'], number> {
  const counts = { ingested: 0, replaced: 0, unchanged: 0, failed: 0 }
  for (const { outcome } of files) counts[outcome]++
  return counts
}
