import { annotateReport } from '../annotate/index.js'
import { loadLexicons } from '../lexicon/index.js'
import type { AnnotatedReport, ReportMetadata } from '../model/index.js'
import { readReport } from '../read/index.js'
import { segmentReport, structureReport } from '../segment/index.js'
import { InputError } from './input-error.js'
import type { KnownReport } from './known-report.js'

interface ReportBytes {
  /** For messages, and for what the content cannot tell of the format. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly id: string
  /** What the manifest says of it; it goes before what the file says of itself. */
  readonly known: KnownReport | null
  /** Longest text that is worked on, in UTF-16 units; any by default. */
  readonly mostCharacters?: number
}

/**
 * One report from end to end. Depends on its arguments and the lexicons alone.
 *
 * @throws {ReadError} when there is no report in the bytes, or none that can be read
 * @throws {InputError} when its text is too long
 */
export async function processReport({ path, bytes, id, known, mostCharacters }: ReportBytes): Promise<AnnotatedReport> {
  const lexicons = loadLexicons()
  const source = await readReport(bytes, { name: path })
  if (source.text.length > (mostCharacters ?? Number.POSITIVE_INFINITY))
    throw tooLong(path, source.text.length, mostCharacters)
  const structured = structureReport(id, source, lexicons.cues, known ? metadataOf(known) : {})
  return annotateReport(segmentReport(structured, lexicons.cues), lexicons)
}

const tooLong = (path: string, found: number, most = 0): InputError =>
  new InputError(
    `${path}: expected a text of at most ${inMillions(most)} million characters, found ${inMillions(found)} million; give it more with --characters, or split the file`,
  )

const inMillions = (characters: number): string => String(Number((characters / 1e6).toFixed(2)))

const metadataOf = ({ title, publisher, publishedOn, language }: KnownReport): ReportMetadata => ({
  title,
  publisher,
  publishedOn,
  language,
})
