import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The PDF files of a folder in order of their names, or the file itself. */
export function listPdfs(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .filter((name) => name.toLowerCase().endsWith('.pdf'))
    .sort()
    .map((name) => join(path, name))
}
