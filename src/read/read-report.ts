import type { SourceReport } from '../model/index.js'
import { checkLength } from './check-length.js'
import { completeMetadata } from './complete-metadata.js'
import { detectFormat, type Format } from './detect-format.js'
import { noticeMisnamed } from './notice-misnamed.js'
import { ReadError } from './read-error.js'
import type { Reader, ReadOptions } from './reader.js'
import { readers } from './readers.js'
import { unsupportedFormats } from './unsupported-formats.js'

/**
 * Reads a report from the bytes of its file. The content decides the format; the name only tells Markdown from text,
 * and is noticed where it says something else.
 *
 * @throws {ReadError} when there is no report in it, or none that can be read
 * @throws the signal's reason when it is aborted; a reader looks at it between pages
 */
export async function readReport(bytes: Uint8Array, options: ReadOptions): Promise<SourceReport> {
  options.signal?.throwIfAborted()
  if (bytes.length === 0)
    throw new ReadError(
      'empty',
      `${options.name}: expected a report, found an empty file (0 bytes); fetch or save it again`,
    )
  const format = detectFormat(bytes, options.name)
  const reader = readers[format]
  if (!reader) throw unsupported(format, options.name)
  const report = completeMetadata(await reader.read(bytes, options))
  checkLength(report.text.length, options)
  return { ...report, notices: [...noticeMisnamed(options.name, format, reader.label), ...report.notices] }
}

function unsupported(format: Format, name: string): ReadError {
  const known = unsupportedFormats[format]
  const found = known?.label ?? format
  const remedy = known?.remedy ?? 'export it as PDF or as plain text'
  return new ReadError('unsupported', `${name}: expected ${readableFormats()}, found ${found}; ${remedy}`)
}

function readableFormats(): string {
  const labels = (Object.values(readers) as Reader[]).map((reader) => reader.label)
  return `${labels.slice(0, -1).join(', ')} or ${labels.at(-1)}`
}
