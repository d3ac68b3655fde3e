import { ReadError } from './read-error.js'
import type { ReadOptions } from './reader.js'
import type { Recognition } from './recognise-pages.js'

const fetchAgain = 'fetch the file again, or open it in a PDF viewer and save it as a new PDF'

/** Bytes at the start among which readers of PDF look for its header. */
const headerWithin = 1024

/** Bytes at the end among which the last entry stands. */
const endWithin = 2048

/** What pdf.js says when it gives up, in plain words. Anything else that it says is about a part inside. */
const damages: readonly (readonly [RegExp, string])[] = [
  [/Invalid PDF structure|xref/i, 'the list of its parts is missing, and its parts cannot be found without'],
  [/Root|catalog/i, 'the part that leads to its pages is missing'],
  [/call stack/i, 'its parts lead to each other in a circle'],
]

/** Why a PDF could not be opened, told by what pdf.js threw; that stays the error's cause. */
export function refuseToOpen(error: Error, bytes: Uint8Array, { name, password }: ReadOptions): ReadError {
  const refuse = (reason: 'encrypted' | 'broken', said: string) =>
    new ReadError(reason, `${name}: expected ${said}`, { cause: error })
  if (error.name === 'PasswordException') {
    const found = password === undefined ? 'one that asks for a password' : 'one that the given password does not open'
    const remedy = 'give the password with --password, or save the file without one'
    return refuse('encrypted', `a PDF that anyone can open, found ${found}; ${remedy}`)
  }
  if (/encrypt|crypt filter|key length/i.test(error.message)) {
    const found = 'one that is locked with a certificate or in a way of its own'
    return refuse('encrypted', `a PDF that anyone can open, found ${found}; ask whoever made it for one without`)
  }
  if (!latin(bytes.subarray(0, headerWithin)).includes('%PDF-'))
    return refuse('broken', `a PDF, found a file that does not begin like one ("%PDF-"); ${fetchAgain}`)
  return refuse('broken', `a PDF, found a damaged one (${damageOf(error, bytes)}); ${fetchAgain}`)
}

function damageOf({ message }: Error, bytes: Uint8Array): string {
  const known = damages.find(([pattern]) => pattern.test(message))?.[1]
  const isCut = !latin(bytes.subarray(-endWithin)).includes('%%EOF')
  return isCut ? 'it breaks off before its end' : (known ?? 'a part of it that leads to the pages cannot be made out')
}

/** A PDF that opens and has no page that can be read. */
export const refusePages = (name: string, found: string): ReadError =>
  new ReadError('broken', `${name}: expected a PDF with pages, found a damaged one (${found}); ${fetchAgain}`)

/** What is on pages that have no text. */
export type WithoutText = 'images' | 'fields' | 'drawings'

const contents: Readonly<Record<WithoutText, readonly [found: string, remedy: string]>> = {
  images: ['a scan without a text layer', 'give --ocr to have the pages recognised, or make the file searchable first'],
  fields: ['only fields of a form, or notes', 'print it to a new PDF, which makes text of them'],
  drawings: [
    'blank, damaged, or only drawings',
    'give --ocr where drawings show words, or give the file that holds the report',
  ],
}

/** @param recognition what has looked for words in the images and found none */
export function refuseWithoutText(
  name: string,
  pages: number,
  content: WithoutText,
  recognition: Recognition | null,
): ReadError {
  const found = `found ${pages === 1 ? 'a page' : `${pages} pages`} without any`
  if (recognition) {
    const { engine, failure } = recognition
    const said = `${name}: expected a scan with text, ${found} that ${engine} could read`
    if (failure === undefined)
      return new ReadError('no-text-layer', `${said}; scan the pages again, sharper and straight`)
    const remedy = 'run it again when the machine has less to do, or recognise the file with another program'
    return new ReadError('ocr-failed', `${said} (${failure}); ${remedy}`)
  }
  const [what, remedy] = contents[content]
  return new ReadError('no-text-layer', `${name}: expected a PDF with text, ${found} (${what}); ${remedy}`)
}

/** Pages that look right and say something else. */
export const refuseGarbled = (name: string): ReadError =>
  new ReadError(
    'no-text-layer',
    `${name}: expected a PDF with text, found one of which the letters have no key (its fonts do not tell which characters their shapes are); give --ocr to have the pages recognised, or save it from its source as a new PDF`,
  )

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
