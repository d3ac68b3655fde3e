import { loadThemes } from '../lexicon/index.js'
import type { Language } from '../model/index.js'

/** What the themes are called, by id. */
export function themeLabels(language: Language): ReadonlyMap<string, string> {
  const { themes } = loadThemes()
  return new Map(themes.map(({ id, labelNl, labelEn }) => [id, language === 'nl' ? labelNl : labelEn]))
}
