import type { Entity, OrganisationKind } from '../../model/index.js'
import type { OwnForms } from './find-short-forms.js'
import { headKindOf } from './head-kind-of.js'
import { isSpelledBy } from './is-spelled-by.js'
import { organisation } from './organisation-entity.js'
import type { OrganisationIndex } from './organisation-index.js'
import type { Sighting } from './sighting.js'

/** Longest stretch before a bracket in which the long form is looked for, in words for each letter of the short one. */
const WORDS_A_LETTER = 2

export interface IntroducedForms extends OwnForms {
  readonly sightings: readonly Sighting[]
}

const bracket =
  /\\?\(\s*(?:(?:de|het|hierna|verder|afgekort|genoemd|the|hereafter|ook|ofwel|oftewel)[:,]?\s+){0,3}["'“‘]?(\p{L}[\p{L}\p{N}&./-]{1,11})["'”’]?\s*\\?\)/gu

/** A bracket that says what follows is a name from here on. */
const announced = /hierna|verder|hereafter/i
/** "..., afgekort COS,": an introduction without brackets. */
const spelledOut =
  /,? (?:afgekort(?: als| tot)?|kortweg|ook wel(?: genoemd)?|hierna(?: te noemen)?|known as|abbreviated(?: as| to)?|hereafter):? (?:de |het |the )?["'“‘]?(\p{Lu}[\p{L}\p{N}&-]*\p{Lu}[\p{L}\p{N}]*)(?![\p{L}\p{N}])/gu

/**
 * Abbreviations that the report itself explains in brackets, in both directions. When the long form is a body, every
 * later place of the short one is it; when it is not (a system, a law), the short one is no organisation in this report.
 */
export function findIntroducedForms(
  text: string,
  named: readonly Sighting[],
  index: OrganisationIndex,
): IntroducedForms {
  const aliases = new Map<string, Entity>()
  const blocked = new Set<string>()
  const sightings: Sighting[] = []
  const byEnd = new Map(named.map((sighting) => [sighting.end, sighting]))
  const byStart = new Map(named.map((sighting) => [sighting.start, sighting]))

  for (const match of text.matchAll(bracket)) {
    const form = match[1] as string
    const start = match.index + match[0].lastIndexOf(form)
    const end = beforeBracket(text, match.index)
    const long = byEnd.get(end)
    if ((form.match(/\p{Lu}/gu)?.length ?? 0) < 2) {
      if (long?.entity && isOneOf(form, long.entity)) take(form, start, long.entity, form)
      else if (long?.entity && announced.test(match[0]) && isPartOf(form, long.entity.name))
        nickname(form, start, long.entity)
    } else if (long) take(form, start, long.entity, text.slice(long.start, long.end))
    else explain(form, start, end)
  }
  for (const match of text.matchAll(spelledOut)) {
    const form = match[1] as string
    const long = byEnd.get(match.index)
    if (long) take(form, match.index + match[0].length - form.length, long.entity, text.slice(long.start, long.end))
  }
  for (const match of text.matchAll(/ \((?:de |het )?/g)) {
    const long = byStart.get(match.index + match[0].length)
    const form = shortFormBefore(text, match.index)
    if (!long || form === null || !/^\s*[),;]/.test(text.slice(long.end, long.end + 3))) continue
    const surface = text.slice(long.start, long.end)
    if (isSpelledBy(form, surface)) take(form, match.index - form.length, long.entity, surface)
  }
  return { aliases, blocked, sightings }

  function take(form: string, start: number, entity: Entity | null, long: string): void {
    if (!entity) {
      if (isSpelledBy(form, long)) blocked.add(form)
      return
    }
    const known = index.tokens.get(form)?.entity ?? null
    if (known?.id !== entity.id && !isSpelledBy(form, long) && !entity.names.includes(form)) return
    sightings.push(introduced(start, start + form.length, entity, form, long))
    const isOwn = known === null || known.id === entity.id || startsAlike(form, long)
    const names = entity.names.includes(form) ? entity.names : [...entity.names, form]
    if (isOwn) aliases.set(form, aliases.get(form) ?? { ...entity, names })
  }

  /** "Regionale Ondersteuning Kust (ROK) begeleidt": no word says that it is a body, and the verb does. */
  function kindByDeed(name: string, end: number): OrganisationKind | null {
    const isName = name
      .split(/\s+/)
      .every((word) => /^\p{Lu}/u.test(word) || /^(?:van|voor|en|de|het|of|for|and|the)$/.test(word))
    const verb = /^["'”’]?\\?\) (\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1]
    return isName && verb !== undefined && index.patterns.agentVerbs.includes(verb) ? 'other' : null
  }

  /** "(hierna: de Dienst)": the report says itself what it will call the body. */
  function nickname(form: string, start: number, entity: Entity): void {
    sightings.push(introduced(start, start + form.length, entity, form, entity.name))
    aliases.set(form, aliases.get(form) ?? { ...entity, names: [...new Set([...entity.names, form])] })
  }

  /** No name was seen before the bracket: the words there that spell the abbreviation are the long form. */
  function explain(form: string, start: number, end: number): void {
    const long = longForm(text, end, form)
    if (long === null) {
      if (isSpelledByOneWord(form, text.slice(Math.max(0, end - 40), end))) blocked.add(form)
      return
    }
    const name = text.slice(long, end)
    const kind = headKindOf(name, index.patterns) ?? kindByDeed(name, start + form.length)
    if (kind === null) {
      if (!isVariant(name, index.tokens.get(form)?.entity ?? null)) blocked.add(form)
      return
    }
    const entity = organisation(name[0]?.toUpperCase() + name.slice(1), kind, {}, [name, form])
    sightings.push(introduced(long, end, entity, name, form))
    take(form, start, entity, name)
  }
}

/** A short form of the lexicon's own, though it has one capital: "Aw". */
const isOneOf = (form: string, { names }: Entity): boolean => names.includes(form) && /^\p{Lu}/u.test(form)

const isPartOf = (form: string, name: string): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(form) && name.toLowerCase().includes(form.toLowerCase())

/** "het actieplan (AP)": the letters of a compound, of which the first part and the second begin with them. */
function isSpelledByOneWord(form: string, before: string): boolean {
  const word = /(?<![\p{L}-])(\p{Ll}{7,})$/u.exec(before)?.[1] ?? ''
  const [first, ...rest] = [...form.toLowerCase()]
  const last = rest.reduce((at, letter) => (at < 0 ? at : word.indexOf(letter, at + 1)), 0)
  return word[0] === first && last > 0
}

/** Whether a long form may be a way to write a known organisation: it begins with the same letters. */
const isVariant = (long: string, entity: Entity | null): boolean =>
  entity?.names.some((name) => name.slice(0, 4).toLowerCase() === long.slice(0, 4).toLowerCase()) ?? false

const introduced = (start: number, end: number, entity: Entity, form: string, other: string): Sighting => ({
  start,
  end,
  entity,
  rule: 'organisation/introduced-abbreviation',
  detail: `${form} beside ${other}`,
  confidence: 0.9,
})

/** The word before a bracket, when it can be an abbreviation. */
const shortFormBefore = (text: string, at: number): string | null =>
  text.slice(Math.max(0, at - 14), at).match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&-]{1,9}$/u)?.[0] ?? null

/** Where the words before a bracket end: before white space, Markdown and quotation marks. */
function beforeBracket(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 40), at)
  return at - (before.match(/(?:[\s\\"'”’*_]|\]\([^()\s]*\)|\])*$/)?.[0].length ?? 0)
}

/** The start of the shortest run of words before `end` that spells the abbreviation, or null. */
function longForm(text: string, end: number, form: string): number | null {
  const clause = text.slice(Math.max(0, end - 160), end).replace(/^[\s\S]*[.;:!?\n]/, '')
  const starts = [...clause.matchAll(/(?<![\p{L}\p{N}-])[\p{L}]/gu)].map((match) => end - clause.length + match.index)
  const nearest = starts.slice(-form.length * WORDS_A_LETTER - 2).reverse()
  return (
    nearest.find((start) => startsAlike(form, text.slice(start, end)) && isSpelledBy(form, text.slice(start, end))) ??
    null
  )
}

const startsAlike = (form: string, name: string): boolean =>
  (form.match(/\p{Lu}/u)?.[0] ?? form[0])?.toLowerCase() === name[0]?.toLowerCase()
