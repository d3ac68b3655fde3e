import type { Mention, MentionType } from '../model/index.js'
import type { Gold, GoldMention } from './gold.js'
import { type Criterion, matchSpans } from './match-spans.js'
import { isSameName } from './name-key.js'
import { resolveOrganisations } from './resolve-organisations.js'
import { placeOf, scoreSpans } from './score-spans.js'
import type { Decision, FoundKind, Place, Prediction, RightKind } from './scores.js'

const foundKinds: readonly (readonly [FoundKind, MentionType, Criterion])[] = [
  ['organisation@exact', 'organisation', 'exact'],
  ['organisation@overlap', 'organisation', 'overlap'],
  ['country@exact', 'country', 'exact'],
  ['money@exact', 'money', 'exact'],
  ['percentage@exact', 'percentage', 'exact'],
  ['quantity@exact', 'quantity', 'exact'],
]

/** What a mention that was found must say. An organisation need only overlap: a wrong border is scored already. */
const rightKinds: readonly (readonly [RightKind, MentionType, Criterion])[] = [
  ['organisation-entity', 'organisation', 'overlap'],
  ['country-entity', 'country', 'exact'],
  ['money-value', 'money', 'exact'],
  ['percentage-value', 'percentage', 'exact'],
  ['quantity-value', 'quantity', 'exact'],
]

/** Scores which mentions were found, and what is said of those that were. */
export function scoreMentions(gold: Gold, prediction: Prediction): Decision[] {
  const match = (type: MentionType, criterion: Criterion) =>
    matchSpans(
      gold.mentions.filter((mention) => mention.type === type),
      prediction.mentions.filter((mention) => mention.type === type),
      criterion,
    )
  const canonicalOf = resolveOrganisations(prediction.entities, canonicalsOf(gold))
  return [
    ...foundKinds.flatMap(([kind, type, criterion]) => scoreSpans(kind, match(type, criterion), placeOfGold)),
    ...rightKinds.flatMap(([kind, type, criterion]) =>
      match(type, criterion).hits.map((hit) => scoreSaying(kind, hit.gold, hit.predicted, canonicalOf)),
    ),
    ...scoreDistinct(gold, prediction, canonicalOf),
  ]
}

type Canonicals = ReadonlyMap<string, string | null>

const canonicalsOf = (gold: Gold): string[] => [...firstOf(gold.mentions, (mention) => mention.canonical).keys()]
const placeOfGold = ({ start, end }: GoldMention): Place => ({ id: `m${start}`, start, end })

function scoreSaying(kind: RightKind, gold: GoldMention, predicted: Mention, canonicalOf: Canonicals): Decision {
  return {
    kind,
    outcome: isRight(gold, predicted, canonicalOf) ? 'right' : 'wrong',
    gold: { ...placeOfGold(gold), value: gold.canonical ?? gold.code ?? describe({ ...gold, ...limits(gold) }) },
    predicted: { ...placeOf(predicted), value: predicted.entityId ?? describe(predicted) },
  }
}

function isRight(gold: GoldMention, predicted: Mention, canonicalOf: Canonicals): boolean {
  if (gold.type === 'organisation') {
    const canonical = canonicalOf.get(predicted.entityId ?? '') ?? null
    return canonical !== null && gold.canonical !== null && isSameName(canonical, gold.canonical)
  }
  if (gold.type === 'country') return predicted.entityId === `country:${gold.code}`
  return isSameAmount(gold, predicted)
}

/** Numbers, currency of a sum, unit of a quantity. */
function isSameAmount(gold: GoldMention, predicted: Mention): boolean {
  const numbers = [
    [gold.value, predicted.value],
    [gold.min, predicted.minValue],
    [gold.max, predicted.maxValue],
  ] as const
  if (!numbers.every(([a, b]) => isSameNumber(a, b))) return false
  if (gold.type === 'money') return gold.currency === predicted.currency
  if (gold.type === 'quantity') return isSameName(gold.unit ?? '', predicted.unit ?? '')
  return true
}

/** Equal but for what binary fractions lose: 4.9 times a thousand million is not quite 4900000000. */
function isSameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}

const limits = ({ min, max }: GoldMention) => ({ minValue: min, maxValue: max })

function describe(amount: Pick<Mention, 'value' | 'minValue' | 'maxValue' | 'currency' | 'unit'>): string {
  const range = amount.minValue === null && amount.maxValue === null ? null : `${amount.minValue}..${amount.maxValue}`
  return [amount.value, range, amount.currency, amount.unit].filter((part) => part !== null).join(' ')
}

/**
 * Scores the set of organisations, each at its first mention. Two entities for one organisation are one hit and one
 * false alarm.
 */
function scoreDistinct(gold: Gold, prediction: Prediction, canonicalOf: Canonicals): Decision[] {
  const kind = 'distinct-organisation'
  const wanted = firstOf(gold.mentions, (mention) => mention.canonical)
  const organisations = prediction.mentions.filter((mention) => mention.type === 'organisation')
  const decisions: Decision[] = []
  for (const [entityId, mention] of firstOf(organisations, (candidate) => candidate.entityId)) {
    const canonical = canonicalOf.get(entityId) ?? null
    const found = canonical === null ? undefined : wanted.get(canonical)
    const predicted = { ...placeOf(mention), value: entityId }
    if (found) decisions.push({ kind, outcome: 'hit', gold: { ...placeOfGold(found), value: canonical }, predicted })
    else decisions.push({ kind, outcome: 'false alarm', predicted })
    if (canonical !== null) wanted.delete(canonical)
  }
  for (const [value, mention] of wanted) {
    decisions.push({ kind, outcome: 'miss', gold: { ...placeOfGold(mention), value } })
  }
  return decisions
}

/** The first item under each key; those without a key are left out. */
function firstOf<Item>(items: readonly Item[], key: (item: Item) => string | null): Map<string, Item> {
  const first = new Map<string, Item>()
  for (const item of items) {
    const name = key(item)
    if (name !== null && !first.has(name)) first.set(name, item)
  }
  return first
}
