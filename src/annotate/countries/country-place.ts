import type { Language, Span } from '../../model/index.js'

/** A form of a country in a block's text, with the words around it. Places point into the reading view. */
export interface CountryPlace extends Span {
  readonly text: string
  readonly language: Language
  /** The word right before it or its compound, across one space; empty at the start or after other punctuation. */
  readonly before: string
  /** The word right after, across one space; empty before punctuation. */
  readonly after: string
  /** The capitalised words right after ("Cybersecurity Strategie"); empty when there are none. */
  readonly nameAfter: string
  /** What a hyphen joins to it ("Nederlandse" in "Duits-Nederlandse", "regering" in "VK-regering"); empty without one. */
  readonly joined: string
  /** The word after such a compound, across one space; empty before punctuation and where there is none. */
  readonly afterJoined: string
  /** What stands before a hyphen that touches it ("Noord" in "Noord-Nederland"). */
  readonly prefix: string
}

/** Longest word that is looked at around a form. */
const REACH = 40

export function countryPlace(text: string, span: Span, block: Span, language: Language): CountryPlace {
  const left = text.slice(Math.max(block.start, span.start - REACH), span.start)
  const right = text.slice(span.end, Math.min(block.end, span.end + REACH))
  const compound = /^[-‐‑](\p{L}[\p{L}\p{M}]*)(?: ([\p{L}\p{M}]+))?/u.exec(right)
  return {
    ...span,
    text: text.slice(span.start, span.end),
    language,
    before: /([\p{L}\p{M}]+) (?:[\p{L}\p{M}]+[-‐‑])?$/u.exec(left)?.[1] ?? '',
    after: /^ ([\p{L}\p{M}]+)/u.exec(right)?.[1] ?? '',
    nameAfter: /^((?: \p{Lu}[\p{L}\p{M}-]*){1,3})/u.exec(right)?.[1]?.trim() ?? '',
    joined: compound?.[1] ?? '',
    afterJoined: compound?.[2] ?? '',
    prefix: /([\p{L}\p{M}]+)[-‐‑]$/u.exec(left)?.[1] ?? '',
  }
}
