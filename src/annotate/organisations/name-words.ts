import type { Span } from '../../model/index.js'

/** A word of the text, with what decides whether it can be a part of a name. */
export interface NameWord extends Span {
  readonly text: string
  readonly hasCapital: boolean
  /** Whether it stands where any word has a capital. */
  readonly isFirst: boolean
  /** What stands between the word before it and this one. */
  readonly gap: string
}

const word =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’ʼ&./+-](?=[\p{L}\p{N}])|(?<=\p{L})-(?=\s)|(?<=\b\p{L}\.\p{L})\.)*\+?|&|['’][st](?=\s)/gu

/** The words of a text with hyphens, stops inside ("B.V.") and signs that names have in them. */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = []
  let end = 0
  for (const match of text.matchAll(word)) {
    const start = match.index
    const gap = text.slice(end, start)
    end = start + match[0].length
    const isFirst = words.length === 0 || /[.!?:•●\n(*#>|;–—]|\s-\s/.test(gap)
    words.push({ start, end, text: match[0], hasCapital: /^\p{Lu}|^\p{Ll}\p{Lu}/u.test(match[0]), isFirst, gap })
  }
  return words
}
