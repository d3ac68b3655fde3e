import { z } from 'zod'

const groups = ['act', 'decisive', 'plain', 'faint', 'against'] as const

/** How plainly a term tells its theme; `against` takes back the terms that lie within it. */
export type TermGroup = (typeof groups)[number]

/** One word or phrase that tells a theme. */
export interface ThemeTerm {
  readonly themeId: string
  readonly group: TermGroup
  /** As it stands in the data: words, `*` at an open end of a word, `..` for up to four words between,
   * `...` for more. */
  readonly pattern: string
}

/** A word, open at either end, and further words of the same phrase. */
const pattern = /^\*?[\p{Ll}\p{N}'-]+\*?(?: (?:\.{2,3} )?\*?[\p{Ll}\p{N}'-]+\*?)*$/u

const families = z.array(z.string()).default([])
const entry = z.strictObject({
  theme: z.string(),
  act: families,
  decisive: families,
  plain: families,
  faint: families,
  against: families,
})
type Entry = z.output<typeof entry>

/** The terms of one language: for each theme, by group, families of terms that commas divide. */
export function themeTermsSchema(themeIds: readonly string[]) {
  return z
    .array(entry)
    .superRefine((entries, context) => {
      const seen = new Set<string>()
      const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message })
      for (const [index, { theme }] of entries.entries()) {
        if (!themeIds.includes(theme))
          refuse([index, 'theme'], `unknown theme "${theme}"; known: ${themeIds.join(', ')}`)
        if (seen.has(theme)) refuse([index, 'theme'], `theme "${theme}" stands twice`)
        seen.add(theme)
        checkTerms(entries[index] as Entry, (path, message) => refuse([index, ...path], message))
      }
    })
    .transform((entries) => entries.flatMap(termsOf))
}

function checkTerms(entry: Entry, refuse: (path: (string | number)[], message: string) => void): void {
  const seen = new Set<string>()
  for (const group of groups)
    for (const [line, family] of entry[group].entries())
      for (const term of split(family)) {
        if (!pattern.test(term))
          refuse([group, line], `"${term}" is no term: lower-case words, "*" at an end, ".." or "..." between`)
        if (seen.has(term)) refuse([group, line], `"${term}" stands twice under "${entry.theme}"`)
        seen.add(term)
      }
}

const split = (family: string): string[] => family.split(',').map((term) => term.trim())

const termsOf = (entry: Entry): ThemeTerm[] =>
  groups.flatMap((group) => entry[group].flatMap(split).map((pattern) => ({ themeId: entry.theme, group, pattern })))
