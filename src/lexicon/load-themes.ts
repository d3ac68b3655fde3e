import { z } from 'zod'
import type { Language, Theme } from '../model/index.js'
import { loadDataFile } from './load-data-file.js'
import { type ThemeTerm, themeTermsSchema } from './theme-terms-schema.js'

/** A theme with its place on a tie. */
export interface ThemeEntry extends Theme {
  /** On a tie it gives way to a more specific theme. */
  readonly yields: boolean
  /** Themes that the same ask may well be given, in either direction. */
  readonly near: readonly string[]
}

/** The taxonomy and the terms by which its themes are known. */
export interface ThemeLexicon {
  readonly themes: readonly ThemeEntry[]
  readonly terms: Readonly<Record<Language, readonly ThemeTerm[]>>
}

const label = z.string().min(1)
const themeSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  labelNl: label,
  labelEn: label,
  description: label,
  yields: z.boolean().default(false),
  near: z.array(z.string()).default([]),
})

const taxonomySchema = z.array(themeSchema).superRefine((themes, context) => {
  for (const [index, { id, near }] of themes.entries()) {
    if (themes.findIndex((theme) => theme.id === id) < index)
      context.addIssue({ code: 'custom', path: [index, 'id'], message: `theme "${id}" stands twice` })
    for (const other of near)
      if (!themes.some((theme) => theme.id === other))
        context.addIssue({ code: 'custom', path: [index, 'near'], message: `"${other}" is no theme` })
  }
})

let loaded: ThemeLexicon | undefined

/**
 * The taxonomy, in the order of the file, and its terms in both languages. Read once.
 *
 * @throws {LexiconError} when a file names an unknown theme, or a theme or a term within a theme twice
 */
export function loadThemes(): ThemeLexicon {
  if (loaded) return loaded
  const themes = bothWays(loadDataFile('themes.yaml', taxonomySchema))
  const schema = themeTermsSchema(themes.map((theme) => theme.id))
  const read = (language: Language): readonly ThemeTerm[] => loadDataFile(`${language}/theme-terms.yaml`, schema)
  loaded = { themes, terms: { nl: read('nl'), en: read('en') } }
  return loaded
}

const bothWays = (themes: readonly ThemeEntry[]): readonly ThemeEntry[] =>
  themes.map((theme) => {
    const others = themes.filter(({ id, near }) => near.includes(theme.id) || theme.near.includes(id))
    return { ...theme, near: others.map(({ id }) => id) }
  })
