import type { Entity } from '../../model/index.js'
import type { NameWord } from './name-words.js'
import type { KnownName, OrganisationIndex } from './organisation-index.js'
import type { Sighting } from './sighting.js'

/** Letters up to which a form in a line of capitals may as well be a common word ("DENK", "OM"). */
const SHORT_FORM = 4

/** What the report's own brackets say: forms it introduces for a body, and forms that stand for something else. */
export interface OwnForms {
  readonly aliases: ReadonlyMap<string, Entity>
  readonly blocked: ReadonlySet<string>
}

/**
 * Abbreviations and short names, exactly as written: those the report introduces, then those of the lexicon. Looks into
 * compounds ("NSC-fractie"), past a note number ("VNG63") and past "'s".
 */
export function findShortForms(
  text: string,
  words: readonly NameWord[],
  index: OrganisationIndex,
  own: OwnForms,
): Sighting[] {
  return words.flatMap((word, at) => {
    if (word.text === word.text.toLowerCase()) return []
    for (const part of partsOf(word)) {
      const found = lookUp(part.text, index, own)
      if (!found || !counts(text, part, words[at + 1], found, index)) continue
      const { entity, form, rule } = found
      return [{ start: part.start, end: part.start + part.text.length, entity, rule, detail: form, confidence: 0.9 }]
    }
    return []
  })
}

/** "de gids SZW Werkt": the form begins the title of something. */
const titleNoun =
  /(?<!\p{L})(?:gids|rapport|notitie|handreiking|brochure|boek|nota|podcast|campagne|nieuwsbrief|guide|report)\s$/u

interface Part {
  readonly text: string
  readonly start: number
}

/** The word, then the word without a note number, then its pieces; not those of the number of a norm ("NEN-EN-IEC"). */
function* partsOf(word: NameWord): Generator<Part> {
  yield { text: word.text, start: word.start }
  if (!/[^a-zA-Z]/.test(word.text)) return
  const bare = word.text.replace(/\d{1,3}$/, '')
  if (bare !== word.text && bare.length > 2) yield { text: bare, start: word.start }
  if (/\p{Lu}-\p{Lu}+(?!\p{L})/u.test(word.text)) return
  for (const piece of word.text.matchAll(/[^-'’ʼ/]+/g)) {
    if (piece[0] !== word.text && piece[0].length > 1) yield { text: piece[0], start: word.start + piece.index }
  }
}

type Found = KnownName & { readonly rule: string }

function lookUp(form: string, index: OrganisationIndex, own: OwnForms): Found | null {
  const alias = own.aliases.get(form)
  if (alias) return { form, entity: alias, lowercase: false, rule: 'organisation/introduced-abbreviation' }
  if (own.blocked.has(form)) return null
  const known =
    index.tokens.get(form) ?? (/\p{Lu}\p{L}*\p{Lu}/u.test(form) ? index.capitals.get(form.toUpperCase()) : undefined)
  return known ? { ...known, rule: 'organisation/lexicon' } : null
}

/** Not in a line of capitals, not the name of a norm ("NEN 7510") or a product ("Microsoft Teams"). */
function counts(text: string, part: Part, next: NameWord | undefined, found: Found, index: OrganisationIndex): boolean {
  const end = part.start + part.text.length
  if (isIdentifier(text, part.start, end)) return false
  if (norm.test(text.slice(end, end + 12))) return false
  if (part.text.length <= SHORT_FORM && isAmongCapitals(text, part.start, end)) return false
  if (next?.gap !== ' ' || text.slice(end, next.start) !== ' ') return true
  if (next.hasCapital && titleNoun.test(text.slice(Math.max(0, part.start - 24), part.start))) return false
  if (/^\d{3,}/.test(next.text) && !/^(?:19|20)\d\d$/.test(next.text)) return false
  return (
    found.entity?.kind !== 'company' || !index.patterns.productWords.some((product) => next.text.startsWith(product))
  )
}

/** "NEN-norm", "NEN-EN 1010": a norm and not the body that sets it. */
const norm = /^-(?:norm|certific|EN|ISO|IEC)/

/** "IND_2024" is the name of a variable; "_IND_" is emphasis. */
const isIdentifier = (text: string, start: number, end: number): boolean =>
  /^_[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) || /[\p{L}\p{N}]_$/u.test(text.slice(Math.max(0, start - 2), start))

/** Whether the words around a form have no small letters, as in a heading in capitals. */
export function isAmongCapitals(text: string, start: number, end: number): boolean {
  const around = `${text.slice(Math.max(0, start - 24), start)} ${text.slice(end, end + 24)}`
  const line = around.replace(/[\s\S]*\n|\n[\s\S]*/g, '')
  return (line.match(/\p{Lu}/gu)?.length ?? 0) >= 6 && !/\p{Ll}/u.test(line)
}
