import type { Language } from '../model/index.js'
import type { Words } from './explore-words.js'
import { numberFormats } from './number-formats.js'

interface Amount {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly vague: boolean
  readonly unit: string | null
  readonly currency: string | null
  readonly per: string | null
}

/** An amount in words: "50.000.000 EUR", "van 10 tot 20 fte", "vaag, van 1.000". Null where nothing is said. */
export function describeAmount(amount: Amount, words: Words, language: Language): string | null {
  const { format } = numberFormats[language].plain
  const limit = (word: string, value: number | null) => (value === null ? [] : [`${word} ${format(value)}`])
  const parts = [
    ...(amount.value === null ? [] : [format(amount.value)]),
    ...limit(words.from, amount.min),
    ...limit(words.to, amount.max),
    ...[amount.currency, amount.unit].filter((part) => part !== null),
    ...(amount.per === null ? [] : [`/ ${amount.per}`]),
    ...(amount.vague ? [`(${words.vague})`] : []),
  ]
  return parts.length ? parts.join(' ') : null
}
