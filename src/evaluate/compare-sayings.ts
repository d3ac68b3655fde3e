import type { Difference, SaidAgreement, SaidKind } from './agreement.js'
import { describeDays } from './describe-days.js'
import type { GoldMention, GoldRecommendation } from './gold.js'
import { kappa } from './kappa.js'
import { nameKey } from './name-key.js'

/** What both annotators marked: at the same place, whatever they say of it. */
export interface Pair<Marked> {
  readonly a: Marked
  readonly b: Marked
}

export type UnitPair = Pair<GoldRecommendation>
export type MentionPair = Pair<GoldMention>

/** What each annotator says of a pair; null for nothing. */
interface Saying<Marked> {
  readonly kind: SaidKind
  readonly read: (pair: Pair<Marked>) => readonly [string | null, string | null]
  /** Chosen from a list, so that chance can make two annotators agree. */
  readonly isChoice?: true
  /** Whether two that are not the same agree after all. */
  readonly agrees?: (pair: Pair<Marked>) => boolean
}

type Compared = { readonly agreement: SaidAgreement; readonly differences: readonly Difference[] }

export function compareUnits(pairs: readonly UnitPair[]): Compared[] {
  return unitSayings(pairs).map((saying) =>
    compare(
      saying,
      pairs,
      () => 'recommendation',
      ({ id }) => id,
    ),
  )
}

export function compareMentions(pairs: readonly MentionPair[]): Compared[] {
  return mentionSayings.map((saying) =>
    compare(
      saying,
      pairs,
      ({ type }) => type,
      ({ start }) => `m${start}`,
    ),
  )
}

function unitSayings(pairs: readonly UnitPair[]): Saying<GoldRecommendation>[] {
  // Ids are each annotator's own: two point to the same unit when these are a pair.
  const idInA = new Map(pairs.map(({ a, b }) => [b.id, a.id]))
  const ofA = (id: string | null) => (id === null ? null : (idInA.get(id) ?? `${id} (b)`))
  const own = (kind: SaidKind, read: (unit: GoldRecommendation) => string | null, isChoice?: true) => {
    return { kind, read: ({ a, b }: UnitPair) => [read(a), read(b)] as const, ...(isChoice && { isChoice }) }
  }
  const primary = (unit: GoldRecommendation) => unit.themes[0] ?? null
  return [
    own('tier', ({ tier }) => tier, true),
    own('role', ({ role }) => role, true),
    own('primary-theme', primary, true),
    {
      ...own('primary-theme-among', primary),
      agrees: ({ a, b }) => a.themes.includes(primary(b) ?? '') || b.themes.includes(primary(a) ?? ''),
    },
    own('label', ({ label }) => label),
    own('title', ({ titleSpan }) => titleSpan && `${titleSpan.start}-${titleSpan.end}`),
    { kind: 'parent', read: ({ a, b }) => [a.parent, ofA(b.parent)] },
    { kind: 'repeats', read: ({ a, b }) => [a.repeats, ofA(b.repeats)] },
    own('issuer', ({ issuer }) => issuer),
    own('addressee', ({ addressee }) => addressee),
    own('deadline', ({ deadline }) => deadline?.text ?? null),
    own('deadline-dates', ({ deadline }) => describeDays(deadline)),
    own('sector', ({ sector }) => sector),
  ]
}

const mentionSayings: readonly Saying<GoldMention>[] = [
  { kind: 'mention-type', read: ({ a, b }) => [a.type, b.type], isChoice: true },
  { kind: 'organisation-name', read: ({ a, b }) => [a.canonical, b.canonical] },
  { kind: 'country-code', read: ({ a, b }) => [a.code, b.code] },
  { kind: 'amount', read: ({ a, b }) => [describeAmount(a), describeAmount(b)] },
]

function describeAmount({ type, value, min, max, vague, unit, currency, per }: GoldMention): string | null {
  if (type === 'organisation' || type === 'country') return null
  const range = min === null && max === null ? null : `${min ?? ''}..${max ?? ''}`
  return [value, range, vague ? 'vague' : null, currency, unit, per && `per ${per}`]
    .filter((part) => part !== null)
    .join(' ')
}

function compare<Marked extends { readonly start: number; readonly end: number }>(
  { kind, read, isChoice, agrees }: Saying<Marked>,
  pairs: readonly Pair<Marked>[],
  subjectOf: (marked: Marked) => Difference['subject'],
  idOf: (marked: Marked) => string,
): Compared {
  const said = pairs
    .map((pair) => ({ pair, values: read(pair) }))
    .filter(({ values: [a, b] }) => a !== null || b !== null)
  const isSame = ({ pair, values: [a, b] }: (typeof said)[number]) =>
    (a !== null && b !== null && nameKey(a) === nameKey(b)) || (agrees?.(pair) ?? false)
  const same = said.filter(isSame).length
  const placeOf = (marked: Marked, value: string | null) => ({
    id: idOf(marked),
    start: marked.start,
    end: marked.end,
    value,
  })
  return {
    agreement: {
      kind,
      pairs: said.length,
      same,
      share: said.length === 0 ? null : same / said.length,
      kappa: isChoice ? kappa(said.map(({ values: [a, b] }) => [a ?? '', b ?? ''])) : null,
    },
    // What agrees in part is a difference of another kind already.
    differences: (agrees ? [] : said)
      .filter((each) => !isSame(each))
      .map(({ pair, values: [a, b] }) => ({
        kind,
        subject: subjectOf(pair.a),
        a: placeOf(pair.a, a),
        b: placeOf(pair.b, b),
      })),
  }
}
