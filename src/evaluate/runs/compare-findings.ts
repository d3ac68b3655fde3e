import type { Mention, Recommendation, Span, ThemeAssignment } from '../../model/index.js'
import { type PairedFindings, pairMentions, pairUnits } from './pair-findings.js'
import type { ReportComparison, ReportFindings, ReportHead, RunChange } from './run-changes.js'

/** What can differ, by the name of its column in the database, as a reader should see it. */
type Fields = Readonly<Record<string, string | number | null>>

/**
 * What two runs of the program found differently in one report: its head, its recommendations and its mentions. How
 * sure the program was and why are left aside.
 */
export function compareFindings(before: ReportFindings, after: ReportFindings): ReportComparison {
  const isSameText = before.text === after.text
  const units = pairUnits(before.recommendations, after.recommendations, isSameText)
  const mentions = pairMentions(before.mentions, after.mentions, isSameText)
  const themes = [themesOf(before.themes), themesOf(after.themes)] as const
  const reportId = after.report.id
  const inReport = <Each extends object>(change: Each) => ({ reportId, ...change })
  return {
    isSameText,
    sameUnits: new Map(units.pairs.map((pair) => [pair.before.id, pair.after.id])),
    changes: [
      ...compareHeads(before.report, after.report),
      ...listChanges(
        'recommendation',
        units,
        ({ title, text }) => title ?? text,
        (unit, run) => ({
          ...fieldsOfUnit(unit),
          ...(isSameText ? { span: spanOf(unit) } : {}),
          themes: themes[run].get(unit.id) ?? null,
        }),
      ),
      ...listChanges(
        'mention',
        mentions,
        ({ surface }) => surface,
        (mention) => ({
          ...fieldsOfMention(mention),
          ...(isSameText ? { span: spanOf(mention) } : {}),
        }),
      ),
    ].map(inReport),
  }
}

type Change = Omit<RunChange, 'reportId'>

function compareHeads(before: ReportHead, after: ReportHead): Change[] {
  const head = {
    subject: 'report',
    beforeId: before.id,
    afterId: after.id,
    page: null,
    words: after.title ?? after.id,
  } as const
  const fields = ({ id, title, publisher, publishedOn, language }: ReportHead): Fields => {
    return { id, title, publisher, published_on: publishedOn, language }
  }
  return differences(fields(before), fields(after)).map((each) => ({ ...head, change: 'changed', ...each }))
}

function listChanges<Found extends Span & { readonly id: string; readonly page: number }>(
  subject: RunChange['subject'],
  { pairs, gone, fresh }: PairedFindings<Found>,
  wordsOf: (found: Found) => string,
  fieldsOf: (found: Found, run: 0 | 1) => Fields,
): Change[] {
  const whole = { field: null, before: null, after: null } as const
  const about = (found: Found) => ({ subject, page: found.page, words: wordsOf(found) }) as const
  const changes = [
    ...gone.map((found) => ({ found, is: { change: 'gone', beforeId: found.id, afterId: null, ...whole } as const })),
    ...fresh.map((found) => ({ found, is: { change: 'new', beforeId: null, afterId: found.id, ...whole } as const })),
    ...pairs.flatMap(({ before, after }) =>
      differences(fieldsOf(before, 0), fieldsOf(after, 1)).map((difference) => ({
        found: after,
        is: { change: 'changed', beforeId: before.id, afterId: after.id, ...difference } as const,
      })),
    ),
  ]
  return changes.sort((a, b) => a.found.start - b.found.start).map(({ found, is }) => ({ ...about(found), ...is }))
}

/** The words follow from the place: where that differs it says enough. */
const wordings: ReadonlySet<string> = new Set(['text', 'surface'])

function differences(before: Fields, after: Fields): Pick<RunChange, 'field' | 'before' | 'after'>[] {
  const isMoved = before.span !== after.span
  return Object.keys(before)
    .filter((field) => before[field] !== after[field] && !(isMoved && wordings.has(field)))
    .map((field) => ({ field, before: shown(before[field]), after: shown(after[field]) }))
}

const shown = (value: string | number | null | undefined): string | null => (value == null ? null : String(value))

const spanOf = ({ start, end }: Span): string => `${start}-${end}`

const fieldsOfUnit = (unit: Recommendation): Fields => ({
  tier: unit.tier,
  role: unit.role,
  form: unit.form,
  label: unit.label,
  title: unit.title,
  text: unit.text,
  issuer: withEntity(unit.issuer, unit.issuerEntityId),
  addressee: withEntity(unit.addressee, unit.addresseeEntityId),
  strength: unit.strength,
  deadline: unit.deadline && `${unit.deadline.text} (${unit.deadline.from ?? '..'} / ${unit.deadline.to ?? '..'})`,
})

const fieldsOfMention = (mention: Mention): Fields => ({
  type: mention.type,
  surface: mention.surface,
  entity_id: mention.entityId,
  value: mention.value,
  min_value: mention.minValue,
  max_value: mention.maxValue,
  unit: mention.unit,
  currency: mention.currency,
  per: mention.per,
  period: mention.period,
  bound: mention.bound,
  vat: mention.vat,
  vague: mention.vague ? 1 : 0,
})

const withEntity = (words: string | null, entityId: string | null): string | null =>
  entityId === null ? words : [words, `(${entityId})`].filter(Boolean).join(' ')

/** By recommendation, the themes in order of rank. */
function themesOf(themes: readonly ThemeAssignment[]): ReadonlyMap<string, string> {
  const lists = new Map<string, string[]>()
  for (const { recommendationId, themeId } of [...themes].sort((a, b) => a.rank - b.rank))
    lists.set(recommendationId, [...(lists.get(recommendationId) ?? []), themeId])
  return new Map([...lists].map(([id, list]) => [id, list.join(', ')]))
}
