import { loadSynonyms } from '../lexicon/index.js'
import type { LinkUnit } from '../model/index.js'

/** A piece of a recommendation, and how much what it says is what is asked. */
export interface Passage {
  readonly text: string
  /** 0 to 1. */
  readonly weight: number
}

/**
 * How much a passage counts. A heading says what is asked; a sentence without the words of asking gives reasons and
 * examples, as does the first one below a heading, which mostly says what is wrong. Tried on the gold for links.
 */
const weights = { heading: 1, asking: 1, opening: 0.8, rest: 0.3, askingBelowHeading: 0.7 }

/** UTF-16 units before a title within which it still stands at the head of the text, behind its label. */
const headRoom = 40

/** Good enough to weigh by: a wrong break moves a few words to a neighbouring weight. A parser takes ten times as long. */
const sentenceEnd = /(?<=[\p{Ll}\p{N})”’"'][.!?…:;]) (?=[\p{Lu}“"'‘(])/u

/** The heading and the sentences of a recommendation, in order of reading, each with its weight. */
export function readPassages({ text, title, language }: LinkUnit): readonly Passage[] {
  const body = (title === null ? text : withoutTitle(text, title)).replace(/\s+/g, ' ').trim()
  const sentences = body.split(sentenceEnd).filter((sentence) => sentence !== '')
  const hasHeading = title !== null
  const passages = sentences.map((sentence, index) => ({ text: sentence, weight: weigh(sentence, index) }))
  return hasHeading ? [{ text: title, weight: weights.heading }, ...passages] : passages

  function weigh(sentence: string, index: number): number {
    if (sentences.length === 1 && !hasHeading) return weights.asking
    if (asks(sentence)) return hasHeading ? weights.askingBelowHeading : weights.asking
    return index === 0 && !hasHeading ? weights.opening : weights.rest
  }

  function asks(sentence: string): boolean {
    const asking = loadSynonyms().asking[language]
    return wordsOf(sentence).some((word) => asking.has(word.toLowerCase()))
  }
}

/** Words with their inner hyphens and apostrophes. */
export const wordsOf = (text: string): readonly string[] => text.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? []

function withoutTitle(text: string, title: string): string {
  const at = text.indexOf(title)
  return at >= 0 && at <= headRoom ? text.slice(at + title.length) : text
}
