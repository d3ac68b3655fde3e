import type { Gold, GoldMention, GoldRecommendation, Prediction } from '../../src/evaluate/index.js'
import type { Entity, Mention, Recommendation } from '../../src/model/index.js'

/** Gold made by hand for a text. */
export function aGold(text: string, changes: Partial<Gold> = {}): Gold {
  const sha256 = '0'.repeat(64)
  const head = {
    report: 'sample',
    sha256,
    length: text.length,
    split: 'tune',
    status: 'final',
    annotator: 'test',
  } as const
  return { ...head, recommendations: [], mentions: [], ...changes }
}

/** A prediction made by hand for a text. */
export function aPrediction(text: string, changes: Partial<Omit<Prediction, 'source'>> = {}): Prediction {
  return { source: { text }, recommendations: [], mentions: [], entities: [], themes: [], ...changes }
}

type Spanned = Pick<GoldRecommendation, 'id' | 'start' | 'end'>

/** A formal item of the gold unless the changes say otherwise. */
export function goldUnit(changes: Spanned & Partial<GoldRecommendation>): GoldRecommendation {
  const attributes = { label: null, parent: null, repeats: null, issuer: null, addressee: null, titleSpan: null }
  return { tier: 'formal', role: 'item', ...attributes, themes: ['governance'], sector: null, ...changes }
}

export function goldMention(changes: Pick<GoldMention, 'type' | 'start' | 'end'> & Partial<GoldMention>): GoldMention {
  const names = { canonical: null, code: null }
  const amount = { value: null, min: null, max: null, vague: false, unit: null, currency: null, per: null }
  return { ...names, ...amount, ...changes }
}

/** A predicted formal item unless the changes say otherwise. */
export function predictedUnit(changes: Spanned & Partial<Recommendation>): Recommendation {
  return {
    sectionId: null,
    parentId: null,
    ordinal: 1,
    tier: 'formal',
    role: 'item',
    form: 'headed',
    label: null,
    title: null,
    titleSpan: null,
    text: '',
    page: 1,
    issuer: null,
    issuerEntityId: null,
    addressee: null,
    addresseeEntityId: null,
    deadline: null,
    strength: 'should',
    confidence: 1,
    repeatsId: null,
    language: 'nl',
    evidence: [],
    ...changes,
  }
}

const noNumber = { value: null, minValue: null, maxValue: null, vague: false }

export function predictedMention(changes: Pick<Mention, 'type' | 'start' | 'end'> & Partial<Mention>): Mention {
  const amount = { ...noNumber, unit: null, currency: null, per: null, period: null, bound: null, vat: null }
  const place = { id: `sample/m${changes.start}`, surface: '', page: 1, recommendationId: null }
  return { ...place, entityId: null, ...amount, confidence: 1, evidence: [], ...changes }
}

export function anOrganisation(id: string, name: string, ...otherNames: string[]): Entity {
  return { id, type: 'organisation', name, kind: 'other', identifiers: {}, names: [name, ...otherNames] }
}

/** What an extractor that makes no mistake would say. */
export function predictionFrom(gold: Gold, text: string): Prediction {
  const id = (goldId: string | null) => (goldId === null ? null : `predicted/${goldId}`)
  const entityIdOf = ({ canonical, code }: GoldMention) => {
    if (canonical !== null) return `org:${canonical}`
    return code === null ? null : `country:${code}`
  }
  const canonicals = new Set(gold.mentions.flatMap(({ canonical }) => canonical ?? []))
  return aPrediction(text, {
    recommendations: gold.recommendations.map(
      ({ id: goldId, parent, repeats, titleSpan, deadline, themes: _, sector: __, ...unit }) =>
        predictedUnit({
          ...unit,
          id: id(goldId) as string,
          parentId: id(parent),
          repeatsId: id(repeats),
          titleSpan,
          deadline: deadline ? { ...deadline, span: null } : null,
          title: titleSpan && text.slice(titleSpan.start, titleSpan.end),
        }),
    ),
    mentions: gold.mentions.map(({ canonical: _, code: __, min, max, ...mention }, index) =>
      predictedMention({
        ...mention,
        minValue: min,
        maxValue: max,
        entityId: entityIdOf(gold.mentions[index] as GoldMention),
      }),
    ),
    entities: [...canonicals].map((name) => anOrganisation(`org:${name}`, name)),
    themes: gold.recommendations.flatMap((unit) =>
      unit.themes.map((themeId, index) => {
        return { recommendationId: id(unit.id) as string, themeId, rank: index + 1, score: 1, evidence: [] }
      }),
    ),
  })
}
