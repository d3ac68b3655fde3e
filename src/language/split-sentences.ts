import { abbreviations, functionWords } from '../lexicon/index.js'
import type { Language, Span } from '../model/index.js'
import { trim } from '../text/index.js'
import { addMissedSentenceEnds } from './add-missed-sentence-ends.js'
import { isFalseSentenceEnd } from './is-false-sentence-end.js'
import { proposeSentenceEnds } from './propose-sentence-ends.js'

/** UTF-16 units before and after an end that the rules may look at; longer than any abbreviation or name. */
const REACH = 80

/**
 * The sentences of a block, in order, without white space at their ends; together they hold all of its words.
 *
 * Split crudely by a parser, then repaired: missed ends are added first, false ones are dropped after, so that the
 * reasons against an end hold for both kinds. Never splits within a word and never changes the text.
 */
export function splitSentences(text: string, language: Language): readonly Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const end of addMissedSentenceEnds(text, proposeSentenceEnds(text, language))) {
    if (end <= start || (end < text.length && !isEnd(text, start, end, language))) continue
    sentences.push(trim(text, { start, end }))
    start = end
  }
  sentences.push(trim(text, { start, end: text.length }))
  return sentences.filter((span) => span.end > span.start)
}

function isEnd(text: string, start: number, end: number, language: Language): boolean {
  if (!/\s/.test(text[end] as string)) return false
  return !isFalseSentenceEnd({
    sentence: text.slice(Math.max(start, end - REACH), end).trimStart(),
    next: text.slice(end, end + REACH).trimStart(),
    abbreviations: abbreviations(language),
    functionWords: functionWords(language),
  })
}
