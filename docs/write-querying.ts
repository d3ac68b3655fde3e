import { readFileSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'

/** Puts the answers of a database below the questions: `tsx docs/write-querying.ts <database of the tuning samples>`. */
const path = process.argv[2]
if (path === undefined) throw new Error('give the path of a database of the samples that are for tuning')
const database = new Database(path, { readonly: true })
const page = new URL('querying.md', import.meta.url)
const answered = readFileSync(page, 'utf8').replace(
  /```sql\n(.*?)\n```\n\n```text\n.*?\n```/gs,
  (_, sql: string) => `\`\`\`sql\n${sql}\n\`\`\`\n\n\`\`\`text\n${answer(sql)}\n\`\`\``,
)
writeFileSync(page, answered)
database.close()

/** The rows of a query as a plain table. */
function answer(sql: string): string {
  const query = database.prepare(sql)
  const heads = query.columns().map(({ name }) => name)
  const rows = (query.raw().all() as unknown[][]).map((row) => row.map(textOf))
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => (row[at] as string).length)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] as number))
      .join('  ')
      .trimEnd()
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

function textOf(cell: unknown): string {
  return cell === null ? '' : String(cell).replace(/\s+/g, ' ').trim()
}
