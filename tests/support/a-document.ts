/** A document in no format yet. In words, `**` sets bold and `[^1]` calls a note. */
export type Piece =
  | { readonly heading: string; readonly level: number }
  | { readonly paragraph: string }
  | { readonly items: readonly string[]; readonly isNumbered?: boolean }
  | { readonly rows: readonly (readonly string[])[] }

export interface ADocument {
  readonly title?: string
  readonly publisher?: string
  /** ISO 8601. */
  readonly date?: string
  readonly pieces: readonly Piece[]
  /** Footnotes by the number of their mark. */
  readonly notes?: Readonly<Record<string, string>>
}

export interface Run {
  readonly words: string
  readonly isBold: boolean
  /** Number of the note that is called behind the words. */
  readonly note: string | null
}

/** Cuts words at their signs for bold and notes. */
export function runsOf(words: string): Run[] {
  let isBold = false
  return words
    .split(/(\*\*|\[\^\d+\])/)
    .filter(Boolean)
    .flatMap((piece) => {
      if (piece === '**') {
        isBold = !isBold
        return []
      }
      const note = /^\[\^(\d+)\]$/.exec(piece)?.[1] ?? null
      return [{ words: note === null ? piece : '', isBold, note }]
    })
}

export const escapeMarkup = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
