/** What stands at the head of a line and makes it a list item, a numbered heading or a labelled box. */
export interface Marker {
  /** As printed: "1.", "a)", "●", "Aanbeveling 3:". */
  readonly printed: string
  readonly kind: 'bullet' | 'number' | 'letter' | 'roman' | 'named'
  /** Number or letter without brackets and stops; for a named marker its number, or its word when it has none; null for a sign. */
  readonly label: string | null
  /** Style of the marker, for recognising what continues the same list: "#.", "a)", "●". */
  readonly style: string
  /** Place of the marker among its kind: 3 for "c." and "3."; 0 for a sign. */
  readonly rank: number
  /** Where the label begins in the line. A bullet's sign is no part of a unit, a printed number or letter is. */
  readonly labelAt: number
  /** Where the words begin in the line. */
  readonly textAt: number
}

const bullet = /^(?:[●•▪■◦‣∙○□▸►➢✓✔❖◆◇▶▷➔➜➤☐☑⁃\uFFFD]|[-–—*+o→⇒»›·](?=\s))\s*/
const number = /^(?<open>\()?(?<label>\d{1,3}(?:\.\d{1,3}){0,3})(?<close>[.):]|\.\))?(?=\s|$)\s*/
/** "1 | Versterk de regie": set apart from its title by a sign; with more of them it is a row of a table. */
const apart = /^(?<label>\d{1,2})(?<close>\s[|–—/])(?=\s+[\p{Lu}“"‘][^|]*$)\s*/u
/** "2.Given that …": a number whose stop touches the sentence behind it. */
const touching = /^(?<label>\d{1,3})(?<close>\.)(?=\p{Lu}\p{Ll}*\s)/u
const letter = /^(?<open>\()?(?<label>[a-zA-Z])(?<close>[.)])(?=\s)\s*/
const roman = /^(?<open>\()?(?<label>[ivx]{1,5}|[IVX]{1,5})(?<close>[.)])(?=\s)\s*/
/** A numeral in capitals, set apart from its title by more than a space. */
const bareRoman = /^(?<label>[IVX]{1,5})(?:\t|\s{2,})(?=\p{Lu})\s*/u
/** "a Apply the fines": a letter without a stop before a capital; only a series tells that it is no word. */
const bareLetter = /^(?<label>[a-z])\s+(?=\p{Lu})/u
/** "1a.", "2b", "C1", "R3 (high priority)": a point below the number or letter that it begins with. */
const below =
  /^(?<label>(?<above>\d{1,2})(?<own>[a-z])|(?<head>[A-Z])(?<place>\d{1,2}))(?:(?<close>[.):])(?=\s)|(?=\s+\p{Lu})|\s+\([^)\d]{3,30}\):?(?=\s))\s*/u
/** "2024/016 That the operator …": the code of a safety recommendation. */
const code = /^(?<label>(?:\p{Lu}{1,4}[ -])?(?:19|20)\d{2}[/-]\d{3})(?<close>:)?\s+(?=\p{Lu})/u
const circled = /^(?<label>[①-⑳])\s*/

/** Reads the marker at the head of a line, or null. Whether it is one in earnest only the lines around it can tell. */
export function readMarker(text: string): Marker | null {
  // "**12. …**": bold begins before the number.
  const bold = /^(?:\*\*|__)(?=\S)/.exec(text)?.[0].length ?? 0
  if (bold > 0) {
    const inner = readLabel(text.slice(bold))
    return inner && inner.printed !== inner.label ? shift(inner, bold) : null
  }
  const sign = bullet.exec(text)
  if (sign) {
    const rest = text.slice(sign[0].length)
    // "- a. …": a letter behind a sign is the label.
    const inner = readLabel(rest)
    if (inner && inner.kind !== 'bullet' && inner.printed !== inner.label) return shift(inner, sign[0].length)
    return {
      printed: sign[0].trim(),
      kind: 'bullet',
      label: null,
      style: sign[0].trim(),
      rank: 0,
      labelAt: sign[0].length,
      textAt: sign[0].length,
    }
  }
  return readLabel(text)
}

const shift = (marker: Marker, by: number): Marker => ({
  ...marker,
  labelAt: marker.labelAt + by,
  textAt: marker.textAt + by,
})

function readLabel(text: string): Marker | null {
  const circle = circled.exec(text)
  if (circle) {
    const rank = (circle.groups?.label ?? '①').charCodeAt(0) - 0x245f
    return {
      printed: circle[0].trim(),
      kind: 'number',
      label: String(rank),
      style: '①',
      rank,
      labelAt: 0,
      textAt: circle[0].length,
    }
  }
  const codeMatch = code.exec(text)
  if (codeMatch) {
    const { label = '', close = '' } = codeMatch.groups as Record<string, string | undefined>
    const rank = Number(label.slice(-3))
    return {
      printed: label + close,
      kind: 'number',
      label,
      style: 'code',
      rank,
      labelAt: 0,
      textAt: codeMatch[0].length,
    }
  }
  const romanMatch = roman.exec(text) ?? bareRoman.exec(text)
  const numeral = romanMatch?.groups?.label as string | undefined
  // "i." and "v." are letters as well; a numeral of more than one sign, or "i", is read as roman.
  if (romanMatch && numeral && (numeral.length > 1 || /^i$/i.test(numeral)) && romanValue(numeral) > 0) {
    return marker(romanMatch, 'roman', romanValue(numeral))
  }
  const belowMatch = below.exec(text)
  if (belowMatch) return markerBelow(belowMatch)
  const letterMatch = letter.exec(text) ?? bareLetter.exec(text)
  if (letterMatch) {
    const label = letterMatch.groups?.label as string
    return marker(letterMatch, 'letter', label.toLowerCase().charCodeAt(0) - 96)
  }
  const numberMatch = apart.exec(text) ?? number.exec(text) ?? touching.exec(text)
  if (numberMatch) {
    const label = numberMatch.groups?.label as string
    return marker(numberMatch, 'number', Number(label.split('.').at(-1)))
  }
  return null
}

function marker(match: RegExpExecArray, kind: Marker['kind'], rank: number): Marker {
  const { open = '', label = '', close = '' } = match.groups as Record<string, string | undefined>
  const sample = kind === 'number' ? label.replace(/\d+/g, '#') : /[a-z]/.test(label) ? kind[0] : kind[0]?.toUpperCase()
  return {
    printed: `${open}${label}${close}`,
    kind,
    label,
    style: `${open}${sample}${close}`,
    rank,
    labelAt: 0,
    textAt: match[0].length,
  }
}

/** A point of a point: "1a." and "1b." are one series, "2a." begins another. */
function markerBelow(match: RegExpExecArray): Marker {
  const { label = '', above, own, head = '', place, close = '' } = match.groups as Record<string, string | undefined>
  return {
    printed: `${label}${close}`,
    kind: 'letter',
    label,
    style: `below ${above ?? head}${close.replace(':', '')}`,
    rank: own ? own.charCodeAt(0) - 96 : Number(place),
    labelAt: 0,
    textAt: match[0].length,
  }
}

/** "a find out why": a letter before a small letter, which only the lines around it can show to be no word. */
export function readSmallLetter(text: string): Marker | null {
  const match = /^(?<label>[a-z])\s+(?=\p{Ll})/u.exec(text)
  const label = match?.groups?.label
  return match && label ? marker(match, 'letter', label.charCodeAt(0) - 96) : null
}

/** Value of a roman numeral up to thirty-nine, 0 when it is not well formed. */
export function romanValue(numeral: string): number {
  const match = /^(x{0,3})(ix|iv|v?i{0,3})$/i.exec(numeral)
  if (!match) return 0
  const units: Record<string, number> = { '': 0, i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9 }
  return (match[1] as string).length * 10 + (units[(match[2] as string).toLowerCase()] ?? 0)
}
