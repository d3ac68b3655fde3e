import type { AnnotatedReport, Entity, Mention, Recommendation, ThemeAssignment } from '../../src/model/index.js'
import { aReport } from './a-report.js'

const text = `Voorwoord

1. Stel een minister aan
De premier moet een minister voor digitale zaken aanstellen. Trek daarvoor € 50 miljoen uit, zoals Denemarken deed.

Aanbevelingen

Geef de Sociale Verzekeringsbank een mandaat.

Wij zullen per 1 juli verslag doen.

De premier moet een minister aanstellen.`

export const denmark: Entity = {
  id: 'country:DK',
  type: 'country',
  name: 'Denemarken',
  kind: 'country',
  identifiers: { iso3166: 'DK' },
  names: ['Denemarken', 'Deens'],
}

export const socialInsuranceBank: Entity = {
  id: 'org:sociale-verzekeringsbank',
  type: 'organisation',
  name: 'Sociale Verzekeringsbank',
  kind: 'independent-body',
  identifiers: { wikidata: 'Q2513937', tooi: 'zbo/z000007' },
  names: ['Sociale Verzekeringsbank', 'SVB'],
}

/** The place of a quotation in the text of the sample. */
function place(quotation: string) {
  const start = text.indexOf(quotation)
  if (start < 0) throw new Error(`the sample does not say "${quotation}"`)
  return { start, end: start + quotation.length }
}

/** A prose item of the sample that says the quotation. */
export function aRecommendation(
  reportId: string,
  quotation: string,
  changes: Partial<Recommendation> = {},
): Recommendation {
  const span = place(quotation)
  return {
    ...span,
    id: `${reportId}/r${span.start}`,
    sectionId: `${reportId}/s0`,
    parentId: null,
    ordinal: 1,
    tier: 'prose',
    role: 'item',
    form: 'sentence',
    label: null,
    title: null,
    titleSpan: null,
    text: quotation.replaceAll('\n', ' '),
    page: 1,
    issuer: null,
    issuerEntityId: null,
    addressee: null,
    addresseeEntityId: null,
    deadline: null,
    strength: 'should',
    confidence: 0.75,
    repeatsId: null,
    language: 'nl',
    evidence: [{ kind: 'prose/modal', detail: 'moet', weight: 1 }],
    ...changes,
  }
}

/** A mention of an organisation, unless the changes say otherwise, at the quotation in the sample. */
export function aMention(reportId: string, quotation: string, changes: Partial<Mention> = {}): Mention {
  const span = place(quotation)
  return {
    ...span,
    id: `${reportId}/m${span.start}`,
    type: 'organisation',
    surface: quotation,
    page: 1,
    recommendationId: null,
    entityId: null,
    value: null,
    minValue: null,
    maxValue: null,
    unit: null,
    currency: null,
    per: null,
    period: null,
    bound: null,
    vat: null,
    vague: false,
    confidence: 0.9,
    evidence: [{ kind: 'lexicon', detail: quotation, weight: 1 }],
    ...changes,
  }
}

/**
 * A small report with one of everything: a headed advice with its title, a group with an item in it, a commitment, a
 * repeat on a second page that was recognised, an organisation, a country and a sum, and themes `governance` and `funding`.
 */
export function anAnnotatedReport(id = 'sample', changes: Partial<AnnotatedReport> = {}): AnnotatedReport {
  const report = aReport(text)
  const pageBreak = place('Wij zullen').start
  const recommendations = sampleRecommendations(id)
  const [advice, , item] = recommendations as [Recommendation, Recommendation, Recommendation]
  return {
    ...report,
    id,
    source: {
      ...report.source,
      pages: [
        { number: 1, start: 0, end: pageBreak },
        { number: 2, start: pageBreak, end: text.length, label: 'iv', confidence: 0.87 },
      ],
      origins: { title: 'manifest', publisher: 'colophon', publishedOn: 'first-page', language: 'text' },
    },
    metadata: { title: `Report ${id}`, publisher: 'Raad', publishedOn: '2024-06', language: 'nl' },
    sections: [
      { id: `${id}/s0`, parentId: null, level: 0, label: null, title: '', start: 0, end: text.length },
      {
        id: `${id}/s11`,
        parentId: `${id}/s0`,
        level: 1,
        label: '1',
        title: 'Stel een minister aan',
        start: 11,
        end: 151,
      },
    ],
    recommendations,
    mentions: [
      aMention(id, '€ 50 miljoen', {
        type: 'money',
        value: 50_000_000,
        currency: 'EUR',
        period: 'one-off',
        bound: 'at-most',
        recommendationId: advice.id,
      }),
      aMention(id, 'Denemarken', { type: 'country', entityId: denmark.id, recommendationId: advice.id }),
      aMention(id, socialInsuranceBank.name, { entityId: socialInsuranceBank.id, recommendationId: item.id }),
    ],
    entities: [denmark, socialInsuranceBank],
    themes: recommendations.flatMap((recommendation) => sampleThemes(recommendation)),
    stems: Object.fromEntries(recommendations.map((each) => [each.id, each.text.toLowerCase().replace(/en\b/g, '')])),
    ...changes,
  }
}

function sampleRecommendations(id: string): Recommendation[] {
  const heading = '1. Stel een minister aan'
  const titleSpan = place('Stel een minister aan')
  const end = place('Denemarken deed.').end
  const advice = aRecommendation(id, text.slice(place(heading).start, end), {
    sectionId: `${id}/s11`,
    tier: 'formal',
    form: 'headed',
    label: '1',
    title: 'Stel een minister aan',
    titleSpan,
    addressee: 'De premier',
    strength: 'must',
    evidence: [
      { kind: 'formal/headed', detail: '1.', weight: 2 },
      { kind: 'prose/modal', detail: 'moet', weight: 1 },
    ],
  })
  const group = aRecommendation(id, 'Aanbevelingen', { ordinal: 2, tier: 'formal', role: 'group', form: 'heading' })
  return [
    advice,
    group,
    aRecommendation(id, 'Geef de Sociale Verzekeringsbank een mandaat.', {
      ordinal: 3,
      tier: 'formal',
      form: 'bullet',
      parentId: group.id,
      addressee: 'de Sociale Verzekeringsbank',
      addresseeEntityId: socialInsuranceBank.id,
      issuer: 'Jan Jansen',
    }),
    aRecommendation(id, 'Wij zullen per 1 juli verslag doen.', {
      ordinal: 4,
      role: 'commitment',
      page: 2,
      deadline: { text: 'per 1 juli', span: place('per 1 juli'), from: null, to: '2024-07-01' },
    }),
    aRecommendation(id, 'De premier moet een minister aanstellen.', {
      ordinal: 5,
      page: 2,
      addressee: 'De premier',
      repeatsId: advice.id,
    }),
  ]
}

function sampleThemes({ id, label, role }: Recommendation): ThemeAssignment[] {
  if (role !== 'item') return []
  const evidence = [{ kind: 'theme/term', detail: 'minister', weight: 1 }]
  const primary = { recommendationId: id, themeId: 'governance', rank: 1, score: 0.8, evidence }
  return label === null ? [primary] : [primary, { ...primary, themeId: 'funding', rank: 2, score: 0.4 }]
}
