import type { Language, Page, Span } from '../model/index.js'
import { pageAt } from '../text/index.js'
import { evaluationWords } from './evaluation-words.js'
import { lineIndex } from './line-index.js'
import { oneLine } from './one-line.js'

export interface Source {
  readonly text: string
  readonly pages: readonly Page[]
}

/** Says where a span stands and what is written there. */
export interface Locator {
  /** `12:3 p. 4`: line, column, page. */
  where(span: Span): string
  /** The words, on one line and cut where they are many. */
  excerpt(span: Span): string
}

/** Characters of the text to show: two lines on a usual terminal. */
const excerptLength = 160

export function makeLocator({ text, pages }: Source, language: Language): Locator {
  const lineAndColumn = lineIndex(text)
  return {
    where: ({ start }) => {
      const { line, column } = lineAndColumn(start)
      return `${line}:${column} ${evaluationWords[language].page} ${pageAt(pages, start)}`
    },
    excerpt: ({ start, end }) => {
      // White space shrinks, so a little more than is shown is read.
      const words = [...oneLine(text.slice(start, Math.min(end, start + 2 * excerptLength)))]
      return words.length > excerptLength ? `${words.slice(0, excerptLength - 1).join('')}…` : words.join('')
    },
  }
}
