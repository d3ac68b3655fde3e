import { z } from 'zod'
import { foldWord } from './fold-word.js'
import { loadDataFile } from './load-data-file.js'

/** A currency as a sign, a code or a name writes it. */
export interface CurrencyForm {
  /** ISO 4217. */
  readonly code: string
  /** Power of ten that the form stands for: -2 for a cent, 3 for "k€", 0 for the currency itself. */
  readonly exponent: number
}

/** What currencies are called. */
export interface CurrencyWords {
  /** By sign and by code, as they are printed. */
  readonly bySign: ReadonlyMap<string, CurrencyForm>
  /** By folded name, also of several words. */
  readonly byName: ReadonlyMap<string, CurrencyForm>
  /** What is no word of letters alone: what divides text into tokens. */
  readonly signs: readonly string[]
  /** Words in the longest name. */
  readonly longest: number
}

const words = z.array(z.string().min(1))
const currency = z.strictObject({
  code: z.string().regex(/^[A-Z]{3}$/),
  signs: words,
  names: words,
  cents: words.default([]),
  scaled: z.record(z.string(), z.int().min(3).max(9)).default({}),
})

export const currenciesSchema = z.array(currency).superRefine((currencies, context) => {
  const seen = new Set<string>()
  for (const [index, { code, signs, names, cents, scaled }] of currencies.entries())
    for (const word of [code, ...signs, ...names, ...cents, ...Object.keys(scaled)]) {
      if (seen.has(word)) context.addIssue({ code: 'custom', path: [index], message: `"${word}" stands twice` })
      seen.add(word)
    }
})

/** Signs, names and codes of currencies. */
export function loadCurrencies(): CurrencyWords {
  const currencies = loadDataFile('currencies.yaml', currenciesSchema)
  const bySign = new Map(currencies.flatMap(signsOf))
  const byName = new Map(currencies.flatMap(namesOf))
  return {
    bySign,
    byName,
    signs: [...bySign.keys()].filter((sign) => /[^\p{L}]/u.test(sign)),
    longest: Math.max(...[...byName.keys()].map((name) => name.split(' ').length)),
  }
}

type CurrencyData = z.output<typeof currency>

function signsOf({ code, signs, scaled }: CurrencyData): [string, CurrencyForm][] {
  const plain = [code, ...signs].map((sign): [string, CurrencyForm] => [sign, { code, exponent: 0 }])
  return [
    ...plain,
    ...Object.entries(scaled).map(([sign, exponent]): [string, CurrencyForm] => [sign, { code, exponent }]),
  ]
}

function namesOf({ code, names, cents }: CurrencyData): [string, CurrencyForm][] {
  const form =
    (exponent: number) =>
    (name: string): [string, CurrencyForm] => [foldWord(name), { code, exponent }]
  return [...names.map(form(0)), ...cents.map(form(-2))]
}
