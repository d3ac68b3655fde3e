import { type MappedText, replaceMapped } from './mapped-text.js'

/** Anything beyond letters, common punctuation and white space that Dutch and English text is made of. */
const odd = /[^\n\x20-\x7e\xa1-\xac\xae-\u024f\u2010\u2013-\u2026\u20ac]/

/**
 * Replaces glyphs by the characters they stand for, within one line; never joins words or drops one.
 *
 * PDF fonts map brackets, hyphens and footnote marks to the Unicode private-use area, where no table says what they
 * are. Their surroundings do: between two letters or digits it is a hyphen, before a word an opening bracket, after
 * one the closing bracket of it; any other is decoration.
 */
export function cleanGlyphs(line: MappedText): MappedText {
  if (!odd.test(line.text)) return line
  let result = replaceMapped(line, /[\u00a0\u2000-\u200a\u202f\u205f\u3000\f\v]/g, () => ' ')
  // A soft hyphen at the end of a line is where a word was cut; elsewhere it only permits a cut and goes below.
  result = replaceMapped(result, /\u00ad(?=\s*$)|[\u2010\u2011]/g, () => '-')
  result = replaceMapped(result, /[\ufb00-\ufb06]/g, (match) => match[0].normalize('NFKC'))
  result = replaceMapped(result, /[\ue000-\uf8ff]/g, readPrivateGlyph)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  return replaceMapped(result, /[\u00ad\u200b-\u200f\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f]/g, () => '')
}

function readPrivateGlyph(match: RegExpExecArray): string {
  const before = match.input.slice(0, match.index)
  const after = match.input.slice(match.index + 1)
  const followsWord = /[\p{L}\p{N}]$/u.test(before)
  const leadsWord = /^[\p{L}\p{N}]/u.test(after)
  if (followsWord && leadsWord) return '-'
  if (leadsWord) return before.trim() === '' && !/[\ue000-\uf8ff)]/.test(after) ? ' ' : '('
  const isOpen = Math.max(before.lastIndexOf('('), lastOpening(before)) > before.lastIndexOf(')')
  return followsWord && isOpen ? ')' : ''
}

/** Where the last private glyph stands that opens a bracket: one before a word and not after one. */
function lastOpening(text: string): number {
  let at = -1
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])[\ue000-\uf8ff](?=[\p{L}\p{N}])/gu)) at = match.index
  const closed = [...text.matchAll(/(?<=[\p{L}\p{N}])[\ue000-\uf8ff](?![\p{L}\p{N}])/gu)].at(-1)?.index ?? -1
  return closed > at ? -1 : at
}
