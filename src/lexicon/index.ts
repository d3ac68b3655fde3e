export { checkLexicon } from './check-lexicon.js'
export { foldWord } from './fold-word.js'
export { lexiconFingerprint } from './lexicon-fingerprint.js'
export { type Abbreviations, abbreviations } from './load-abbreviations.js'
export {
  type AmountWords,
  loadAmountWords,
  type Meanings,
  type NumberWords,
  type Phrases,
} from './load-amount-words.js'
export type { CountedThing, CountedThings } from './load-counted-things.js'
export { type CountryEntry, type CountryForm, type CountryLexicon, foldForm, loadCountries } from './load-countries.js'
export { type ActCue, type CommitmentPart, type Cue, type Cues, loadCues } from './load-cues.js'
export type { CurrencyForm, CurrencyWords } from './load-currencies.js'
export { LexiconError } from './load-data-file.js'
export { type DeadlineWords, deadlineWords } from './load-deadline-words.js'
export { type EnglishImperativeVerbs, englishImperativeVerbs } from './load-english-imperative-verbs.js'
export { functionWords } from './load-function-words.js'
export { type ImperativeVerb, imperativeVerbs } from './load-imperative-verbs.js'
export { type Lexicons, loadLexicons } from './load-lexicons.js'
export type { HeadRule, OrganisationPatterns } from './load-organisation-patterns.js'
export { loadOrganisations, type OrganisationLexicon } from './load-organisations.js'
export type { SignalName, SignalWeights } from './load-signals.js'
export { loadSynonyms, type Synonyms } from './load-synonyms.js'
export type { ThemeEntry, ThemeLexicon } from './load-themes.js'
export { loadThemes, useThemes } from './load-themes.js'
export { wordFrequencies } from './load-word-frequencies.js'
export type { OrganisationEntry } from './read-organisation-entry.js'
export { importRegister } from './register/import-register.js'
export { requiredPieces } from './required-pieces.js'
export type { TermGroup, ThemeTerm } from './theme-terms-schema.js'
