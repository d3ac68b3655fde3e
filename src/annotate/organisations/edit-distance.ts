/** Whether one text becomes the other by at most so many insertions, deletions and replacements of a unit. */
export function isWithinEdits(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let line = 1; line <= one.length; line++) {
    const next = [line]
    for (let column = 1; column <= other.length; column++) {
      const replaced = (row[column - 1] as number) + (one[line - 1] === other[column - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[column] as number) + 1, (next[column - 1] as number) + 1))
    }
    if (Math.min(...next) > most) return false
    row = next
  }
  return (row[other.length] as number) <= most
}
