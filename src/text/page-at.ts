import type { Page } from '../model/index.js'

/** The 1-based number of the page on which an offset of the canonical text stands; 1 where pages are not known. */
export function pageAt(pages: readonly Page[], offset: number): number {
  let low = 0
  let high = pages.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pages[middle] as Page).start <= offset) low = middle
    else high = middle - 1
  }
  return pages[low]?.number ?? 1
}
