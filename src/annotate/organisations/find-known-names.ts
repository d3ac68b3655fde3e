import { type FoldedText, foldText } from './fold-text.js'
import { namesAt } from './name-trie.js'
import type { NameWord } from './name-words.js'
import type { KnownName, OrganisationIndex } from './organisation-index.js'
import type { Sighting } from './sighting.js'

/** Letters from which a name of one word, or of three, may stand without capitals. */
const LONG_WORD = 10
const LONG_PHRASE = 16
/** Words from which a name is told on both sides of a blank line. */
const WORDS_ACROSS = 4

/**
 * The full names of organisations that the lexicon knows, whatever their hyphens, spaces and most of their capitals.
 * Never a part of a longer word: in "Tweede Kamerleden" there is no Tweede Kamer.
 */
export function findKnownNames(text: string, words: readonly NameWord[], index: OrganisationIndex): Sighting[] {
  const folded = foldText(text)
  const found: Sighting[] = []
  let at = 0
  for (const { start } of words) {
    while ((folded.offsets[at] as number) < start) at++
    const hit = namesAt(index.names, folded.text, at).find(
      ({ end, value }) => fits(text, start, ending(folded, end), value) && mayCross(folded.text.slice(at, end), value),
    )
    if (hit) found.push(sighting(startWithArticle(text, start, hit.value), ending(folded, hit.end), hit.value))
  }
  return found
}

/** A line that looks like a heading may be the first of a paragraph: a name of many words crosses the blank line behind it. */
const mayCross = (piece: string, { form }: KnownName): boolean =>
  !piece.includes('\n') || form.split(' ').length >= WORDS_ACROSS

const ending = (folded: FoldedText, end: number): number => (folded.offsets[end - 1] as number) + 1

const sighting = (start: number, end: number, { form, entity }: KnownName): Sighting => ({
  start,
  end,
  entity,
  rule: 'organisation/lexicon',
  detail: form,
  confidence: 0.95,
})

/** "toezicht door De Nederlandsche Bank": an article with a capital that its place does not explain is of the name. */
function startWithArticle(text: string, start: number, { hasArticle }: KnownName): number {
  const article = hasArticle ? /(?:De|Het|The) $/.exec(text.slice(Math.max(0, start - 4), start))?.[0] : undefined
  if (article === undefined) return start
  const before = start - article.length
  return /\p{Ll},? $/u.test(text.slice(Math.max(0, before - 3), before)) ? before : start
}

function fits(text: string, start: number, end: number, name: KnownName): boolean {
  if (/[\p{L}\p{M}]/u.test(text[end] ?? '') || /^\d{3}/.test(text.slice(end))) return false
  // "Er is een deltacommissaris": one of a kind, and not the one that has the name.
  if (/\p{Ll}/u.test(text[start] ?? '') && /(?:^|\s)een\s$/i.test(text.slice(Math.max(0, start - 5), start)))
    return false
  return areCapitalsRight(text.slice(start, end), name, isSentenceStart(text, start))
}

/** A name keeps its capitals, all of them or at least one that the place in the sentence does not explain. */
function areCapitalsRight(surface: string, name: KnownName, isFirst: boolean): boolean {
  const capitals = (surface.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).length
  const expected = (name.form.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).length
  if (capitals >= expected || capitals * 2 > expected) return true
  const letters = surface.replace(/\P{L}/gu, '').length
  const isPhrase = /\S\s+\S+\s+\S/.test(surface)
  const isDistinctive = name.lowercase || (isOfficial(name) && letters >= (isPhrase ? LONG_PHRASE : LONG_WORD))
  if (capitals === 0) return isDistinctive && (name.lowercase || isPhrase || !/\s/.test(surface))
  return !isFirst || isDistinctive
}

/** Bodies whose names are no everyday phrases: "werk aan uitvoering" is one, "rijkswaterstaat" is none. */
function isOfficial({ entity, form }: KnownName): boolean {
  if (entity?.kind === 'ministry') return form.startsWith('Ministerie')
  const kinds = ['programme', 'company', 'network', 'association', 'foundation', 'party', 'committee', 'foreign']
  return entity !== null && !kinds.includes(entity.kind)
}

/** Whether a word stands where any word has a capital. */
function isSentenceStart(text: string, start: number): boolean {
  return /(?:^|[.!?:•●\n“"‘'(*#>|-])\s*$/.test(text.slice(Math.max(0, start - 4), start))
}
