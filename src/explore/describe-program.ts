import type { Prediction } from '../evaluate/index.js'
import type { Evidence, Language, Mention, Recommendation } from '../model/index.js'
import { describeAmount } from './describe-amount.js'
import { describeDeadline } from './describe-deadline.js'
import { filled } from './describe-gold.js'
import type { EvaluationOptions } from './evaluation-options.js'
import { exploreWords } from './explore-words.js'
import type { Description } from './mark.js'
import { nameUnit } from './name-unit.js'
import { numberFormats } from './number-formats.js'

/** What the program says of a recommendation, and why. */
export function describeUnit(unit: Recommendation, prediction: Prediction, options: EvaluationOptions): Description {
  const words = exploreWords[options.language]
  const themes = prediction.themes.filter(({ recommendationId }) => recommendationId === unit.id)
  const other = (id: string | null) => {
    if (id === null) return null
    const found = prediction.recommendations.find((each) => each.id === id)
    const name = found?.label ?? found?.title
    return name ? `${shortId(id)} (${name})` : shortId(id)
  }
  const nameTheme = (id: string) => options.themeNames.get(id) ?? id
  const kind = nameUnit(unit, words)
  return {
    name: [kind, unit.label].filter(Boolean).join(' '),
    details: filled([
      ['id', shortId(unit.id)],
      ['what', kind],
      ['label', unit.label],
      ['title', unit.title],
      ['parent', other(unit.parentId)],
      ['repeats', other(unit.repeatsId)],
      ['issuer', unit.issuer],
      ['addressee', unit.addressee],
      ['deadline', describeDeadline(unit.deadline)],
      [
        'themes',
        [...themes]
          .sort((a, b) => a.rank - b.rank)
          .map(({ themeId }) => nameTheme(themeId))
          .join(', '),
      ],
      ['form', unit.form],
      ['strength', unit.strength],
      ['confidence', numberFormats[options.language].ratio.format(unit.confidence)],
    ]),
    evidence: [
      ...unit.evidence.map((evidence) => describeEvidence(evidence, options.language)),
      ...themes.flatMap(({ themeId, evidence }) =>
        evidence.map((each) => `${nameTheme(themeId)}: ${describeEvidence(each, options.language)}`),
      ),
    ],
  }
}

/** What the program says of a mention, and why. */
export function describeMention(
  mention: Mention,
  prediction: Prediction,
  { language }: EvaluationOptions,
): Description {
  const words = exploreWords[language]
  const entity = prediction.entities.find(({ id }) => id === mention.entityId)
  const amount = { ...mention, min: mention.minValue, max: mention.maxValue }
  return {
    name: words.types[mention.type],
    details: filled([
      ['what', words.types[mention.type]],
      ['name', entity?.name ?? null],
      ['entity', mention.entityId],
      ['value', describeAmount(amount, words, language)],
      ['id', shortId(mention.id)],
      ['confidence', numberFormats[language].ratio.format(mention.confidence)],
    ]),
    evidence: mention.evidence.map((evidence) => describeEvidence(evidence, language)),
  }
}

/** Without the report, which the page names already. */
const shortId = (id: string): string => id.slice(id.lastIndexOf('/') + 1)

function describeEvidence({ kind, detail, weight }: Evidence, language: Language): string {
  return `${kind} «${detail}» ${numberFormats[language].weight.format(weight)}`
}
