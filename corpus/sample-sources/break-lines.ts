import { createRequire } from 'node:module'

/** The package has no types and its functions are no named exports. */
const { hyphenateSync } = createRequire(import.meta.url)('hyphen/nl') as {
  hyphenateSync(text: string, options: { minWordLength: number }): string
}

export interface Line {
  readonly text: string
  /** Whether the paragraph goes on: only such lines are filled out to the column's width. */
  readonly isFilled: boolean
}

/** Words shorter than this are never cut. */
const shortestCut = 8

/** Breaks a paragraph greedily into lines that fit, cutting words at Dutch hyphenation points. */
export function breakLines(text: string, widthOf: (text: string) => number, width: number): Line[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (widthOf(longer) <= width) {
      line = longer
      continue
    }
    const cut = cutWord(word, (part) => widthOf(`${line} ${part}`) <= width)
    lines.push(cut ? `${line} ${cut.head}` : line)
    line = cut ? cut.tail : word
  }
  return [...lines, line].map((entry, index) => ({ text: entry, isFilled: index < lines.length }))
}

/** The longest head of a word that fits with its hyphen, and what is left. */
function cutWord(word: string, fits: (part: string) => boolean): { head: string; tail: string } | undefined {
  if (word.length < shortestCut || !/^\p{L}?\p{Ll}+[.,;:?!)]*$/u.test(word)) return undefined
  const parts = hyphenateSync(word, { minWordLength: shortestCut }).split('\u00ad')
  for (let count = parts.length - 1; count > 0; count--) {
    const head = `${parts.slice(0, count).join('')}-`
    const tail = parts.slice(count).join('')
    if (head.length > 3 && tail.length > 3 && fits(head)) return { head, tail }
  }
  return undefined
}
