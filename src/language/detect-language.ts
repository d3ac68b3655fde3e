import { functionWords } from '../lexicon/index.js'
import type { Language } from '../model/index.js'

/** Function words of the other language below which a block keeps the fallback: titles and terms hold one or two. */
const ENOUGH = 3
/** How many times as many as of the fallback: an English quotation in a Dutch paragraph stays Dutch. */
const MAJORITY = 2

/** The language of a block, by its function words; the fallback where they are few or divided. */
export function detectLanguage(text: string, fallback: Language): Language {
  const other: Language = fallback === 'nl' ? 'en' : 'nl'
  const words = text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []
  const count = (language: Language) => words.filter((word) => functionWords(language).has(word)).length
  const others = count(other)
  return others >= ENOUGH && others > MAJORITY * count(fallback) ? other : fallback
}
