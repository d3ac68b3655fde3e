import type { Language } from '../model/index.js'
import { type AmountWords, loadAmountWords } from './load-amount-words.js'
import { type CountryLexicon, loadCountries } from './load-countries.js'
import { type Cues, loadCues } from './load-cues.js'
import { loadOrganisations, type OrganisationLexicon } from './load-organisations.js'
import { loadThemes, type ThemeLexicon } from './load-themes.js'

/** Everything that the program knows of words. */
export interface Lexicons {
  readonly cues: Readonly<Record<Language, Cues>>
  readonly organisations: OrganisationLexicon
  readonly countries: CountryLexicon
  readonly amountWords: AmountWords
  readonly themes: ThemeLexicon
}

/** By the user's own folder. */
const loaded = new Map<string | null, Lexicons>()

/**
 * Reads and checks every lexicon, once a thread.
 *
 * @param folder a lexicon of the user's own besides the built-in one
 * @throws {LexiconError} naming file and line
 */
export function loadLexicons(folder: string | null = null): Lexicons {
  const lexicons = loaded.get(folder) ?? {
    cues: { nl: loadCues('nl'), en: loadCues('en') },
    organisations: loadOrganisations(folder),
    countries: loadCountries(),
    amountWords: loadAmountWords(),
    themes: loadThemes(),
  }
  loaded.set(folder, lexicons)
  return lexicons
}
