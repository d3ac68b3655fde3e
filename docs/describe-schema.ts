import type { DataDictionaryEntry } from '../src/store/index.js'

/** The data dictionary as a Markdown document. */
export function describeSchema(entries: readonly DataDictionaryEntry[]): string {
  const part = (title: string, type: DataDictionaryEntry['type']) =>
    [`## ${title}`, ...entries.filter((entry) => entry.type === type).map(describe)].join('\n\n')
  return `${[head, part('Views', 'view'), part('Tables', 'table')].join('\n\n')}\n`
}

const head = `# The schema

Made from the comments in the database by \`npm run schema\`; change it there. Analysts begin with the views, whose names begin with \`v_\`: they answer the usual questions in one line of SQL, and [comparing.md](comparing.md) shows how. Offsets count UTF-16 units of the report's text, half-open. All ids are stable text.`

function describe({ name, type, comment, columns }: DataDictionaryEntry): string {
  const text = `### ${name}\n\n${plainText(comment)}`
  if (type === 'view') return `${text}\n\nColumns: ${columns.map((column) => `\`${column.name}\``).join(', ')}.`
  const rows = columns.map(
    (column) =>
      `| \`${column.name}\` | ${column.type.toLowerCase()} | ${column.required ? 'yes' : ''} | ${plainText(column.comment ?? '')} |`,
  )
  return [text, '', '| column | type | required | is |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

const plainText = (text: string): string => text.replace(/[|<>*]/g, '\\$&')
