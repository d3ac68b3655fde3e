import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { InputError } from './input-error.js'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 hexadecimal digits')
const member = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/r\d+-\d+$/, 'a recommendation as <report>/r<start>-<end>')
  .transform((text) => {
    const [reportId, span] = text.split('/r') as [string, string]
    const [start, end] = span.split('-').map(Number) as [number, number]
    return { reportId, start, end }
  })
  .refine(({ start, end }) => start < end, 'a span that ends after it begins')

const ask = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'an id of lower-case letters and hyphens'),
  label: z.string().min(1).max(100, 'a label of at most 100 characters'),
  members: z.array(member).min(2, 'two members or more'),
})

const asksSchema = z
  .strictObject({ reports: z.record(z.string(), sha256), asks: z.array(ask) })
  .superRefine(({ reports, asks }, context) => {
    for (const [index, { id, members }] of asks.entries()) {
      const refuse = (message: string) =>
        context.addIssue({ code: 'custom', path: ['asks', index, 'members'], message })
      const unknown = members.find(({ reportId }) => !(reportId in reports))
      if (unknown) refuse(`a report that is listed under reports; "${unknown.reportId}" is not`)
      if (new Set(members.map(({ reportId }) => reportId)).size < 2) refuse('members in two reports or more')
      const keys = members.map(({ reportId, start }) => `${reportId}/r${start}`)
      if (new Set(keys).size < keys.length) refuse('each member once')
      if (asks.findIndex((other) => other.id === id) < index) refuse(`another id; "${id}" stands twice`)
    }
  })

const verdictsSchema = z.strictObject({
  verdicts: z.array(
    z
      .strictObject({ a: member, b: member, same: z.boolean() })
      .transform(({ a, b, same }) => ({ a, b, isRight: same })),
  ),
})

/**
 * Gold for links in a folder: `links.yaml`, what several reports ask and where, and `link-verdicts.yaml`, links of the
 * program that a reader judged.
 *
 * @throws {InputError} naming file and line when one is missing, broken or contradicts itself
 */
export function readLinkGold(folder: string) {
  return {
    ...read(join(folder, 'links.yaml'), asksSchema),
    ...read(join(folder, 'link-verdicts.yaml'), verdictsSchema),
  }
}

function read<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> {
  const lines = new LineCounter()
  const document = parseDocument(readText(path), { lineCounter: lines })
  const broken = document.errors[0]
  if (broken) throw new InputError(`${path}:${lines.linePos(broken.pos[0]).line}: ${broken.message.split('\n')[0]}`)
  const checked = schema.safeParse(document.toJS())
  if (checked.success) return checked.data
  const { path: keys, message } = checked.error.issues[0] as z.core.$ZodIssue
  const node = document.getIn(keys, true) as { range?: [number, number, number] } | undefined
  const place = node?.range ? `${path}:${lines.linePos(node.range[0]).line}` : path
  throw new InputError(`${place}: ${keys.join('.') || 'the file'}: expected ${message}; mend the entry`)
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new InputError(`${path}: the gold for links cannot be read (${code}); give the corpus that holds it`)
  }
}
