import type { Vocabulary } from './join-lines.js'
import { type MappedText, replaceMapped } from './mapped-text.js'

/** Shortest whole word that is put together again; "in te" and "intе" are too easily taken for each other. */
const shortestWhole = 7
/** How far to look for the rest of a word. */
const longestPiece = 40

/**
 * Takes out spaces that a reader left inside words ("gecombi neerd", "dienst verleners"). Two pieces are one word when
 * the report writes that word unbroken elsewhere and at least one piece is hardly a word of its own, or when neither
 * piece is. Never joins across punctuation or before a capital.
 */
export function repairSplitWords(words: MappedText, vocabulary: Vocabulary): MappedText {
  return replaceMapped(words, /(?<=\p{L})\s+(?=\p{Ll})/gu, (match) => {
    const end = match.index + match[0].length
    const left = /[\p{L}-]+$/u.exec(match.input.slice(Math.max(0, match.index - longestPiece), match.index))?.[0] ?? ''
    const right = /^\p{L}+/u.exec(match.input.slice(end, end + longestPiece))?.[0] ?? ''
    return isOneWord(left, right, vocabulary) ? '' : null
  })
}

function isOneWord(left: string, right: string, vocabulary: Vocabulary): boolean {
  const whole = `${left}${right}`.toLowerCase()
  if (whole.length < shortestWhole || left.length < 2 || right.length < 2) return false
  const together = count(vocabulary, whole)
  const leftAlone = count(vocabulary, left)
  const rightAlone = count(vocabulary, right)
  // Each piece is counted once where it stands here.
  if (together > 0) return leftAlone <= 1 || rightAlone <= 1 || together > 2 * Math.min(leftAlone, rightAlone)
  return false
}

const count = (vocabulary: Vocabulary, word: string): number => vocabulary.get(word.toLowerCase()) ?? 0
