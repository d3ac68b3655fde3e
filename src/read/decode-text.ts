import type { Notice } from '../model/index.js'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

interface DecodedText {
  /** The content without byte-order mark; line ends as they are. */
  readonly text: string
  readonly encoding: Encoding
  readonly notices: readonly Notice[]
}

/** Share of zero bytes on one side of the pairs that makes them UTF-16; Latin text has nearly all, other scripts its spaces. */
const UTF16_ZERO_SHARE = 0.3

/** Bytes from the start that are looked at for UTF-16. */
const SAMPLE = 65_536

/**
 * The signs that Windows-1252 has at 0x80 to 0x9f; the five that it leaves undefined stand for themselves. Node's own
 * decoder gives control characters for all of them in some versions.
 */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * Decodes the bytes of a text file: by its byte-order mark, else UTF-16 by its zero bytes, else UTF-8, else Windows-1252.
 * Never fails: what cannot be decoded becomes U+FFFD and is noticed.
 *
 * @param declared what the file says of itself; believed where the bytes do not tell otherwise
 */
export function decodeText(bytes: Uint8Array, declared?: Encoding): DecodedText {
  const encoding = markedEncoding(bytes) ?? utf16Encoding(bytes)
  if (encoding) return decodeAs(encoding, bytes)
  if (declared === 'windows-1252') return { ...decodeWindows1252(bytes), notices: [] }
  const decoded = decodeAs('utf-8', bytes)
  return decoded.notices.length > 0 && isWindows1252(decoded.text) ? decodeWindows1252(bytes) : decoded
}

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: zero bytes on one side of the pairs and next to none on the other. */
function utf16Encoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length % 2 === 1) return undefined
  const length = Math.min(bytes.length, SAMPLE)
  const zeros: [number, number] = [0, 0]
  for (let index = 0; index < length; index++) if (bytes[index] === 0) zeros[index & 1 ? 1 : 0]++
  const [high, low] = zeros.map((count) => count / (length / 2)) as [number, number]
  if (low > UTF16_ZERO_SHARE && high < low / 20) return 'utf-16le'
  if (high > UTF16_ZERO_SHARE && low < high / 20) return 'utf-16be'
  return undefined
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, notices: [] }
  } catch {
    const text = new TextDecoder(encoding).decode(bytes)
    return { text, encoding, notices: [undecodable(text, /\ufffd/g, encoding)] }
  }
}

/** Whether text that is no valid UTF-8 has more broken letters than whole ones, so that the bytes mean something else. */
function isWindows1252(asUtf8: string): boolean {
  let broken = 0
  let whole = 0
  for (const character of asUtf8) {
    if (character === '\ufffd') broken++
    else if (character > '\x7f') whole++
  }
  return broken > whole
}

function decodeWindows1252(bytes: Uint8Array): DecodedText {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (sign) => windows1252[sign.charCodeAt(0) - 0x80] ?? sign)
  const notice: Notice = {
    severity: 'info',
    rule: 'read/windows-1252',
    reason:
      'The file is not valid UTF-8 and was read as Windows-1252; save it as UTF-8 if letters with accents look wrong.',
  }
  // The five bytes that Windows-1252 leaves undefined come out as control characters.
  const undefinedBytes = /[\x81\x8d\x8f\x90\x9d]/g
  const notices = undefinedBytes.test(text) ? [notice, undecodable(text, undefinedBytes, 'windows-1252')] : [notice]
  return { text, encoding: 'windows-1252', notices }
}

function undecodable(text: string, pattern: RegExp, encoding: Encoding): Notice {
  const places = [...text.matchAll(pattern)].map((match) => match.index)
  const start = places[0] ?? 0
  return {
    severity: 'warning',
    rule: 'read/undecodable-bytes',
    reason: `${places.length} ${places.length === 1 ? 'place' : 'places'} could not be decoded as ${encoding}; save the file again as UTF-8.`,
    span: { start, end: Math.min(start + 1, text.length) },
  }
}
