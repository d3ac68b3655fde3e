import type { Language, Span } from '../../model/index.js'

/** A form of a country in a block's text, with the words around it. Places point into the reading view. */
export interface CountryPlace extends Span {
  readonly text: string
  readonly language: Language
  /** The word right before, across one space; empty at the start of a sentence or after other punctuation. */
  readonly before: string
  /** The word right after, across one space; empty before punctuation. */
  readonly after: string
  /** The capitalised words right after ("Cybersecurity Strategie"); empty when there are none. */
  readonly nameAfter: string
  /** A hyphen and a letter follow ("Duits-Nederlandse", "VK-regering"). */
  readonly isFirstOfCompound: boolean
  /** What stands before a hyphen that touches it ("Noord" in "Noord-Nederland"). */
  readonly prefix: string
}

/** Longest word that is looked at around a form. */
const REACH = 40

export function countryPlace(text: string, span: Span, block: Span, language: Language): CountryPlace {
  const left = text.slice(Math.max(block.start, span.start - REACH), span.start)
  const right = text.slice(span.end, Math.min(block.end, span.end + REACH))
  return {
    ...span,
    text: text.slice(span.start, span.end),
    language,
    before: /([\p{L}\p{M}]+) $/u.exec(left)?.[1] ?? '',
    after: /^ ([\p{L}\p{M}]+)/u.exec(right)?.[1] ?? '',
    nameAfter: /^((?: \p{Lu}[\p{L}\p{M}-]*){1,3})/u.exec(right)?.[1]?.trim() ?? '',
    isFirstOfCompound: /^[-‐‑]\p{L}/u.test(right),
    prefix: /([\p{L}\p{M}]+)[-‐‑]$/u.exec(left)?.[1] ?? '',
  }
}
