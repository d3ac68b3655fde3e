import { ReadError } from './read-error.js'

/** Share of control characters above which a file is no text; text taken from a PDF may hold a stray one. */
const CONTROL_SHARE = 0.01

/**
 * Refuses decoded content that is no text or has nothing in it.
 *
 * @throws {ReadError} with reason `empty` or `binary`
 */
export function checkText(text: string, name: string): void {
  if (!/\S/.test(text))
    throw new ReadError('empty', `${name}: expected text, found only white space; give the file that holds the report`)
  const nul = text.indexOf('\0')
  if (nul >= 0) throw binary(`a NUL character at offset ${nul}`)
  const controls = countControls(text)
  if (controls > text.length * CONTROL_SHARE) throw binary(`${controls} control characters among ${text.length}`)

  function binary(found: string): ReadError {
    const remedy = 'give the report as PDF, or save it as plain text in UTF-8'
    return new ReadError('binary', `${name}: expected text, found binary data (${found}); ${remedy}`)
  }
}

/** Control characters of ASCII other than tab, line feed, vertical tab, form feed and carriage return. */
const countControls = (text: string): number => text.match(/[^\P{Cc}\t\n\v\f\r\x80-\x9f]/gu)?.length ?? 0
