import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { InputError } from './input-error.js'
import type { KnownReport } from './known-report.js'
import { packageRoot } from './package-root.js'

/** The corpus that comes with the package. */
export const packagedCorpus = fileURLToPath(new URL('corpus', packageRoot))

/** The messages complete the sentence "expected ...". */
const text = z.string('a text').min(1, 'a text that is not empty')
const pattern = (shape: RegExp, expected: string) => z.string(expected).regex(shape, expected)

const kinds = [
  'advice-bundle',
  'advisory-report',
  'audit',
  'evaluation',
  'monitor',
  'parliamentary-paper',
  'white-paper',
] as const

const entry = z
  .strictObject({
    id: pattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and hyphens'),
    title: text,
    publisher: text,
    published_on: pattern(
      /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
      'a date such as "2024", "2024-06" or "2024-06-18", in quotes',
    ),
    language: z.enum(['nl', 'en'], 'nl or en'),
    kind: z.enum(kinds, `one of ${kinds.join(', ')}`),
    file: pattern(/^[^/\\.][^/\\]*$/, 'the name of a file'),
    sha256: pattern(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 hexadecimal digits'),
    source: z.url('an address such as https://www.example.org/').optional(),
    sample: z.literal(true, 'true, or nothing').optional(),
  })
  .refine(({ source, sample }) => (source === undefined) === (sample === true), 'either a source or sample: true')
  .transform(({ published_on, sample, source = null, file, ...rest }): KnownReport => {
    return { ...rest, publishedOn: published_on, file: `${sample ? 'samples' : 'reports'}/${file}`, source }
  })

const manifest = z.strictObject({ reports: z.array(entry, 'a list of reports') }, 'a list of reports')

/**
 * Reads `manifest.yaml` in a corpus folder.
 *
 * @throws {InputError} naming file and line when it is missing, broken or says something twice
 */
export function readManifest(corpus: string = packagedCorpus): readonly KnownReport[] {
  const path = join(corpus, 'manifest.yaml')
  const lines = new LineCounter()
  const document = parseDocument(readText(path), { lineCounter: lines })
  const broken = document.errors[0]
  if (broken) throw new InputError(`${path}:${lines.linePos(broken.pos[0]).line}: ${broken.message.split('\n')[0]}`)

  const checked = manifest.safeParse(document.toJS())
  if (!checked.success) throw misfit(checked.error.issues[0] as z.core.$ZodIssue)
  refuseDuplicates(checked.data.reports, path)
  return checked.data.reports

  function misfit({ path: keys, message, code }: z.core.$ZodIssue): InputError {
    const node = document.getIn(keys, true) as { range?: [number, number, number] } | undefined
    const place = node?.range ? `${path}:${lines.linePos(node.range[0]).line}` : path
    const expected = code === 'unrecognized_keys' ? 'only the keys of the manifest' : message
    return new InputError(`${place}: ${keys.join('.') || 'the file'}: expected ${expected}; mend the entry`)
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new InputError(`${path}: the manifest cannot be read (${code}); give the folder that holds it with --corpus`)
  }
}

function refuseDuplicates(reports: readonly KnownReport[], path: string): void {
  for (const key of ['id', 'file', 'sha256'] as const) {
    const values = reports.map((report) => report[key])
    const twice = values.find((value, index) => values.indexOf(value) < index)
    if (twice) throw new InputError(`${path}: the ${key} ${twice} stands twice; keep one`)
  }
}
