interface LineAndColumn {
  /** Both from 1; columns count UTF-16 units. */
  readonly line: number
  readonly column: number
}

/** Gives a function that says on which line and in which column an offset of the text stands. */
export function lineIndex(text: string): (offset: number) => LineAndColumn {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 }
  }
}
