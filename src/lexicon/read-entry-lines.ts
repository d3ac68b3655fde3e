/** What YAML would not take as it stands for a text. */
const special = /^(?:["'&*!|>%@`{}[\],#]|[?:-](?:\s|$)|[\d.+-]+$|(?:true|false|null|~)$)|:\s|:$|\t/i

/**
 * Reads a file of entries that is written plainly: kinds, and a line an entry. Null for one that only a YAML parser can
 * read or that has a mistake. A tenth of the time of the parser, at every start of every worker.
 */
export function readEntryLines(text: string): Record<string, string[]> | null {
  const byKind: Record<string, string[]> = {}
  let list: string[] | null = null
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('  - ')) {
      const value = plainValue(line)
      if (list === null || value === null) return null
      list.push(value)
      continue
    }
    const kind = /^([a-z-]+):$/.exec(line)?.[1]
    if (kind === undefined || byKind[kind]) return null
    list = byKind[kind] = []
  }
  return byKind
}

/** The text of an entry without a comment behind it; null where it is quoted in a way that is not plain. */
function plainValue(line: string): string | null {
  const comment = line.indexOf(' #')
  const value = (comment < 0 ? line.slice(4) : line.slice(4, comment)).trim()
  const quoted = comment < 0 && /^"[^"\\]+"$/.test(value)
  if (quoted) return value.slice(1, -1)
  return value === '' || special.test(value) ? null : value
}
