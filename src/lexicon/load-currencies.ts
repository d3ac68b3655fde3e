import { z } from 'zod'
import { foldWord } from './fold-word.js'
import { loadDataFile } from './load-data-file.js'

/** What currencies are called, each with its ISO 4217 code. */
export interface CurrencyWords {
  readonly bySign: ReadonlyMap<string, string>
  /** By folded name, also of several words. */
  readonly byName: ReadonlyMap<string, string>
  readonly codes: ReadonlySet<string>
  /** Words in the longest name. */
  readonly longest: number
}

const currency = z.strictObject({
  code: z.string().regex(/^[A-Z]{3}$/),
  signs: z.array(z.string().min(1)),
  names: z.array(z.string().min(1)),
})

export const currenciesSchema = z.array(currency).superRefine((currencies, context) => {
  const seen = new Set<string>()
  for (const [index, { code, signs, names }] of currencies.entries())
    for (const word of [code, ...signs, ...names]) {
      if (seen.has(word)) context.addIssue({ code: 'custom', path: [index], message: `"${word}" stands twice` })
      seen.add(word)
    }
})

/** Signs, names and codes of currencies. */
export function loadCurrencies(): CurrencyWords {
  const currencies = loadDataFile('currencies.yaml', currenciesSchema)
  const byName = new Map(currencies.flatMap(({ code, names }) => names.map((name) => [foldWord(name), code])))
  return {
    bySign: new Map(currencies.flatMap(({ code, signs }) => signs.map((sign) => [sign, code]))),
    byName,
    codes: new Set(currencies.map(({ code }) => code)),
    longest: Math.max(...[...byName.keys()].map((name) => name.split(' ').length)),
  }
}
