import type { Gold, GoldMention } from './gold.js'
import type { GoldProblem } from './gold-problem.js'
import { nameKey } from './name-key.js'
import { nameMention } from './name-places.js'
import { breach } from './report-problem.js'

/** What the annotation guidelines say of mentions, and can be seen without the text. */
export function findMentionBreaches({ mentions }: Gold): GoldProblem[] {
  const spellings = firstSpellings(mentions)
  return mentions.flatMap((mention) => [
    ...findUnknownCode(mention),
    ...findBadValue(mention),
    ...findOtherSpelling(mention, spellings),
  ])
}

/** Codes that the standard keeps for what is no country; the guidelines leave the European Union out by name. */
const noCountries = ['EU', 'EZ', 'UN', 'QO', 'ZZ']
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const isCountry = (code: string): boolean => !noCountries.includes(code) && regions.of(code) !== undefined

const currencies = new Set(Intl.supportedValuesOf('currency'))

function findUnknownCode(mention: GoldMention): GoldProblem[] {
  const { code, currency } = mention
  if (code !== null && !isCountry(code)) {
    const words = { expected: 'a country of ISO 3166-1', found: code, remedy: 'mend the code, or remove the mention' }
    return [breach('country/code', nameMention(mention), mention, words)]
  }
  if (currency === null || currencies.has(currency)) return []
  const words = { expected: 'a currency of ISO 4217', found: currency, remedy: 'mend the code' }
  return [breach('money/currency', nameMention(mention), mention, words)]
}

/** An amount has one value; a range its ends; a vague one where it begins. */
function findBadValue(mention: GoldMention): GoldProblem[] {
  const { value, min, max, vague } = mention
  if (value === null && min === null && max === null) return []
  const found = [`value ${value}`, `min ${min}`, `max ${max}`].join(', ')
  const complain = (expected: string, remedy: string) => [
    breach('amount/value', nameMention(mention), mention, { expected, found, remedy }),
  ]
  if (vague) {
    if (value !== null || min === null)
      return complain('a min and no value: it is vague', 'mend the numbers, or drop vague')
  } else if (value === null) {
    if (min === null || max === null)
      return complain('a value, or both min and max', 'add what is missing, or vague: true')
  } else if (min !== null || max !== null) {
    return complain('a value or a range, not both', 'drop one of them')
  }
  if (min === null || max === null || min <= max) return []
  return complain('a min that is not above the max', 'swap them')
}

/** The first mention of each organisation, by what is left of its name without case and punctuation. */
function firstSpellings(mentions: readonly GoldMention[]): ReadonlyMap<string, GoldMention> {
  const named = mentions.filter(({ canonical }) => canonical !== null)
  return new Map(named.reverse().map((mention) => [nameKey(mention.canonical as string), mention]))
}

function findOtherSpelling(mention: GoldMention, spellings: ReadonlyMap<string, GoldMention>): GoldProblem[] {
  if (mention.canonical === null) return []
  const first = spellings.get(nameKey(mention.canonical))
  if (!first || first.canonical === mention.canonical) return []
  const expected = `"${first.canonical}", as at ${first.start}`
  const words = { expected, found: `"${mention.canonical}"`, remedy: 'write the name in one way' }
  return [breach('organisation/spelling', nameMention(mention), mention, words)]
}
