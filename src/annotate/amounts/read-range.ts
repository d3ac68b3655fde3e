import type { AmountContext } from './amount-context.js'
import { matchPhrase } from './match-phrase.js'
import { exactValue } from './number-reading.js'
import { type Measure, readMeasure } from './read-measure.js'

/** Two measures that are the ends of one amount; the first has taken over scale, currency and percent of the second. */
export interface RangeReading {
  readonly low: Measure
  readonly high: Measure
}

/** How far back the opener of a range may stand ("tussen de ongeveer 50 en 80"). */
const OPENER_REACH = 3

/** The range that begins with a measure: "50 tot 80", "€ 10-15 mln", "tussen 5 en 10%". Null when there is none. */
export function readRange(context: AmountContext, first: Measure): RangeReading | null {
  if (first.number.isVague) return null
  const next = readConnector(context, first)
  if (next === null) return null
  const second = readMeasure(context, next, true)
  if (!second || second.number.isVague) return null
  const pair = share(first, second)
  if (!pair || valueOfMeasure(pair.low) >= valueOfMeasure(pair.high)) return null
  if (isUntilYear(first, second)) return null
  const isYears = pair.low.number.isYearLike && pair.high.number.isYearLike
  return isYears && !pair.low.currency && !pair.low.isPercent ? null : pair
}

/** "€ 385 tot en met 2026": a bare year after what is no number of four digits. */
const isUntilYear = (first: Measure, { number, currency, isPercent }: Measure): boolean =>
  number.isYearLike &&
  !currency &&
  !isPercent &&
  (first.currency !== null || first.isPercent) &&
  !/^\d{4}$/.test(first.number.sumMantissa)

/** The first measure with what the second lends it, or null when the two are of different kinds. */
export function share(first: Measure, second: Measure): RangeReading | null {
  if (first.currency && second.currency && first.currency !== second.currency) return null
  const isPercent = first.isPercent || second.isPercent
  const currency = first.currency ?? second.currency
  if (first.points && second.isPercent && !second.points) return null
  if (isPercent && (currency || (first.isPercent && !second.isPercent))) return null
  const scale = second.number.exponent
  const takesScale =
    first.number.exponent === 0 &&
    Number(first.number.mantissa) < 1000 &&
    (scale > 0 || (scale < 0 && !first.currency)) &&
    !first.isPercent
  const isSmaller = Number(first.number.mantissa) < Number(second.number.mantissa)
  const number = takesScale && isSmaller ? { ...first.number, exponent: scale } : first.number
  const shared = { currency, isPercent, points: first.points ?? second.points }
  return { low: { ...first, number, ...shared }, high: { ...second, ...shared } }
}

/** The value of a measure: of a sum when it has a currency. */
export const valueOfMeasure = ({ number, currency }: Measure): number =>
  exactValue(currency ? number.sumMantissa : number.mantissa, number.exponent)

function readConnector({ tokens, numbers }: AmountContext, { start, end }: Measure): number | null {
  const connector = tokens[end]
  if (!connector) return null
  if (/^[-–—‑]$/.test(connector.text)) return connector.isGlued === Boolean(tokens[end + 1]?.isGlued) ? end + 1 : null
  if (numbers.rangeClosers.has(connector.folded) && opensRange()) return end + 1
  if (numbers.changeOpeners.has(tokens[start - 1]?.folded as string) && !opensRange()) return null
  return matchPhrase(tokens, end, numbers.rangeWords)

  function opensRange(): boolean {
    const before = tokens.slice(Math.max(0, start - OPENER_REACH), start)
    return before.some(({ folded }) => numbers.rangeOpeners.has(folded))
  }
}
