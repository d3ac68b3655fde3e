import { readdirSync } from 'node:fs'
import { baselineName } from './baseline-file.js'

/** Names of the gold files in a folder, sorted; the baseline stands among them and is none. Empty without the folder. */
export function listGoldFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json') && name !== baselineName)
      .sort()
  } catch {
    return []
  }
}
