import type { AmountContext } from './amount-context.js'
import { matchPhraseBefore } from './match-phrase.js'
import type { Measure } from './read-measure.js'

/**
 * Whether a number without unit of its own counts nothing: a label ("tabel 2"), a place ("p. 43"), a year ("in 2023") or
 * the whole of a share ("1 op de 5"). Looks at what stands before it only.
 */
export function isLabel(context: AmountContext, { start, number }: Measure): boolean {
  const { tokens, numbers } = context
  const at = tokens[start - 1]?.text === '.' && tokens[start - 1]?.isGlued ? start - 2 : start - 1
  const before = tokens[at]?.folded ?? ''
  if (numbers.labelWords.has(before)) return true
  if (number.isYearLike && numbers.yearCues.has(before)) return true
  const share = matchPhraseBefore(tokens, start, numbers.fractionWords)
  if (share === null) return false
  const part = tokens[share - 1]
  return part !== undefined && (part.kind === 'digits' || numbers.simple.has(part.folded))
}
