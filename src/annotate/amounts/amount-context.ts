import { splitSentences } from '../../language/index.js'
import type { CountedThings, CurrencyWords, NumberWords } from '../../lexicon/index.js'
import type { Block, Span } from '../../model/index.js'
import type { AmountToken } from './amount-token.js'

/** A block as the readers of amounts see it. */
export interface AmountContext {
  /** The whole reading view; tokens point into it. */
  readonly text: string
  readonly tokens: readonly AmountToken[]
  readonly numbers: NumberWords
  readonly things: CountedThings
  readonly currencies: CurrencyWords
  /** The sentence around a place in the view. */
  readonly sentenceAt: (offset: number) => Span
}

/** Sentences of a block, divided only when they are asked for: few amounts need theirs. */
export function sentencesOf(text: string, block: Block): (offset: number) => Span {
  let sentences: readonly Span[] | undefined
  return (offset) => {
    sentences ??= splitSentences(text.slice(block.view.start, block.view.end), block.language).map(
      ({ start, end }) => ({
        start: start + block.view.start,
        end: end + block.view.start,
      }),
    )
    return sentences.find((sentence) => offset < sentence.end) ?? block.view
  }
}
