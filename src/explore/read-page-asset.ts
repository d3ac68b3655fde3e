import { readFileSync } from 'node:fs'

/** Style and script stand once, in the source tree; compiled code finds them there as well. */
const folder = new URL('../../src/explore/page/', import.meta.url)

/** Reads a file that is put into the page as it is, with the line ends that a page has: its hash must stay the same. */
export function readPageAsset(name: 'evaluation.css' | 'evaluation.js'): string {
  return readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n').trim()
}
