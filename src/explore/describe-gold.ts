import type { Gold, GoldMention, GoldRecommendation } from '../evaluate/index.js'
import { describeAmount } from './describe-amount.js'
import { describeDeadline } from './describe-deadline.js'
import type { EvaluationOptions } from './evaluation-options.js'
import { exploreWords, type Term } from './explore-words.js'
import type { Description } from './mark.js'
import { nameUnit } from './name-unit.js'

/** What annotators say of a recommendation. */
export function describeGoldUnit(
  unit: GoldRecommendation,
  gold: Gold,
  text: string,
  options: EvaluationOptions,
): Description {
  const words = exploreWords[options.language]
  const other = (id: string | null) => {
    const label = gold.recommendations.find((each) => each.id === id)?.label
    return label ? `${id} (${label})` : id
  }
  const title = unit.titleSpan && text.slice(unit.titleSpan.start, unit.titleSpan.end)
  const kind = nameUnit(unit, words)
  return {
    name: [unit.id, kind, unit.label].filter(Boolean).join(' '),
    evidence: [],
    details: filled([
      ['id', unit.id],
      ['what', kind],
      ['label', unit.label],
      ['title', title],
      ['parent', other(unit.parent)],
      ['repeats', other(unit.repeats)],
      ['issuer', unit.issuer],
      ['addressee', unit.addressee],
      ['deadline', describeDeadline(unit.deadline)],
      ['themes', unit.themes.map((id) => options.themeNames.get(id) ?? id).join(', ')],
      ['sector', unit.sector],
    ]),
  }
}

/** What annotators say of a mention. */
export function describeGoldMention(mention: GoldMention, { language }: EvaluationOptions): Description {
  const words = exploreWords[language]
  return {
    name: words.types[mention.type],
    evidence: [],
    details: filled([
      ['what', words.types[mention.type]],
      ['name', mention.canonical],
      ['entity', mention.code === null ? null : `country:${mention.code}`],
      ['value', describeAmount(mention, words, language)],
    ]),
  }
}

/** Only what is said: an attribute without a value takes no room. */
export const filled = (details: readonly (readonly [Term, string | null])[]): [Term, string][] =>
  details.flatMap(([term, value]) => (value ? [[term, value]] : []))
