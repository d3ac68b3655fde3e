import type { OrganisationPatterns } from '../../lexicon/index.js'
import type { Entity, OrganisationKind } from '../../model/index.js'
import { alternatives } from './alternatives.js'
import { findListedPlaces } from './find-listed-places.js'
import { headKindOf } from './head-kind-of.js'
import { organisation } from './organisation-entity.js'
import type { OrganisationIndex } from './organisation-index.js'
import type { Sighting } from './sighting.js'

/** A capitalised name of up to five words, with the given words between them. */
const nameWith = (inside: string): string =>
  `\\p{Lu}[\\p{L}\\p{N}'’&.+-]*[\\p{L}\\p{N}+](?: (?:(?:${inside}) )?\\p{Lu}[\\p{L}\\p{N}'’&.+-]*[\\p{L}\\p{N}+]){0,4}`
const name = nameWith('van|voor|of|for|&|the|de')

/** Suppliers that are a country. */
const countries =
  'China|Rusland|Duitsland|Frankrijk|België|Amerika|Japan|India|Israël|Oekraïne|Russia|Germany|France|Israel'

/** Kinds of body that a remark between commas tells; of the others things are said that are none. */
const told = new Set<OrganisationKind>(['company', 'foundation', 'association', 'university', 'hospital'])

interface Marks {
  /** Whether the text has a company's legal form at all: the search for the name before it is slow. */
  readonly legalForm: RegExp
  readonly company: RegExp
  readonly post: RegExp
  readonly noun: RegExp
  /** "geleverd en onderhouden door Volta". */
  readonly deed: RegExp
  /** "Onderzoeksbureau Ros & Linde" alone on a line, as on a title page. */
  readonly wholeLine: RegExp
  readonly apposition: RegExp
  /** "Havenlicht, een stichting voor zeelieden". */
  readonly remark: RegExp
  /** "de fractie van Samen Vooruit". */
  readonly fraction: RegExp
}

const prepared = new WeakMap<OrganisationPatterns, Marks>()

/**
 * Names that something beside them marks as a body's: a legal form ("Pieters B.V."), "-fractie", "commissie-", a post
 * ("directeur van Waag"), or what they are said to be ("Venster (een programma van ...)").
 */
export function findMarkedNames(text: string, index: OrganisationIndex): Sighting[] {
  const { patterns } = index
  const marks = prepare(patterns)
  return [
    ...each(/(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}/]*)(?=-(?:Kamer)?fracties?(?!\p{L}))/gu, 'party', '-fractie', 0.85),
    ...each(
      /(?<![\p{L}\p{N}-])([Cc]ommissie-\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?(?: \p{Lu}\p{L}+)?)/gu,
      'committee',
      'commissie-',
      0.8,
    ),
    ...each(marks.fraction, 'party', 'fractie van', 0.75).filter(({ start, end }) => !isPlaceOrPerson(start, end)),
    ...(marks.legalForm.test(text) ? each(marks.company, 'company', 'legal form', 0.85) : []),
    ...each(marks.post, 'other', 'after a post', 0.6).filter(({ start, end }) => !isPlaceOrPerson(start, end)),
    ...each(marks.noun, 'company', 'after a noun', 0.65, true).filter(({ start, end }) => !isPlaceOrPerson(start, end)),
    ...each(marks.deed, 'company', 'supplied by', 0.6).filter(({ start, end }) => !isPlaceOrPerson(start, end)),
    ...each(marks.wholeLine, 'company', 'a line of its own', 0.65, true),
    ...findListedPlaces(text, index),
    ...appositions(marks.apposition, () => true),
    ...appositions(marks.remark, (kind) => told.has(kind)),
  ]

  function each(
    pattern: RegExp,
    kind: OrganisationKind,
    detail: string,
    confidence: number,
    isInside = false,
  ): Sighting[] {
    return [...text.matchAll(pattern)].flatMap((match) => {
      const whole = match[1] as string
      // Behind another word "De" has its capital from the name.
      const isOwn = isInside || /\p{Ll},? $/u.test(text.slice(Math.max(0, match.index - 3), match.index))
      const surface = isOwn && /^(?:De|Het|Van) \p{Lu}/u.test(whole) ? whole : withoutOpeners(whole)
      if (!surface) return []
      const start = match.index + match[0].indexOf(whole) + whole.length - surface.length
      return [sighting(start, surface, entityOf(surface, kind), detail, confidence)]
    })
  }

  /** "Uitgever Waterstad Ltd": the first word has its capital from its place. */
  function withoutOpeners(surface: string): string {
    const [first, ...rest] = surface.split(' ') as [string, ...string[]]
    // "Van der Meulen B.V." is a surname from its first word on.
    if (/^\p{Ll}/u.test(rest[0] ?? '')) return surface
    return patterns.openers.includes(first) ? withoutOpeners(rest.join(' ')) : surface
  }

  function appositions(pattern: RegExp, counts: (kind: OrganisationKind) => boolean): Sighting[] {
    return [...text.matchAll(pattern)].flatMap((match) => {
      const [, surface, description] = match as unknown as [string, string, string]
      const kind = headKindOf(description, patterns) ?? kindOfNoun(description)
      if (kind === null || !counts(kind) || patterns.openers.includes(surface)) return []
      if (isPlaceOrPerson(match.index, match.index + surface.length)) return []
      return [sighting(match.index, surface, entityOf(surface, kind), `said to be "${description}"`, 0.65)]
    })
  }

  function kindOfNoun(description: string): OrganisationKind | null {
    if (/programma$/i.test(description)) return 'programme'
    return patterns.nouns.includes(description.split(' ').at(-1) as string) ? 'company' : null
  }

  function entityOf(surface: string, kind: OrganisationKind): Entity {
    const known =
      index.tokens.get(surface)?.entity ?? index.ambiguous.get(surface)?.find((entity) => entity.kind === kind)
    if (known) return known
    const full = surface.replace(/,(?= )/, '').replace(/\s+/g, ' ')
    return organisation((full[0] as string).toUpperCase() + full.slice(1), kind)
  }

  /** After a post stands a body, unless it is the country, the continent or the town that the report lies in. */
  function isPlaceOrPerson(start: number, end: number): boolean {
    const surface = text.slice(start, end)
    return (
      /^(?:Nederland|Europa|Rijk|Rijks|België|Vlaanderen)$/.test(surface) ||
      [...index.regional.values()].some((places) => places.has(surface))
    )
  }
}

const capitalised = (word: string): string => (word[0] as string).toUpperCase() + word.slice(1)

const sighting = (start: number, surface: string, entity: Entity, detail: string, confidence: number): Sighting => ({
  start,
  end: start + surface.length,
  entity,
  rule: 'organisation/pattern',
  detail,
  confidence,
})

function prepare(patterns: OrganisationPatterns): Marks {
  const done = prepared.get(patterns)
  if (done) return done
  const roles = alternatives(patterns.roles)
  const nouns = alternatives([...patterns.nouns, ...patterns.nouns.map(capitalised)])
  const described =
    '(?:een|an|a) ((?:\\p{Ll}+ ){0,2}?\\p{Ll}{5,})(?= (?:van|voor|dat|die|in|uit|for|of|that|which|from))'
  const marks: Marks = {
    legalForm: new RegExp(`\\p{L},? (?:${alternatives(patterns.legalForms)})(?![\\p{L}\\p{N}])`, 'u'),
    company: new RegExp(
      `(?<![\\p{L}\\p{N}])(${nameWith('van der|van den|van de|van|der|den|de|&')},? (?:${alternatives(patterns.legalForms)}))(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    post: new RegExp(
      `(?<![\\p{L}-])(?:(?:oud|ex|vice|adjunct|plaatsvervangend)-)?(?:${roles})(?: [\\p{Ll}-]+){0,2} (?:bij|at|aan|van|of)(?: de| het| the)? (?!(?:Universiteit|Raad|De|Het)\\b)(${name})`,
      'gu',
    ),
    fraction: new RegExp(`(?<!\\p{L})[Ff]racties? van (?:de |het )?(${name})`, 'gu'),
    remark: new RegExp(`(?<![\\p{L}\\p{N}])(${name}), ${described}`, 'gu'),
    noun: new RegExp(
      `(?<![\\p{L}-])(?:${nouns}|\\p{L}\\p{Ll}{2,}(?:${alternatives(patterns.nounEndings)})) (${name})`,
      'gu',
    ),
    deed: new RegExp(
      `(?<!\\p{L})(?:geleverd|geïnstalleerd|onderhouden|geëxploiteerd|supplied|installed|maintained|manufactured)(?: (?:en|and) \\p{Ll}+)? (?:door|by) (?!(?:${countries})\\b)(${name})`,
      'gu',
    ),
    wholeLine: new RegExp(
      `(?<=^|\\n)((?:${alternatives(patterns.nouns.map(capitalised))}) ${nameWith('van der|van den|van de|van|de|&')})(?=\\n|$|,)`,
      'gu',
    ),
    apposition: new RegExp(
      `(?<![\\p{L}\\p{N}])(${name})(?:\\]\\(#\\))? \\\\?\\((?:een|het|de|an|a|the)? ?((?:\\p{Ll}+ ){0,2}?\\p{Ll}{5,})(?= (?:van|voor|dat|die|of|for))`,
      'giu'.replace('i', ''),
    ),
  }
  prepared.set(patterns, marks)
  return marks
}
