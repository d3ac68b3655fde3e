import { type Marker, romanValue } from './read-marker.js'

/** Nouns with which reports label a recommendation or a call ("Aanbeveling", "Oproep"), by rank of use; and those of other numbered parts. */
export interface LabelWords {
  /** Singular nouns in lower case. */
  readonly calls: readonly string[]
  /** "les", "stap": nouns that label one of a numbered series, whatever it is. */
  readonly steps: readonly string[]
  /** "deel", "hoofdstuk", "vraag": their number labels a part, not a recommendation. */
  readonly parts: readonly string[]
}

export type ReadLabel = (text: string) => Marker | null

/** Signs of Markdown that end italics or bold: "*Advies*: …", "**Advies 2.** …". */
const stars = '[*_]{0,3}'

const numeral = String.raw`(?:[A-Z]?\d{1,3}(?:\.\d{1,2}|[a-z])?|[IVX]{1,5}|[A-Z])`

/**
 * Makes the reader of named markers: "Aanbeveling 3:", "Recommendation 4", "Advies A", "OPROEP (2022)", "Aanscherping in 2024".
 * The noun alone at the head of a sentence is no marker: it needs a number, a colon, capitals, a bracket or its own line.
 */
export function makeLabelReader(words: LabelWords): ReadLabel {
  const calls = words.calls.join('|')
  const numberable = [...words.calls, ...words.steps].join('|')
  const numbered = new RegExp(
    String.raw`^(?<word>(?:hoofd|deel|kern|main |key )?(?:${numberable}))\s+(?:nr\.?\s*|no\.?\s*|#)?(?<number>${numeral})(?<close>${stars}\s*[:.)–-]+${stars}\s*|${stars}\s+|${stars}$)`,
    'iu',
  )
  const alone = new RegExp(
    String.raw`^(?<word>(?:${calls}))(?<rest>\s*(?:\([^)]{1,40}\)|(?:in|uit|voor|from|of)\s+\d{4}))?${stars}\s*(?::${stars}\s*(?=\S)|:?$)`,
    'iu',
  )
  const capitals = new RegExp(
    String.raw`^(?<word>(?:${calls.toUpperCase()}))(?=\s*(?:[:(]|$|\p{Lu}))(?<rest>\s*\([^)]{1,40}\))?\s*:?\s*`,
    'u',
  )

  return (text) => {
    const emphasis = /^(?:\*{1,3}|_{1,3})(?=\p{L})/u.exec(text)?.[0].length ?? 0
    const bare = text.slice(emphasis)
    const match = numbered.exec(bare)
    if (match?.groups && isLabel(match)) return named(match, match.groups.number as string, emphasis)
    const single = capitals.exec(bare) ?? alone.exec(bare)
    if (!single?.groups) return null
    const { word = '', rest = '' } = single.groups as Record<string, string | undefined>
    // A year belongs to the label, a remark in brackets does not.
    return named(single, /^\s*\(/.test(rest) ? word : `${word}${rest}`, emphasis)
  }
}

/** "Aanbeveling 1 aan de minister van Financiën": whom it is meant for, and no more. */
const addressed = /^(?:aan|voor|to|for)\s+[^.:;!?]{3,100}$/u

/** "Advies 3 uit 2019" goes on as a sentence, and "advies i.v.m. de wet" holds no numeral. */
function isLabel(match: RegExpExecArray): boolean {
  const { number = '', close = '' } = match.groups as Record<string, string | undefined>
  const rest = match.input.slice(match[0].length)
  return !/^[a-z]/.test(number) && (/\S/.test(close) || !/^\p{Ll}/u.test(rest) || addressed.test(rest))
}

function named(match: RegExpExecArray, label: string, emphasis: number): Marker {
  const word = (match.groups?.word ?? '').toLowerCase()
  return {
    printed: match[0].replace(/[*_]+/g, '').trim(),
    kind: 'named',
    label: label.trim(),
    style: `named ${word}${/^\d+\./.test(label) ? ` below ${label.split('.')[0]}` : ''}`,
    rank: rankOf(label),
    labelAt: emphasis,
    textAt: emphasis + match[0].length,
  }
}

/** Place of a label in its series, from 1; 0 for a word. "4.2" is the second below 4. */
function rankOf(label: string): number {
  if (/^\d+(?:\.\d+)?$/.test(label)) return Number(label.split('.').at(-1))
  return romanValue(label) || (/^[A-Z]$/.test(label) ? label.charCodeAt(0) - 64 : 0)
}

/** "DEEL 5", "Hoofdstuk 2", "Chapter 3" at the head of a line: its length, or 0. */
export function partLength(text: string, words: LabelWords): number {
  const part = new RegExp(String.raw`^(?:${words.parts.join('|')})\s+(?:\d{1,2}|[IVX]{1,4}|[A-Z])(?=[\s:.]|$)`, 'iu')
  return part.exec(text)?.[0].length ?? 0
}
