import type { ThemeLexicon } from '../lexicon/index.js'
import type { Language, SegmentedReport, ThemeAssignment } from '../model/index.js'
import { compileThemeTerms, type TermMatcher } from './themes/compile-theme-terms.js'
import { makeNameFinder } from './themes/find-names.js'
import { gatherThemeEvidence, type Weigh } from './themes/gather-theme-evidence.js'
import { rankThemes } from './themes/rank-themes.js'
import { splitWords } from './themes/split-words.js'
import { weighThemeTerms } from './themes/weigh-theme-terms.js'

const compiled = new WeakMap<ThemeLexicon, Record<Language, TermMatcher>>()

/**
 * The themes of every recommendation: at most three, primary first, each with the terms it was known by. A
 * recommendation gets none only where neither its words nor what stands around it tell a theme.
 *
 * @param names organisations as the report names them; what they are called is no subject of what they are to do
 */
export function classifyThemes(
  report: SegmentedReport,
  themes: ThemeLexicon,
  names: readonly string[] = [],
): readonly ThemeAssignment[] {
  const matchers = matchersOf(themes)
  const findNames = makeNameFinder(names)
  const weigh: Weigh = (text, { language }, title) => {
    const titleWords = title && text.includes(title) ? splitWords(upTo(text, title)).length : 0
    return weighThemeTerms(text, titleWords, { matcher: matchers[language], language }, findNames)
  }
  const evidence = gatherThemeEvidence(report, weigh)
  return report.recommendations.flatMap(({ id }) =>
    rankThemes(evidence.get(id) ?? new Map(), themes.themes).map((theme, index) => ({
      recommendationId: id,
      rank: index + 1,
      ...theme,
    })),
  )
}

const upTo = (text: string, title: string): string => text.slice(0, text.indexOf(title) + title.length)

function matchersOf(themes: ThemeLexicon): Record<Language, TermMatcher> {
  const known = compiled.get(themes)
  if (known) return known
  const made = { nl: compileThemeTerms(themes.terms.nl, 'nl'), en: compileThemeTerms(themes.terms.en, 'en') }
  compiled.set(themes, made)
  return made
}
