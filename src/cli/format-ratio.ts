import type { Interval } from '../evaluate/index.js'
import type { Language } from '../model/index.js'

/** Two decimals: the reports are too few for a third to mean anything. */
const decimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

/** A dash is "nothing to score". */
export function formatRatio(ratio: number | null, language: Language): string {
  return ratio === null ? '-' : ratio.toLocaleString(language, decimals)
}

export function formatInterval(interval: Interval | null, language: Language): string {
  if (interval === null) return '-'
  return [interval.low, interval.high].map((border) => formatRatio(border, language)).join('–')
}
