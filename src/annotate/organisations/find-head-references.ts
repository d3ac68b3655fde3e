import type { Entity } from '../../model/index.js'
import type { NameWord } from './name-words.js'
import type { OrganisationIndex } from './organisation-index.js'
import type { Sighting } from './sighting.js'

/** Head words that every place has one of: with a capital they are a style, and not a name. */
const everyPlaceHas = new Set([
  'gemeente',
  'provincie',
  'waterschap',
  'ministerie',
  'kamercommissie',
  'departement',
  'stichting',
  'programma',
])
const articles = /^(?:de|het|deze|dit)$/i

/**
 * "De Commissie", "het Planbureau": a head word with a capital and an article stands for the one body whose name the
 * report has so far written with it. After two of them, or none, it is no name. Never in English: "the Department" is a
 * common noun, capital or not.
 */
export function findHeadReferences(
  text: string,
  words: readonly NameWord[],
  index: OrganisationIndex,
  named: readonly Sighting[],
): Sighting[] {
  const heads = headWords(index)
  const bodies = new Map<string, Map<string, Entity>>()
  let seen = 0
  return words.flatMap((word, at) => {
    for (; (named[seen]?.start ?? Number.POSITIVE_INFINITY) < word.start; seen++) note(named[seen] as Sighting)
    const candidates = word.hasCapital && !word.isFirst && word.gap === ' ' ? bodies.get(word.text) : undefined
    const [entity] = candidates?.size === 1 ? candidates.values() : []
    if (!entity || !articles.test(words[at - 1]?.text ?? '') || goesOn(words, at)) return []
    const { start, end } = word
    const detail = `${word.text}: the only one so far`
    return [{ start, end, entity, rule: 'organisation/head-reference', detail, confidence: 0.7 }]
  })

  /** Keeps a body under the head words with which the report writes its name. */
  function note({ start, end, entity, rule }: Sighting): void {
    if (!entity || rule === 'organisation/misprint') return
    for (const head of text
      .slice(start, end)
      .split(/[\s-]+/)
      .flatMap((part) => headsOf(part, heads))) {
      bodies.set(head, (bodies.get(head) ?? new Map()).set(entity.id, entity))
    }
  }
}

/** Whether a name follows: "de Commissie Wonen", "de Raad van State", "de Raad voor cultuur". */
function goesOn(words: readonly NameWord[], at: number): boolean {
  const [next, after] = [words[at + 1], words[at + 2]]
  if (next?.gap !== ' ') return false
  if (next.hasCapital || /(?:isch|lijk|aal|eel)e$/.test(next.text)) return true
  return (
    /^(?:van|voor|of|for|on|inzake)$/.test(next.text) &&
    after?.gap === ' ' &&
    (after.hasCapital || next.text === 'voor')
  )
}

/** "Onderwijsraad" has the head "Raad", "Commissie" has itself. */
function headsOf(word: string, heads: ReadonlySet<string>): string[] {
  const lower = word.toLowerCase()
  const head = [...heads].find((each) => lower === each || (each.length >= SHORTEST_ENDING && lower.endsWith(each)))
  return head === undefined ? [] : [(head[0] as string).toUpperCase() + head.slice(1)]
}

/** Letters of the shortest head that is told at the end of a compound: "Onderwijsraad". */
const SHORTEST_ENDING = 4

const cached = new WeakMap<OrganisationIndex, ReadonlySet<string>>()

/** One word each, the longest first: a "Rekenkamer" is no "Kamer". */
function headWords(index: OrganisationIndex): ReadonlySet<string> {
  const known = cached.get(index)
  if (known) return known
  const { nameAfter, nameBefore } = index.patterns
  const words = [...nameAfter, ...nameBefore].flatMap((rule) => rule.words.map((word) => word.toLowerCase()))
  const heads = words.filter((word) => !word.includes(' ') && !everyPlaceHas.has(word))
  const sorted = new Set(heads.sort((a, b) => b.length - a.length))
  cached.set(index, sorted)
  return sorted
}
