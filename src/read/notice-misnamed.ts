import { extname } from 'node:path'
import type { Notice } from '../model/index.js'
import type { Format } from './detect-format.js'

/** Formats that a file of each extension may have; an extension that is not here promises nothing. */
const promised: Readonly<Record<string, readonly Format[]>> = {
  '.pdf': ['pdf'],
  '.docx': ['docx'],
  '.docm': ['docx'],
  '.dotx': ['docx'],
  '.odt': ['odt'],
  '.ott': ['odt'],
  '.htm': ['html'],
  '.html': ['html'],
  '.xhtml': ['html'],
  '.xml': ['xml', 'html'],
  '.md': ['markdown'],
  '.markdown': ['markdown'],
  '.txt': ['text'],
  '.text': ['text'],
  '.doc': [],
  '.rtf': [],
}

/** Notices that a file's content is of another format than its name says. */
export function noticeMisnamed(name: string, format: Format, label: string): Notice[] {
  const extension = extname(name).toLowerCase()
  if (promised[extension]?.includes(format) !== false) return []
  const reason = `The name ends in ${extension} but the content is ${label}, and was read as such.`
  return [{ severity: 'warning', rule: 'read/misnamed', reason }]
}
