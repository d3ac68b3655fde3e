import type { Vocabulary } from './join-lines.js'
import { type MappedText, replaceMapped } from './mapped-text.js'

/** Shortest whole word that is put together again; "in te" and "intе" are too easily taken for each other. */
const shortestWhole = 7
/** A word, the space behind it, and the small letters that follow. */
const pair = /(?<left>[\p{L}-]{2,40})\s+(?=(?<right>\p{Ll}{2,40})(?!\p{L}))/gu

/**
 * Takes out spaces that a reader left inside words ("gecombi neerd", "dienst verleners"). Two pieces are one word when
 * the report writes that word unbroken elsewhere and at least one piece is hardly a word of its own there. Never joins
 * across punctuation or before a capital.
 */
export function repairSplitWords(words: MappedText, vocabulary: Vocabulary): MappedText {
  return replaceMapped(words, pair, ({ 0: match, groups = {} }) => {
    const { left = '', right = '' } = groups
    return isOneWord(left, right, vocabulary) ? match.trimEnd() : null
  })
}

function isOneWord(left: string, right: string, vocabulary: Vocabulary): boolean {
  const whole = `${left}${right}`.toLowerCase()
  if (whole.length < shortestWhole) return false
  const together = count(vocabulary, whole)
  const leftAlone = count(vocabulary, left)
  const rightAlone = count(vocabulary, right)
  // Each piece is counted once where it stands here.
  if (together > 0) return leftAlone <= 1 || rightAlone <= 1 || together > 2 * Math.min(leftAlone, rightAlone)
  return false
}

const count = (vocabulary: Vocabulary, word: string): number => vocabulary.get(word.toLowerCase()) ?? 0
