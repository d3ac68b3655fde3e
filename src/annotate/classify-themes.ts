import type { ThemeLexicon } from '../lexicon/index.js'
import type { Language, SegmentedReport, ThemeAssignment } from '../model/index.js'
import { compileThemeTerms, type TermMatcher } from './themes/compile-theme-terms.js'
import { gatherThemeEvidence, type Weigh } from './themes/gather-theme-evidence.js'
import { rankThemes } from './themes/rank-themes.js'
import { splitWords } from './themes/split-words.js'
import { weighThemeTerms } from './themes/weigh-theme-terms.js'

const compiled = new WeakMap<ThemeLexicon, Record<Language, TermMatcher>>()

/**
 * The themes of every recommendation: at most three, primary first, each with the terms it was known by. A
 * recommendation gets none only where neither its words nor what stands around it tell a theme.
 */
export function classifyThemes(report: SegmentedReport, themes: ThemeLexicon): readonly ThemeAssignment[] {
  const matchers = matchersOf(themes)
  const weigh: Weigh = (text, { language }, title) =>
    weighThemeTerms(text, title && text.includes(title) ? splitWords(upTo(text, title)).length : 0, matchers[language])
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
