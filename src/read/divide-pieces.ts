import { type PageItem, rightEdge } from './page-item.js'

/** Words of a line that stand together, apart from the next by more than a space. */
export interface Piece {
  readonly items: readonly PageItem[]
  readonly start: number
  readonly end: number
}

/** Cuts a line where there is more than `room` points between its items. */
export function dividePieces(items: readonly PageItem[], room: number): Piece[] {
  const pieces: { items: PageItem[]; start: number; end: number }[] = []
  for (const item of items) {
    const piece = pieces.at(-1)
    if (piece && item.x - piece.end <= room) {
      piece.items.push(item)
      piece.end = Math.max(piece.end, rightEdge(item))
    } else pieces.push({ items: [item], start: item.x, end: rightEdge(item) })
  }
  return pieces
}
