/** A piece of text of which every UTF-16 unit knows the offset in the canonical text that it stands for. */
export interface MappedText {
  readonly text: string
  readonly offsets: readonly number[]
}

export const slice = (piece: MappedText, start: number, end = piece.text.length): MappedText => ({
  text: piece.text.slice(start, end),
  offsets: piece.offsets.slice(start, end),
})

/** The pieces one after another, with nothing between them. */
export function concat(...pieces: readonly MappedText[]): MappedText {
  const offsets: number[] = []
  for (const piece of pieces) for (const offset of piece.offsets) offsets.push(offset)
  return { text: pieces.map((piece) => piece.text).join(''), offsets }
}

/** Text that has no place of its own: all of it stands for one offset. */
export const inserted = (text: string, offset: number): MappedText => ({
  text,
  offsets: Array.from(text, () => offset),
})

/** Without white space at its ends. */
export function trimmed(piece: MappedText): MappedText {
  const start = piece.text.length - piece.text.trimStart().length
  return slice(piece, start, Math.max(start, piece.text.trimEnd().length))
}

/**
 * Replaces every match. A replacement of the same length keeps its offsets one by one; any other stands as a whole for
 * the place where the match began.
 */
export function replaceMapped(
  piece: MappedText,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | null,
): MappedText {
  let text = ''
  const offsets: number[] = []
  let done = 0
  for (const match of piece.text.matchAll(pattern)) {
    const replacement = replace(match)
    if (replacement === null) continue
    const end = match.index + match[0].length
    text += piece.text.slice(done, match.index) + replacement
    for (let at = done; at < match.index; at++) offsets.push(piece.offsets[at] as number)
    for (let at = 0; at < replacement.length; at++) {
      offsets.push(piece.offsets[Math.min(match.index + at, end - 1)] as number)
    }
    done = end
  }
  if (done === 0) return piece
  return {
    text: text + piece.text.slice(done),
    offsets: [...offsets, ...piece.offsets.slice(done)],
  }
}
