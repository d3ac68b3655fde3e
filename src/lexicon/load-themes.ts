import { z } from 'zod'
import type { Language, Theme } from '../model/index.js'
import { loadDataFile, parseDataFile } from './load-data-file.js'
import { readTextFile } from './read-text-file.js'
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
  id: z.string().regex(/^[a-z]+$/, 'expected lower-case letters a to z only'),
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
  loaded ??= readBuiltIn()
  return loaded
}

/**
 * Puts a user's own taxonomy in the place of the built-in one, for all that this process does. Has to come before
 * anything else that asks for themes.
 *
 * @param file YAML with `themes`, and `terms` by language, each as the built-in files have them
 * @throws {LexiconError} naming file and line of what is wrong with it
 */
export function useThemes(file: string): void {
  loaded = readOwn(file)
}

function readBuiltIn(): ThemeLexicon {
  const themes = bothWays(loadDataFile('themes.yaml', taxonomySchema))
  const schema = themeTermsSchema(themes.map((theme) => theme.id))
  const read = (language: Language): readonly ThemeTerm[] => loadDataFile(`${language}/theme-terms.yaml`, schema)
  return { themes, terms: { nl: read('nl'), en: read('en') } }
}

const anything = z.strictObject({ themes: taxonomySchema.min(1), terms: z.record(z.string(), z.unknown()) })

function readOwn(file: string): ThemeLexicon {
  const text = readTextFile(file)
  const ids = parseDataFile(text, file, anything).themes.map(({ id }) => id)
  const terms = themeTermsSchema(ids).optional()
  const own = parseDataFile(
    text,
    file,
    z.strictObject({ themes: taxonomySchema, terms: z.strictObject({ nl: terms, en: terms }) }),
  )
  return { themes: bothWays(own.themes), terms: { nl: own.terms.nl ?? [], en: own.terms.en ?? [] } }
}

const bothWays = (themes: readonly ThemeEntry[]): readonly ThemeEntry[] =>
  themes.map((theme) => {
    const others = themes.filter(({ id, near }) => near.includes(theme.id) || theme.near.includes(id))
    return { ...theme, near: others.map(({ id }) => id) }
  })
