import type { Cues } from '../../lexicon/index.js'
import type { Span } from '../../model/index.js'
import { addresseeWays, type Way } from './addressee-patterns.js'

/** How far into a recommendation its addressee is looked for; a long body soon speaks of others. */
const longestSearch = 2500

const readers = new WeakMap<Cues, ReturnType<typeof addresseeWays>>()

/**
 * Who must act, as written: the subject of what must be done, or whom it is asked of. The first sentence that says so
 * counts; below a title the body goes before it, as it is more exact. Null when the words name nobody; never "we", and
 * never anybody from elsewhere.
 */
export function findAddressee(words: string, cues: Cues): string | null {
  const ways = readers.get(cues) ?? addresseeWays(cues)
  readers.set(cues, ways)
  const [title = '', ...body] = words.slice(0, longestSearch).split('\n\n')
  const sentences = [...body.flatMap(split), ...split(title)]
  return firstIn(sentences, ways.sure) ?? firstIn(sentences, ways.told)
}

/** Sentences, roughly: a stop within one only makes two tries of it. */
const split = (text: string): string[] => text.split(/(?<=[.!?]["”’)]?\d{0,2})\s+(?=["“‘(]?\p{Lu})/u)

function firstIn(sentences: readonly string[], ways: readonly Way[]): string | null {
  for (const sentence of sentences) {
    const found = findIn(sentence, ways)
    if (found) return found
  }
  return null
}

function findIn(sentence: string, ways: readonly Way[]): string | null {
  const plain = sentence.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase())
  const lower = sentence.toLowerCase()
  for (const { pattern, needs } of ways) {
    if (needs && !needs.some((piece) => lower.includes(piece))) continue
    // The capital at the head matters only to a name that stands there.
    const [asPrinted, asLower] = [placeIn(sentence, pattern), placeIn(plain, pattern)]
    const found = length(asLower) > length(asPrinted) ? asLower : asPrinted
    if (found) return sentence.slice(found.start, found.end)
  }
  return null
}

/** Where a sentence names the addressee; the capital at its head can hide the first word of it. */
function placeIn(text: string, pattern: RegExp): Span | null {
  const match = pattern.exec(text)
  const found = (match?.groups?.addressee ?? match?.groups?.name)?.trim()
  if (!match || !found) return null
  const start = match.index + match[0].indexOf(found)
  return { start, end: start + found.length }
}

const length = (span: Span | null): number => (span ? span.end - span.start : 0)
