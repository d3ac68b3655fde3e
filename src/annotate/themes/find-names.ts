import { splitWords, type Word } from './split-words.js'

/** A name where it stands: its words are `words[first]` to `words[last]`, both included. */
export interface NamedRun {
  readonly first: number
  readonly last: number
}

/** Finds the names that stand in the words; of those that begin at one word the longest. */
export type NameFinder = (words: readonly Word[]) => readonly NamedRun[]

/** A finder of these names of organisations, however they are written in capitals. */
export function makeNameFinder(names: readonly string[]): NameFinder {
  const byFirstWord = new Map<string, string[][]>()
  for (const name of new Set(names)) {
    const parts = splitWords(name).map(({ folded }) => folded)
    const [first] = parts
    if (first) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), parts])
  }
  return (words) =>
    words.flatMap(({ folded }, first) => {
      const lengths = (byFirstWord.get(folded) ?? []).filter((parts) => standsAt(parts, words, first))
      return lengths.length ? [{ first, last: first + Math.max(...lengths.map((parts) => parts.length)) - 1 }] : []
    })
}

const standsAt = (parts: readonly string[], words: readonly Word[], first: number): boolean =>
  parts.every((part, index) => words[first + index]?.folded === part)
