import type { Page } from '../model/index.js'

/**
 * Pages of a text: a form feed ends one, and belongs to it. Never guesses: a text without form feeds is one page.
 * A form feed at the very start opens the first page, and one at the very end opens none.
 */
export function dividePages(text: string): Page[] {
  const pages: Page[] = []
  let start = 0
  for (const { index } of text.matchAll(/\f/g)) {
    if (index === 0) continue
    pages.push({ number: pages.length + 1, start, end: index + 1 })
    start = index + 1
  }
  if (start < text.length || pages.length === 0) pages.push({ number: pages.length + 1, start, end: text.length })
  return pages
}
