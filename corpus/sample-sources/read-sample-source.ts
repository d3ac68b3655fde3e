import { parse } from 'yaml'
import { z } from 'zod'

const front = z.strictObject({
  title: z.string(),
  subtitle: z.string(),
  author: z.string(),
  date: z.iso.date(),
  header: z.string(),
  note: z.string(),
  format: z.enum(['pdf', 'docx', 'html']).default('pdf'),
  columns: z.union([z.literal(1), z.literal(2)]).default(1),
})

export type SampleFront = z.output<typeof front>

export type SampleBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'point'; readonly sign: string; readonly text: string }
  | { readonly kind: 'box'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

export interface SampleSource {
  readonly front: SampleFront
  readonly blocks: readonly SampleBlock[]
  /** Footnotes by the number of their mark. */
  readonly notes: ReadonlyMap<string, string>
}

/** Reads the small Markdown of the samples: headings, paragraphs, points, boxes, tables and footnotes, a line each. */
export function readSampleSource(source: string): SampleSource {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? []
  const notes = new Map(
    [...body.matchAll(/^\[\^(\d+)\]: (.+)$/gm)].map((note) => [note[1] as string, note[2] as string]),
  )
  const chunks = body.replace(/^\[\^\d+\]: .+$/gm, '').split(/\n{2,}/)
  return { front: front.parse(parse(head)), blocks: chunks.flatMap((chunk) => readChunk(chunk.trim())), notes }
}

function readChunk(chunk: string): SampleBlock[] {
  if (!chunk) return []
  const heading = /^(#+) (.+)$/.exec(chunk)
  if (heading) return [{ kind: 'heading', level: (heading[1] as string).length - 1, text: heading[2] as string }]
  if (chunk.startsWith('> ')) return [{ kind: 'box', lines: chunk.split('\n').map((line) => line.slice(2)) }]
  if (chunk.startsWith('| ')) return [{ kind: 'table', rows: readRows(chunk) }]
  return chunk.split('\n').map(readLine)
}

const readRows = (chunk: string): string[][] =>
  chunk
    .split('\n')
    .filter((line) => !/^[|\- ]+$/.test(line))
    .map((line) => line.slice(2, -2).split(' | '))

function readLine(line: string): SampleBlock {
  const point = /^(-|[a-z]\)|\d+\.) (.+)$/.exec(line)
  if (!point) return { kind: 'paragraph', text: line }
  return { kind: 'point', sign: point[1] === '-' ? '•' : (point[1] as string), text: point[2] as string }
}
