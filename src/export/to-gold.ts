import type { Gold, GoldMention, GoldRecommendation } from '../evaluate/index.js'
import type { Role, Tier } from '../model/index.js'
import { byPlace, contains, length } from '../text/index.js'
import {
  type AnnotatedText,
  type FieldName,
  type Mark,
  soughtInVain,
  type Tie,
  type TieType,
} from './annotated-text.js'
import { FormatError } from './format-error.js'

/** Says that something is not as it should be of a mark, and what to do. */
type Complain = (mark: Mark, expected: string, found: string, remedy: string) => never

/**
 * Marks as gold. What annotators added gets an id of its own; whether the gold makes sense is for `readGold`.
 *
 * @param file for messages
 * @throws {FormatError} when a mark lacks what every mark of its type has, or a tie binds what it cannot bind
 */
export function toGold({ head, text, marks, ties }: AnnotatedText, file: string): Gold {
  const complain: Complain = (mark, expected, found, remedy) => {
    throw new FormatError({ file, place: describe(mark, text), expected, found, remedy })
  }
  const ordered = [...marks].sort(byPlace)
  const units = ordered.filter(({ type }) => type === 'Recommendation')
  const ids = giveIds(units)
  const titles = findTitles(ordered, ties, complain)
  const targetOf = (mark: Mark, type: TieType) => {
    const [target, second] = ties.filter((tie) => tie.type === type && tie.from === mark.key)
    if (second) complain(mark, `one relation "${type}"`, 'more of them', 'keep one')
    if (!target) return null
    return (
      ids.get(target.to) ??
      complain(mark, `a recommendation as ${type}`, 'a mark of another type', 'remove the relation')
    )
  }
  return {
    ...head,
    recommendations: units.map((mark) => {
      const place = {
        id: ids.get(mark.key) as string,
        parent: targetOf(mark, 'parent'),
        repeats: targetOf(mark, 'repeats'),
      }
      return unitOf(mark, place, titles.get(mark.key) ?? null, complain)
    }),
    mentions: ordered
      .filter(({ type }) => type !== 'Recommendation' && type !== 'Title')
      .map((mark) => mentionOf(mark, complain)),
  }
}

/** Characters of a mark's words by which a message shows it. */
const shown = 40

function describe({ type, start, end }: Mark, text: string): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  return `${type} "${words.length > shown ? `${words.slice(0, shown)}…` : words}" at ${start}`
}

/** New ones are numbered on from the highest number there is. */
function giveIds(units: readonly Mark[]): ReadonlyMap<string, string> {
  const given = units.flatMap(({ fields }) => fields.id ?? [])
  let last = Math.max(0, ...given.map((id) => Number(/^r(\d{1,6})$/.exec(id)?.[1] ?? 0)))
  const next = () => {
    last += 1
    return `r${String(last).padStart(3, '0')}`
  }
  return new Map(units.map(({ key, fields }) => [key, fields.id?.[0] ?? next()]))
}

/** By the recommendation's key. A title that nobody tied belongs to the smallest recommendation around it. */
function findTitles(marks: readonly Mark[], ties: readonly Tie[], complain: Complain): ReadonlyMap<string, Mark> {
  const units = marks.filter(({ type }) => type === 'Recommendation')
  const found = new Map<string, Mark>()
  for (const title of marks.filter(({ type }) => type === 'Title')) {
    const tie = ties.find(({ type, to }) => type === 'title' && to === title.key)
    const around = units.filter((unit) => contains(unit, title)).sort((a, b) => length(a) - length(b))
    const unit = tie ? units.find(({ key }) => key === tie.from) : around[0]
    if (!unit)
      return complain(title, 'a recommendation around a title', 'none', 'mark the recommendation, or remove the title')
    if (found.has(unit.key)) return complain(title, 'one title in a recommendation', 'another one', 'remove one')
    found.set(unit.key, title)
  }
  return found
}

function one(mark: Mark, name: FieldName, complain: Complain): string | null {
  const [value, second] = (mark.fields[name] ?? []).map((each) => each.trim()).filter((each) => each !== '')
  if (second !== undefined) complain(mark, `one ${name}`, `"${value}" and "${second}"`, 'keep one')
  return value ?? null
}

const needed = (mark: Mark, name: FieldName, complain: Complain): string =>
  one(mark, name, complain) ?? complain(mark, `a ${name}`, 'none', 'fill it in')

type UnitPlace = Pick<GoldRecommendation, 'id' | 'parent' | 'repeats'>

function unitOf(mark: Mark, place: UnitPlace, title: Mark | null, complain: Complain): GoldRecommendation {
  return {
    id: place.id,
    tier: needed(mark, 'tier', complain) as Tier,
    role: needed(mark, 'role', complain) as Role,
    label: one(mark, 'label', complain),
    start: mark.start,
    end: mark.end,
    parent: place.parent,
    repeats: place.repeats,
    issuer: one(mark, 'issuer', complain),
    addressee: one(mark, 'addressee', complain),
    ...deadlineOf(mark, complain),
    themes: [needed(mark, 'primary', complain), ...(mark.fields.secondary ?? [])],
    sector: one(mark, 'sector', complain),
    titleSpan: title && { start: title.start, end: title.end },
  }
}

function deadlineOf(mark: Mark, complain: Complain): Pick<GoldRecommendation, 'deadline'> {
  const text = one(mark, 'deadline', complain)
  if (text === null) return {}
  if (text === soughtInVain) return { deadline: null }
  return { deadline: { text, from: one(mark, 'deadline_from', complain), to: one(mark, 'deadline_to', complain) } }
}

function mentionOf(mark: Mark, complain: Complain): GoldMention {
  const { type, start, end } = mark
  const number = (name: FieldName) => {
    const value = one(mark, name, complain)
    if (value === null) return null
    const read = Number(value)
    return Number.isFinite(read)
      ? read
      : complain(mark, `a number such as 2500000 or 4.5 as ${name}`, `"${value}"`, 'mend it')
  }
  return {
    type: type.toLowerCase() as GoldMention['type'],
    start,
    end,
    canonical: type === 'Organisation' ? needed(mark, 'canonical', complain) : null,
    code: type === 'Country' ? needed(mark, 'code', complain) : null,
    value: number('value'),
    min: number('min'),
    max: number('max'),
    vague: one(mark, 'vague', complain) !== null,
    unit: type === 'Quantity' ? needed(mark, 'unit', complain) : null,
    currency: type === 'Money' ? needed(mark, 'currency', complain) : null,
    per: one(mark, 'per', complain),
  }
}
