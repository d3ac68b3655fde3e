import type { HeadRule, OrganisationPatterns } from '../../lexicon/index.js'
import type { OrganisationKind } from '../../model/index.js'
import { isSpelledBy } from './is-spelled-by.js'
import type { NameWord } from './name-words.js'
import { organisation } from './organisation-entity.js'
import type { OrganisationIndex } from './organisation-index.js'
import { runAfterHead } from './run-after-head.js'
import type { Sighting } from './sighting.js'

/** The Dutch words before a head that has its name behind it: "Wetenschappelijke Raad voor", "Nationaal Platform". */
const epithet = /(?:e|al|aal|isch|eel|lijk)$/i
/** Most words that a name has before its head word: "Danish Government Digitisation Partnership" has three. */
const MOST_WORDS_BEFORE = 6

/** Bodies that need no other word: "the Government and Environment Agency" are two. */
const ownBody =
  /^(?:Government|Parliament|Cabinet|Ministers?|Secretary|State|Treasury|Police|Church|Crown|Army|Senate)$/

/** A document stands before the body that it comes from: "Advies Raad van State", "Instellingswet College". */
const documentWord =
  /(?:wet|besluit|regeling|rapport|verslag|brief|advies|evaluatie|verordening|reglement|statuut|reactie|onderzoek)$/i

/** Head words that no Dutch name ends in: behind others "of" means "or". */
const englishHead =
  /^(?:Agency|Service|Office|Administration|Authority|Board|Commissioner|Ombudsman|Council|Commission|Committee|Association|Federation|Society|Union|Court|Tribunal|Registry|Institute|Institution|Party)$/

/** Letters of the shortest head word that is told at the end of a compound. */
const SHORTEST_ENDING = 5
/** "Onderzoeksraad voor": this short head is told at the end of a compound when a word like "voor" leads on. */
const shortEnding = /.{4}raad$/
/** Compounds that end like a council and are none. */
const noCouncil = /(?:leid|voor|minister|ondernemings|bestuurs|provincie|wijk|dorps|jongeren)raad$/

interface Heads {
  readonly after: ReadonlyMap<string, HeadRule>
  /** Heads long enough to be told at the end of a compound. */
  readonly endings: readonly string[]
  readonly before: ReadonlyMap<string, OrganisationKind>
  readonly connectors: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  readonly modifiers: ReadonlySet<string>
  readonly generics: ReadonlySet<string>
  readonly posts: ReadonlySet<string>
  /** Everyday words for a body, which stand before its name and are no part of it. */
  readonly nouns: ReadonlySet<string>
}

const prepared = new WeakMap<OrganisationPatterns, Heads>()

/**
 * Names that no list holds, told by a head word with capitals after it or before it. Never a generic body: "de raad",
 * "een digitale dienst" have no capital.
 */
export function findNamePatterns(
  text: string,
  words: readonly NameWord[],
  index: OrganisationIndex,
  known: readonly Sighting[],
): Sighting[] {
  const heads = prepare(index.patterns)
  const knownAt = new Map(known.map((sighting) => [sighting.start, sighting]))
  return words.flatMap((_, at) => {
    const sighting = nameFromHead(at) ?? nameToHead(at) ?? nameInOneWord(at)
    return sighting && !isGeneric(text.slice(sighting.start, sighting.end).toLowerCase()) ? [sighting] : []
  })

  /** "Better Public Service" is as generic as "Public Service". */
  function isGeneric(name: string): boolean {
    if (heads.generics.has(name)) return true
    return [...heads.generics].some((generic) => {
      if (!/\s/.test(generic) || !name.endsWith(` ${generic}`)) return false
      return !/ (?:for|of|voor|van)$/.test(name.slice(0, -generic.length - 1))
    })
  }

  /** "Raad voor Cultuur", "gemeente Breda": the head, with what belongs to the name on both sides. */
  function nameFromHead(at: number): Sighting | null {
    const word = words[at] as NameWord
    const rule = heads.after.get(word.text.toLowerCase()) ?? compoundRule(at)
    if (!rule || (rule.capital && !word.hasCapital)) return null
    const last = runAfterHead(words, at, rule, { heads, index, knownAt, text })
    if (last === null) return null
    const before = wholeRun(firstBefore(at, word.hasCapital, rule.linked ? null : epithet), at)
    const first = behindKnown(splitCompound(before, at), at)
    if (isKnownWithMore(first, last) || isInsideKnown(at)) return null
    return sightingOf(first, last, rule.kind, rule.words[0] as string, 0.75)
  }

  /** "Kennis Centrum Water": two words that are one head word in most names. */
  function splitCompound(first: number, at: number): number {
    const [before, word] = [words[at - 1], words[at] as NameWord]
    const isOne = first === at && word.gap === ' ' && before?.hasCapital === true && !knownAt.has(word.start)
    return isOne && heads.after.has(`${before.text}${word.text}`.toLowerCase()) ? at - 1 : first
  }

  /** "House of Lords Committee on Quays": a name that begins inside a known one begins behind it. */
  function behindKnown(first: number, at: number): number {
    for (let back = first - 1; back >= Math.max(0, first - 3); back--) {
      const { end } = knownAt.get((words[back] as NameWord).start) ?? { end: 0 }
      if (end <= (words[first] as NameWord).start) continue
      const inside = words.slice(first, at + 1).findIndex((word) => word.start >= end)
      return inside < 0 ? first : first + inside
    }
    return first
  }

  /** "het Verwey-Jonker Instituut voor Nederland": a head that ends a known name begins no other. */
  function isInsideKnown(at: number): boolean {
    const word = words[at] as NameWord
    return [1, 2, 3].some((back) => {
      const sighting = knownAt.get(words[at - back]?.start ?? -1)
      return sighting?.entity !== undefined && sighting.end === word.end
    })
  }

  /** "Shared Service Centrum": before an epithet the capitals go on. */
  function wholeRun(first: number, at: number): number {
    const [before, word] = [words[first - 1], words[first] as NameWord]
    const goesOn = first < at && word.gap === ' ' && before?.hasCapital && !before.isFirst
    const isName = goesOn && !heads.openers.has(before.text) && !isSeparate(before, words.slice(first, at + 1))
    return isName && /^\p{Lu}\p{Ll}+$/u.test(before.text) ? first - 1 : first
  }

  /** "Informatiecentrum Gewasbescherming": a compound with a capital, of which a head word is the last part. */
  function compoundRule(at: number): HeadRule | undefined {
    const [word, next] = [words[at] as NameWord, words[at + 1]]
    const leadsOn = next?.gap === ' ' && (next.hasCapital || (next.text === 'voor' && words[at + 2]?.hasCapital))
    const isBare = word.isFirst && !leadsOn
    const lower = word.text.toLowerCase()
    if (!word.hasCapital || isBare || word.text.length < 9 || heads.nouns.has(lower)) return undefined
    if (shortEnding.test(lower) && !noCouncil.test(lower)) return councilRule()
    const head = heads.endings.find((ending) => lower.endsWith(ending))
    const rule = head === undefined ? undefined : heads.after.get(head)
    return rule && { ...rule, linked: false, lower: false, join: false, list: false }
  }

  function councilRule(): HeadRule | undefined {
    const rule = heads.after.get('raad')
    return rule && { ...rule, linked: true, list: false }
  }

  /** "Nederlandse Digitale Dienst": capitals up to the head. */
  function nameToHead(at: number): Sighting | null {
    const word = words[at] as NameWord
    const kind = heads.before.get(word.text)
    if (kind === undefined || word.isFirst) return null
    const first = overAnd(firstBefore(at, true, null))
    if (first === at || isPerson(first, at, kind) || isKnownAfterEpithet(first, at)) return null
    const last = overOf(kind === 'network' || kind === 'other' ? lastCapital(at) : at)
    const isWeak = (words[first] as NameWord).isFirst && at - first === 1
    return isWeak ? null : sightingOf(first, last, kind, word.text, at - first > 1 ? 0.7 : 0.6)
  }

  /** "the Public and Commercial Services Union": the article before the first of two joined words takes both. */
  function overAnd(first: number): number {
    const [article, before, joint] = [words[first - 3], words[first - 2], words[first - 1]]
    const isJoined = /^(?:and|&)$/.test(joint?.text ?? '') && /^the$/i.test(article?.text ?? '')
    const isOne = isJoined && [before, joint, words[first]].every((word) => word?.gap === ' ')
    if (
      !isOne ||
      !before?.hasCapital ||
      ownBody.test(before.text) ||
      knownAt.get(before.start) ||
      index.tokens.has(before.text)
    )
      return first
    return heads.before.has(before.text) || heads.after.has(before.text.toLowerCase()) ? first : first - 2
  }

  /** "Tenants Union of Northmoor", "Audit Office of the Lake Isles": an English name goes on over "of". */
  function overOf(last: number): number {
    if (!englishHead.test((words[last] as NameWord).text) || words[last + 1]?.text !== 'of') return last
    const from = words[last + 2]?.text === 'the' ? last + 3 : last + 2
    let end = last
    for (let at = from; words[at]?.gap === ' ' && words[at]?.hasCapital && at - from < 4; at++) end = at
    return words[last + 1]?.gap === ' ' && words[from - 1]?.gap === ' ' ? end : last
  }

  /** "de Britse National Audit Office": where the rest is known, the adjective is no part of it. */
  function isKnownAfterEpithet(first: number, at: number): boolean {
    const known = knownAt.get(words[first + 1]?.start ?? -1)
    return /s(?:ch)?e$/.test((words[first] as NameWord).text) && known?.end === (words[at] as NameWord).end
  }

  /** "Directeur Anna Bank": a first name between a post and a surname that is also a word for a body. */
  function isPerson(first: number, at: number, kind: OrganisationKind): boolean {
    const before = words[first - 1]?.text ?? ''
    if (at - first !== 1 || (kind !== 'company' && kind !== 'court')) return false
    return (
      heads.posts.has(before.toLowerCase()) ||
      isProfession((words[first] as NameWord).text, (words[at] as NameWord).text)
    )
  }

  /** "nieuwe Digitale Architecten": people with a profession, told by the adjective before it. */
  function isProfession(before: string, word: string): boolean {
    return (
      /(?:en|s)$/.test(word) &&
      !/^(?:Ferries|Airlines|Airways|Railways|Logistics)$/.test(word) &&
      epithet.test(before) &&
      !heads.after.has(word.toLowerCase())
    )
  }

  /** "Landelijk Netwerk Acute Zorg": capitals right behind the head. */
  function lastCapital(at: number): number {
    let last = at
    while (
      words[last + 1]?.gap === ' ' &&
      words[last + 1]?.hasCapital &&
      !knownAt.has((words[last + 1] as NameWord).start)
    )
      last++
    return last
  }

  /** "de Omgevingsraad": one word with the ending of a body and a capital inside a sentence. */
  function nameInOneWord(at: number): Sighting | null {
    const word = words[at] as NameWord
    if (!word.hasCapital || word.isFirst || !/^\p{Lu}\p{Ll}+$/u.test(word.text)) return null
    const ending = index.patterns.nameEndings.find(
      (end) => word.text.endsWith(end) && word.text.length > end.length + 2,
    )
    if (ending === 'dienst' && !/^(?:de|het|een|van|door|bij|aan)$/i.test(words[at - 1]?.text ?? '')) return null
    return ending ? sightingOf(firstSaint(at), at, 'other', `-${ending}`, 0.5) : null
  }

  /** "Sint Lucasziekenhuis". */
  function firstSaint(at: number): number {
    const isSaint = /^(?:Sint|St\.?|Prinses|Prins|Koningin)$/.test(words[at - 1]?.text ?? '')
    return isSaint ? at - 1 : firstBefore(at, true, epithet)
  }

  /** A known name with a capitalised word behind it is the known name: the word may be a person's. */
  function isKnownWithMore(first: number, last: number): boolean {
    const known = knownAt.get((words[first] as NameWord).start)
    const next = known && words.slice(first, last + 1).find((word) => word.start >= known.end)
    if (next === undefined) return false
    const isOther =
      /^(?:en|and)$/.test(next.text) && !/^(?:ministry|committee|university)$/.test(known?.entity?.kind ?? '')
    return isOther || !heads.connectors.has(next.text)
  }

  function firstBefore(at: number, isCapitalHead: boolean, shape: RegExp | null): number {
    let first = at
    while (first > 0 && at - first < MOST_WORDS_BEFORE && (words[first] as NameWord).gap === ' ') {
      const word = words[first - 1] as NameWord
      const isModifier = !word.hasCapital && heads.modifiers.has(word.text)
      if (isOpener(first - 1) || !(isModifier || (isCapitalHead && word.hasCapital))) break
      if (shape && !shape.test(word.text)) break
      if (at - first === 0 && documentWord.test(word.text)) break
      if (!shape && isSeparate(word, words.slice(first, at + 1))) break
      first--
    }
    return first
  }

  /** A capital inside a run of capitals is of the name: "Clearwater Contact Services". */
  function isOpener(at: number): boolean {
    const [before, word] = [words[at - 1], words[at] as NameWord]
    const isInside = word.gap === ' ' && before?.hasCapital && !heads.openers.has(before.text) && !word.isFirst
    return heads.openers.has(word.text) && !(isInside && word.text.length > 3)
  }

  /** A company's name before a product's, and the abbreviation of the name in a glossary, are no part of it. */
  function isSeparate(word: NameWord, name: readonly NameWord[]): boolean {
    if (index.tokens.get(word.text)?.entity?.kind === 'company') return true
    const isAbbreviation = /^\p{Lu}[\p{L}\d]*\p{Lu}/u.test(word.text)
    return isAbbreviation && isSpelledBy(word.text, name.map(({ text }) => text).join(' '))
  }

  function sightingOf(first: number, last: number, kind: OrganisationKind, head: string, confidence: number): Sighting {
    const { start } = words[first] as NameWord
    const { end } = words[last] as NameWord
    const name = text
      .slice(start, end)
      .replace(/\s+/g, ' ')
      .replace(/^municipality of /i, 'Gemeente ')
    const ids = index.regional.get(kind)?.get(name.slice(name.indexOf(' ') + 1))
    const entity = organisation((name[0] as string).toUpperCase() + name.slice(1), kind, ids)
    return { start, end, entity, rule: 'organisation/pattern', detail: head, confidence }
  }
}

const capitalised = (word: string): string => (word[0] as string).toUpperCase() + word.slice(1)

function prepare(patterns: OrganisationPatterns): Heads {
  const done = prepared.get(patterns)
  if (done) return done
  const heads: Heads = {
    after: new Map(patterns.nameAfter.flatMap((rule) => rule.words.map((word) => [word.toLowerCase(), rule]))),
    endings: patterns.nameAfter
      .filter((rule) => ((!rule.linked || rule.lower) && !rule.place) || rule.kind === 'hospital')
      .flatMap((rule) => rule.words.filter((word) => word.length >= SHORTEST_ENDING)),
    before: new Map(patterns.nameBefore.flatMap(({ kind, words }) => words.map((word) => [word, kind]))),
    connectors: new Set(patterns.connectors),
    openers: new Set([...patterns.openers, ...patterns.roles.map(capitalised)]),
    modifiers: new Set(patterns.modifiers),
    posts: new Set([
      ...patterns.roles.map((role) => role.toLowerCase()),
      'heer',
      'mevrouw',
      'dr',
      'prof',
      'mr',
      'mrs',
      'ms',
    ]),
    nouns: new Set(patterns.nouns),
    generics: new Set(patterns.generics.map((name) => name.toLowerCase())),
  }
  prepared.set(patterns, heads)
  return heads
}
