import type { AmountContext } from './amount-context.js'

/** Characters before a sum in which the country is looked for whose currency a shared name means. */
const REACH = 600

/** Words for the countries that share the name of a currency, by its code. */
const kronen = countryWords({
  SEK: 'Zwe(?:den|eds|edse)|Swed(?:en|ish)',
  NOK: 'No(?:orwegen|ors|orse|rway|rwegian)',
  DKK: 'De(?:nemarken|ens|ense|nmark)|Danish',
  ISK: 'IJsland\\p{L}*|Iceland\\p{L}*',
  CZK: 'Tsjechi\\p{L}*|Czech\\p{L}*',
})
const dollars = countryWords({
  USD: 'Verenigde Staten|VS|Amerika\\p{L}*|United States|USA?|American',
  AUD: 'Australi\\p{L}*',
  CAD: 'Canad\\p{L}*',
  NZD: 'Nieuw-Zeeland\\p{L}*|New Zealand',
  SGD: 'Singapor?\\p{L}*',
})

/**
 * The currency of a name or sign that several countries share: of "kronen" the one whose country was named last before
 * it, of "$" and "dollar" the one whose country stands in the same sentence, else in an English report the dollar of the
 * country that it is about. Null for "kronen" without such a country: a dentist has them too.
 */
export function currencyOfCountry(context: AmountContext, start: number, code: string, printed: string): string | null {
  if (/^kron(?:en|er|or)$/i.test(printed)) return lastCountry(context.text.slice(Math.max(0, start - REACH), start))
  if (code !== 'USD' || !/^(?:\$|dollars?)$/i.test(printed)) return code
  const sentence = context.sentenceAt(start)
  const words = [...context.text.slice(sentence.start, sentence.end).matchAll(dollars.pattern)]
  if (words.length === 1) return codeOf(words[0] as RegExpMatchArray, dollars.codes)
  return words.length === 0 && context.numbers.of.size > 0 ? homeDollar(context.text) : code
}

const lastCountry = (before: string): string | null => {
  const last = [...before.matchAll(kronen.pattern)].at(-1)
  return last ? codeOf(last, kronen.codes) : null
}

/** One text at a time is read: its own dollar is counted once. */
let counted = { text: '', code: 'USD' }

/** The dollar of the country that a text names most, when it names it more than once. */
function homeDollar(text: string): string {
  if (counted.text === text) return counted.code
  const counts = new Map(dollars.codes.map((code) => [code, 0]))
  for (const match of text.matchAll(dollars.pattern)) {
    const code = codeOf(match, dollars.codes)
    counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  const isClear = first !== undefined && first[1] > 1 && first[1] > (second?.[1] ?? 0)
  counted = { text, code: isClear ? first[0] : 'USD' }
  return counted.code
}

const codeOf = (match: RegExpMatchArray, codes: readonly string[]): string =>
  codes[match.slice(1).findIndex((group) => group !== undefined)] as string

function countryWords(words: Readonly<Record<string, string>>): { pattern: RegExp; codes: readonly string[] } {
  const groups = Object.values(words).map((word) => `(${word})`)
  return { pattern: new RegExp(`(?<!\\p{L})(?:${groups.join('|')})(?!\\p{L})`, 'gu'), codes: Object.keys(words) }
}
