/** Our offsets count UTF-16 units; brat and Label Studio count Unicode code points, of which an emoji is one, not two. */
export interface CodePoints {
  /** Code points in the text. */
  readonly length: number
  /** Null within a character, and outside the text. */
  fromUnits(offset: number): number | null
  /** Null outside the text. */
  toUnits(offset: number): number | null
}

/** Counts a text's code points once, so that every offset can be looked up. */
export function countCodePoints(text: string): CodePoints {
  const units: number[] = []
  const points = new Map<number, number>()
  let at = 0
  for (const character of text) {
    points.set(at, units.length)
    units.push(at)
    at += character.length
  }
  points.set(at, units.length)
  units.push(at)
  return {
    length: units.length - 1,
    fromUnits: (offset) => points.get(offset) ?? null,
    toUnits: (offset) => units[offset] ?? null,
  }
}
