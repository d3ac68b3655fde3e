import type { LayoutHint } from '../../model/index.js'
import type { MappedText } from './mapped-text.js'

/** Makes the function that tells how many UTF-16 units at the head of a block's words the page shows in bold. */
export function makeBoldFinder(hints: readonly LayoutHint[]): (words: MappedText) => number {
  const bold = hints.filter(({ kind }) => kind === 'bold').sort((a, b) => a.start - b.start)
  return ({ text, offsets }) => {
    const first = offsets[0]
    const hint = first === undefined ? undefined : lastBefore(bold, first)
    if (first === undefined || !hint || hint.end <= first) return 0
    const end = offsets.findIndex((offset) => offset >= hint.end)
    return text.slice(0, end < 0 ? text.length : end).trimEnd().length
  }
}

function lastBefore(hints: readonly LayoutHint[], offset: number): LayoutHint | undefined {
  let [low, high] = [0, hints.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hints[middle] as LayoutHint).start <= offset) low = middle + 1
    else high = middle
  }
  return hints[low - 1]
}
