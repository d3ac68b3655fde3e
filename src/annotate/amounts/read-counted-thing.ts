import type { CountedThing } from '../../lexicon/index.js'
import type { AmountContext } from './amount-context.js'
import type { AmountToken } from './amount-token.js'
import { nameUnit } from './name-unit.js'

/** The thing that a number counts, and the index of the token after it. */
export interface CountedReading {
  readonly end: number
  readonly unit: string
  /** A compound whose head is in the lexicon. */
  readonly isCompound: boolean
  readonly isTime: boolean
}

/** Adjectives and participles that may stand between a number and its noun. */
const MAX_ADJECTIVES = 3
/** Letters before the head of a compound; fewer are seldom a word. */
const MIN_MODIFIER = 2
/** Letters of the shortest head. */
const MIN_HEAD = 4

/** Below this number of them, some things are aspects or features ("twee zaken"). */
const MANY = 10

/**
 * The counted noun after a number, with up to three adjectives between them. Null when what follows is not counted;
 * `count` is the number, the higher one of a range and the least of a vague one.
 */
export function readCountedThing(context: AmountContext, at: number, count: number): CountedReading | null {
  let next = at
  for (let adjectives = 0; adjectives <= MAX_ADJECTIVES; adjectives++) {
    const thing = thingAt(context, next, count)
    if (thing) return thing
    if (!isAdjective(context, next)) return null
    next++
    if (/^(?:en|of|,|and|or)$/.test(context.tokens[next]?.folded ?? '')) next++
  }
  return null
}

function thingAt({ tokens, things }: AmountContext, at: number, count: number): CountedReading | null {
  for (let length = Math.min(things.longest, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length)
    const printed = words.map((token) => token.text).join(' ')
    const thing = things.byForm.get(words.map((token) => token.folded).join(' '))
    if (thing && fits(thing, printed)) return reading(thing, printed, at + length, false)
  }
  const token = tokens[at]
  const head = token?.kind === 'word' ? findHead(token) : undefined
  return head && token ? reading(head, token.text, at + 1, true) : null

  function findHead({ folded, text }: AmountToken): CountedThing | undefined {
    if (things.notHeads.has(folded)) return undefined
    for (let from = MIN_MODIFIER; from <= folded.length - MIN_HEAD; from++) {
      const thing = things.byForm.get(folded.slice(from))
      if (thing?.isHead && fits(thing, text)) return thing
    }
    return undefined
  }

  /** One thing is counted in the singular, more in the plural; a capital in the lexicon asks for one in print. */
  function fits(thing: CountedThing, printed: string): boolean {
    const isOne = count > 0 && count < 2
    if (thing.goesWith !== 'any' && (thing.goesWith === 'one') !== isOne) return false
    if (isOne ? things.neverOne.has(thing.singular) : count < MANY && things.onlyMany.has(thing.plural)) return false
    return !/^\p{Lu}\p{Ll}/u.test(thing.plural) || /^\p{Lu}/u.test(printed)
  }

  function reading(thing: CountedThing, printed: string, end: number, isCompound: boolean): CountedReading {
    return { end, unit: nameUnit(thing, printed), isCompound, isTime: thing.isTime }
  }
}

function isAdjective(context: AmountContext, at: number): boolean {
  const { tokens, things, numbers } = context
  const token = tokens[at]
  if (token?.kind !== 'word' || token.isGlued || token.isMasked) return false
  const { folded } = token
  if (things.adjectives.has(folded) || /^\p{Lu}{2,5}$/u.test(token.text)) return true
  if (things.notAdjectives.has(folded) || numbers.simple.has(folded) || numbers.scales.has(folded)) return false
  // English has no ending to know an adjective by, and nouns stand before nouns; the first plural ends the phrase.
  if (numbers.of.size > 0) return !/[^us]s$/.test(folded)
  return /^\p{L}.{2,}(?:e|(?<=^ge.+)en)$/u.test(folded)
}
