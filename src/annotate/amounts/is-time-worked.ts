import { foldWord } from '../../lexicon/index.js'
import type { AmountContext } from './amount-context.js'
import type { AmountToken } from './amount-token.js'
import type { CountedReading } from './read-counted-thing.js'
import type { Measure } from './read-measure.js'

/**
 * Whether hours are time worked: they are counted per week, month, year or person, or the sentence speaks of work. Never
 * a term ("binnen 48 uur"), a moment ("om 9 uur") or the hours of a day.
 */
export function isTimeWorked(context: AmountContext, { start }: Measure, thing: CountedReading): boolean {
  const { tokens, things, numbers, text } = context
  if (things.notHours.has(tokens[start - 1]?.folded ?? '')) return false
  if (numbers.per.has(tokens[thing.end]?.folded ?? ''))
    return things.workPeriods.has(tokens[thing.end + 1]?.folded ?? '')
  if (numbers.perArticle.has(tokens[thing.end]?.folded ?? ''))
    return things.workPeriods.has(tokens[thing.end + 1]?.folded ?? '')
  const sentence = context.sentenceAt((tokens[start] as AmountToken).start)
  const words = foldWord(text.slice(sentence.start, sentence.end)).match(/\p{L}+/gu) ?? []
  return words.some((word) => things.workCues.some((cue) => word.replace(/^ge(?=w|s)/, '').startsWith(cue)))
}
