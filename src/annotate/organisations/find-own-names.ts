import type { Entity } from '../../model/index.js'
import { alternatives } from './alternatives.js'
import type { OrganisationIndex } from './organisation-index.js'
import type { Sighting } from './sighting.js'

/** Rules under which a report names a body that no list holds. */
const isOwn = ({ rule, entity }: Sighting): boolean =>
  entity !== null && (rule === 'organisation/pattern' || rule === 'organisation/introduced-abbreviation')

/** Kinds of which the name stands without the word for what they are: "Woonstichting De Kaai" and then "De Kaai". */
const named = new Set<Entity['kind']>(['company', 'foundation', 'association', 'other', 'hospital'])

/** Most names of its own that a report is read again for: a list of thousands of them is a register and no report. */
const MOST_NAMES = 400

/** "Vermeer & Van Loon", "De Kaai", "Het Baken": what alone is a name still. */
const proper = /^(?:(?:De|Het|Van|'t) \p{Lu}|\p{Lu}[\p{L} ]* & \p{Lu})/u
const bracket = /^\s?\((?:hierna:? |hereafter:? )?["'“‘]?(\p{Lu}[\p{L}\p{N}-]+(?: \p{Lu}[\p{L}\p{N}-]+){0,2})["'”’]?\)/u
const capital = /\p{Lu}/u
/** A name of one word or of two that everyday speech has too stands inside a sentence only. */
const isSureFirst = (form: string): boolean => form.includes(' ') || form.length > 4

/**
 * The other places of names that something marked as a body's once: the whole name at the start of a sentence, what it
 * is without its legal form, and the short form that its brackets give ("Meridiaan Liften B.V. (Meridiaan)"). Never an
 * everyday word, nor a place.
 */
export function findOwnNames(text: string, index: OrganisationIndex, found: readonly Sighting[]): Sighting[] {
  const names = new Map<string, Entity>()
  for (const sighting of found.filter(isOwn)) {
    const entity = sighting.entity as Entity
    for (const form of formsOf(text, sighting, entity, index)) if (!names.has(form)) names.set(form, entity)
    if (names.size > MOST_NAMES) break
  }
  if (names.size === 0) return []
  const forms = [...names.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives(forms)})(?![\\p{L}\\p{N}]|-\\p{Ll})`, 'gu')
  return [...text.matchAll(pattern)].map(({ 0: form, index: start }) => {
    const entity = names.get(form.replace(/\s+/g, ' ')) ?? (names.get(form) as Entity)
    const detail = `${form}: named before`
    return { start, end: start + form.length, entity, rule: 'organisation/own-name', detail, confidence: 0.7 }
  })
}

function formsOf(text: string, { start, end, rule }: Sighting, entity: Entity, index: OrganisationIndex): string[] {
  const surface = text.slice(start, end)
  if (!capital.test(surface[0] ?? '') || surface === surface.toUpperCase()) return []
  const forms = rule === 'organisation/pattern' && isSureFirst(surface) ? [surface] : []
  const legal = new RegExp(`,? (?:${alternatives(index.patterns.legalForms)})$`, 'u')
  const bare = surface.replace(legal, '')
  if (bare !== surface) forms.push(bare)
  const rest = bare.slice(bare.indexOf(' ') + 1)
  if (named.has(entity.kind) && bare.includes(' ') && proper.test(rest)) forms.push(rest)
  const short = bracket.exec(text.slice(end, end + 60))?.[1]
  if (short && named.has(entity.kind) && isPartOf(short, bare)) forms.push(short)
  return forms.filter((form) => form.length > 3 && !isCommon(form, index))
}

/** The first words of a name, or the last. */
const isPartOf = (form: string, name: string): boolean => name.startsWith(`${form} `) || name.endsWith(` ${form}`)

/** A word for a body, a place, or a word that any sentence begins with. */
function isCommon(form: string, { patterns, regional }: OrganisationIndex): boolean {
  const lower = form.toLowerCase()
  const heads = [...patterns.nameAfter, ...patterns.nameBefore].some((rule) =>
    rule.words.some((word) => word.toLowerCase() === lower),
  )
  return heads || patterns.openers.includes(form) || [...regional.values()].some((places) => places.has(form))
}
