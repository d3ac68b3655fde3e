import type { Cues } from '../../lexicon/index.js'
import type { Span } from '../../model/index.js'
import { knownActor, maskActors } from './actor-phrases.js'
import { sureWays, toldWays, type Way } from './addressee-patterns.js'

/** How far into a recommendation its addressee is looked for; a long body soon speaks of others. */
const longestSearch = 2500

const known = new WeakMap<Cues, RegExp>()

/**
 * Who must act, as written: the subject of what must be done, or whom it is asked of. The first sentence that says so
 * counts; below a title the body goes before it, as it is more exact. Null when the words name nobody; never "we", and
 * never anybody from elsewhere.
 */
export function findAddressee(words: string, cues: Cues): string | null {
  const actors = known.get(cues) ?? knownActor(cues.actors)
  known.set(cues, actors)
  const [title = '', ...body] = words.slice(0, longestSearch).split('\n\n')
  const sentences = [...body.flatMap(split), ...split(title)]
  return firstIn(sentences, sureWays, actors) ?? firstIn(sentences, toldWays, actors)
}

/** Sentences, roughly: a stop within one only makes two tries of it. */
const split = (text: string): string[] => text.split(/(?<=[.!?]["”’)]?\d{0,2})\s+(?=["“‘(]?\p{Lu})/u)

function firstIn(sentences: readonly string[], ways: readonly Way[], actors: RegExp): string | null {
  for (const sentence of sentences) {
    const found = findIn(sentence, ways, actors)
    if (found) return found
  }
  return null
}

/** What people say is not what the text asks. */
const hearsay = /(?<!\p{L})(?:wordt|is)\s+(?:\p{Ll}+\s+)?(?:gezegd|beweerd|gedacht)\s+dat(?!\p{L})/iu

function findIn(sentence: string, ways: readonly Way[], actors: RegExp): string | null {
  if (hearsay.test(sentence)) return null
  const printed = maskActors(sentence, actors)
  const plain = maskActors(
    sentence.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase()),
    actors,
  )
  const lower = sentence.toLowerCase()
  for (const { pattern, needs } of ways) {
    if (needs && !needs.some((piece) => lower.includes(piece))) continue
    // The capital at the head matters only to a name that stands there.
    const [asPrinted, asLower] = [placeIn(printed, pattern), placeIn(plain, pattern)]
    const found = length(asLower) > length(asPrinted) ? asLower : asPrinted
    if (found) return sentence.slice(found.start, found.end)
  }
  return null
}

/** Where a sentence names the addressee; the capital at its head can hide the first word of it. */
function placeIn(text: string, pattern: RegExp): Span | null {
  const { addressee, name } = pattern.exec(text)?.indices?.groups ?? {}
  const place = addressee ?? name
  return place ? { start: place[0], end: place[1] } : null
}

const length = (span: Span | null): number => (span ? span.end - span.start : 0)
