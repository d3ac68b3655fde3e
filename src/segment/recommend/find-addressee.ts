import { type Cues, requiredPieces } from '../../lexicon/index.js'
import type { Span } from '../../model/index.js'

/** How far into a recommendation its addressee is looked for; a long body soon speaks of others. */
const longestSearch = 600
/** How long a name at the head of a sentence can be, with the verb behind it. */
const longestOpening = 120

/** A way of naming who must act, with pieces of words of which one must be there. */
interface Way {
  readonly pattern: RegExp
  readonly needs: readonly string[] | null
}

const readers = new WeakMap<Cues, readonly Way[]>()

/** Who must act, as written in the sentence: the subject of what must be done, or whom it is asked of. Null when it names nobody. */
export function findAddressee(words: string, cues: Cues): string | null {
  const text = words.slice(0, longestSearch)
  const plain = text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase())
  const lower = text.toLowerCase()
  // The capital at the head matters only to a name that stands there.
  const opening = text.slice(0, longestOpening)
  for (const { pattern, needs } of patternsOf(cues)) {
    if (needs && !needs.some((piece) => lower.includes(piece))) continue
    const [asPrinted, asLower] = [placeIn(opening, pattern), placeIn(plain, pattern)]
    const found = length(asLower) > length(asPrinted) ? asLower : asPrinted
    if (found) return text.slice(found.start, found.end)
  }
  return null
}

/** Where a sentence names the addressee; the capital at its head can hide the first word of it. */
function placeIn(text: string, pattern: RegExp): Span | null {
  const match = pattern.exec(text)
  const found = match?.groups?.addressee?.trim()
  if (!match || !found) return null
  const start = match.index + match[0].indexOf(found)
  return { start, end: start + found.length }
}

const length = (span: Span | null): number => (span ? span.end - span.start : 0)

/** The ways of naming who must act, the surest first. */
function patternsOf(cues: Cues): readonly Way[] {
  const known = readers.get(cues)
  if (known) return known
  const article = '(?:[Dd]e|[Hh]et|[Aa]lle|[Ee]lke?|[Ii]edere?|[Dd]eze|[Tt]he|[Aa]ll|[Ee]ach)'
  const actor = String.raw`(?:${article}\s+(?:\p{Ll}+\s+)?)?(?:${cues.actors.join('|')})(?![\p{L}-])`
  const actors = String.raw`(?<addressee>${actor}(?:(?:,\s+|\s+(?:en|of|and|or)\s+)${actor})*)`
  const modal =
    '(?:moet(?:en)?|dien(?:t|en)|behoor(?:t|en)|zou(?:den)?|kan|kunnen|mag|mogen|should|must|needs? to|ought to|could)'
  const asked =
    '(?:bevelen|beveelt|beveel|adviseren|adviseert|adviseer|advies aan|oproep aan|aanbeveling aan|vragen|vraagt|vraag|roepen|roept|roep|verzoeken|verzoekt|verzoek|[Vv]erplicht|[Gg]eef|[Ll]aat|recommends?(?: that)?|calls? on|urges?|asks?|[Gg]ive|[Ll]et)'
  const made = [
    String.raw`^${actors}:\s`,
    String.raw`(?<!\p{L})${asked}\s+(?:(?:daarom|dan ook|wij|we|ook|van|aan)\s+)*${actors}`,
    String.raw`(?<!\p{L})${modal}\s+(?:(?:ook|daarom|dan|dus|zeker)\s+)?${actors}`,
    String.raw`(?<![\p{L}-])${actors}\s+(?:[\p{Ll}-]+\s+){0,2}?${modal}(?!\p{L})`,
    String.raw`(?:nodig|belang|belangrijk|cruciaal|essentieel|vraagt om|goed zijn als|mogelijk als|verstandig zijn als|logisch om|essential|important|recommend)\s+(?:dat\s+|that\s+)?${actors}`,
  ].map((source) => ({ pattern: new RegExp(source, 'u'), needs: requiredPieces(source) }))
  readers.set(cues, made)
  return made
}
