import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dataFolder } from './load-data-file.js'

/** Eight hexadecimal digits that change when a data file does; line ends do not count, as checkouts change them. */
export function lexiconFingerprint(): string {
  const hash = createHash('sha256')
  for (const name of dataFiles()) {
    const text = readFileSync(new URL(name, dataFolder), 'utf8').replaceAll('\r\n', '\n')
    hash.update(`${name}\0${text}\0`)
  }
  return hash.digest('hex').slice(0, 8)
}

/** Paths below the data folder, with forward slashes, in an order that no machine changes. */
const dataFiles = (): string[] =>
  readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
