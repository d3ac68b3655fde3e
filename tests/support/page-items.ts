import type { PageItem } from '../../src/read/page-item.js'

/** An item whose letters are half as wide as its type is high. */
export const anItem = (text: string, x: number, y: number, changes: Partial<PageItem> = {}): PageItem => {
  const size = changes.size ?? 10
  return { text, x, y, size, width: (text.length * size) / 2, font: 'plain', index: 0, ...changes }
}

/** Items one below the other, twelve points apart. */
export const aColumn = (x: number, y: number, ...texts: string[]): PageItem[] =>
  texts.map((text, at) => anItem(text, x, y + 12 * at))
