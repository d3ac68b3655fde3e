import type { Language } from '../model/index.js'

const formatsOf = (language: Language) => ({
  /** Counts, values and offsets. */
  plain: new Intl.NumberFormat(language, { maximumFractionDigits: 6 }),
  /** Two decimals: the reports are too few for a third to mean anything. */
  ratio: new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  /** How much a reason counted, for or against. */
  weight: new Intl.NumberFormat(language, { maximumFractionDigits: 2, signDisplay: 'always' }),
})

/** Numbers as a page writes them. Made once: making a format costs a hundred times what using it does. */
export const numberFormats: Readonly<Record<Language, ReturnType<typeof formatsOf>>> = {
  nl: formatsOf('nl'),
  en: formatsOf('en'),
}
