import type { HeadRule } from '../../lexicon/index.js'
import type { NameWord } from './name-words.js'
import type { OrganisationIndex } from './organisation-index.js'
import type { Sighting } from './sighting.js'

/** Most words that connect two capitalised ones: "voor de", "van het". */
const MOST_CONNECTORS = 2
/** Most words of a place: "Schieland en de Krimpenerwaard". */
const MOST_PLACE_WORDS = 6
/** Most words of a name after its head. */
const MOST_WORDS = 14

/** "Select Committee on Ports Third Report": what a document is called is no part of the name before it. */
const ofDocument = /^(?:First|Second|Third|Fourth|Fifth|Sixth|Report|Minutes|Session)$/

export interface RunContext {
  readonly text: string
  readonly index: OrganisationIndex
  readonly knownAt: ReadonlyMap<number, Sighting>
  readonly heads: {
    readonly after: ReadonlyMap<string, HeadRule>
    readonly connectors: ReadonlySet<string>
    readonly openers: ReadonlySet<string>
  }
}

const and = new Set(['en', '&', 'and', 'of'])
const placeConnectors = new Set(['van', 'voor', 'aan', 'op', 'den', 'de', 'der', 'bij', 'of', "'s", '’s', 'for'])

/**
 * The index of the last word of the name that a head word begins, or null when no name follows: capitalised words, with
 * connectors between them; over "en" and commas where the rule allows. A known organisation after "en" is another one.
 */
export function runAfterHead(
  words: readonly NameWord[],
  head: number,
  rule: HeadRule,
  context: RunContext,
): number | null {
  const { heads, knownAt, index } = context
  const isEnglish = rule.linked && !rule.lower
  const isCapitalHead = (words[head] as NameWord).hasCapital
  const place = knownPlace()
  if (place !== null) return place
  let last = head
  while (last - head < MOST_WORDS) {
    const next = nextNameWord(last)
    if (next === null) break
    last = next
  }
  if (last === head) return rule.lower && isCapitalHead ? lowerTail() : null
  const isOnlyKnown =
    !isCapitalHead && knownAt.get((words[head + 1] as NameWord).start)?.end === (words[last] as NameWord).end
  return isOnlyKnown && !rule.place ? null : last

  /** "waterschap Vallei en Veluwe": the longest place of the register. */
  function knownPlace(): number | null {
    const places = index.regional.get(rule.kind)
    if (!places || words[head + 1]?.gap !== ' ') return null
    const { start } = words[head + 1] as NameWord
    for (let at = Math.min(head + MOST_PLACE_WORDS, words.length - 1); at > head; at--) {
      if (places.has(context.text.slice(start, (words[at] as NameWord).end))) return at
    }
    return null
  }

  /** The next capitalised word that belongs to the name, past connectors; null at its end. */
  function nextNameWord(from: number): number | null {
    const isStart = from === head
    for (let at = from + 1, connectors = 0; at < words.length && connectors <= MOST_CONNECTORS; at++, connectors++) {
      const word = words[at] as NameWord
      if (word.gap !== ' ' && !(isComma(word) && at === from + 1 && rule.list && !isStart && isListed(at))) return null
      if (isStart && connectors === 0 && takesArticle(at)) continue
      if (isNamePart(word)) return joins(from, at, isStart) ? at : null
      if (!isConnector(word.text) || (word.gap !== ' ' && !isComma(word))) return null
      if (rule.place && !placeConnectors.has(word.text) && rule.kind !== 'water-authority') return null
      if (isStart && connectors === 0 && !mayLink(word.text)) return null
    }
    return null
  }

  /** "Stichting De Brug", "hoogheemraadschap De Vliet": an article with a capital behind the head is of the name. */
  function takesArticle(at: number): boolean {
    const word = words[at] as NameWord
    const isNext = word.gap === ' ' && /^(?:De|Het|The)$/.test(word.text)
    return isNext && (isCapitalHead || (rule.place === true && words[at + 1]?.hasCapital === true))
  }

  /** "of" is Dutch for "or"; "in" and "into" stand inside the names of committees only. */
  function isConnector(word: string): boolean {
    if (word === 'of') return isEnglish
    if (word === 'into') return isEnglish && rule.kind === 'committee'
    return heads.connectors.has(word) || (word === 'in' && rule.kind === 'committee' && !isEnglish)
  }

  function isNamePart(word: NameWord): boolean {
    if (rule.kind === 'committee' && /^(?:Van|De|Den|Ter|Ten)$/.test(word.text)) return true
    if (isNumberOfName(word)) return true
    return word.hasCapital && !heads.openers.has(word.text) && !ofDocument.test(word.text)
  }

  /** "waterschap Drie Stromen": right behind the head, with another capital behind it, a capital is of the name. */
  function isNumberOfName(word: NameWord): boolean {
    const next = words[head + 2]
    return words[head + 1] === word && word.hasCapital && word.text.length > 3 && next?.gap === ' ' && next.hasCapital
  }

  /** Whether the first connector leads into the name: "commissie voor Financiën", and not "commissie van Kamerleden". */
  function mayLink(connector: string): boolean {
    if (rule.place)
      return isCapitalHead || connector === 'van' || connector === 'voor' || connector === "'s" || connector === '’s'
    if (rule.kind === 'ministry') return /^(?:van|voor|of|for)$/.test(connector)
    if (isEnglish) return /^(?:of|for|on|into)$/.test(connector)
    return isCapitalHead ? /^(?:van|voor|op|inzake|ter|bij)$/.test(connector) : connector === 'voor'
  }

  function joins(from: number, at: number, isStart: boolean): boolean {
    if (rule.linked && isStart && at === from + 1) return false
    const between = words.slice(from + 1, at).map((word) => word.text)
    const isComposite =
      between.some((word) => and.has(word) && word !== 'of' && word !== '&') || isComma(words[from + 1] as NameWord)
    const isOther = !isStart && between.length > 0 && isKnown(words[at] as NameWord)
    if (!isComposite)
      return (
        !isOther &&
        !(
          isStart &&
          rule.place &&
          (at - from > (rule.kind === 'university' || between[0] === 'voor' ? 3 : 2) ||
            isBareAbbreviation(words[at] as NameWord))
        )
      )
    // "waterschap Meer en Kade": the ones that the register has were told by it.
    if (rule.kind === 'water-authority' && from === head + 1) return !isOtherBody(words[at] as NameWord)
    if (rule.place || !(rule.join || rule.list)) return false
    if (/^(?:de|het|the)$/.test(between.at(-1) ?? '')) return false
    const word = words[at] as NameWord
    return !isOtherBody(word)
  }

  /** "het ziekenhuis CAO": behind an everyday word a short form in capitals is a word of its own. */
  function isBareAbbreviation(word: NameWord): boolean {
    return !isCapitalHead && /^\p{Lu}{2,4}$/u.test(word.text)
  }

  function isKnown(word: NameWord): boolean {
    return Boolean((knownAt.get(word.start) ?? index.tokens.get(word.text))?.entity)
  }

  function isOtherBody(word: NameWord): boolean {
    if (heads.after.has(word.text.toLowerCase())) return true
    const known = knownAt.get(word.start) ?? index.tokens.get(word.text)
    return Boolean(known?.entity && known.entity.kind !== 'ministry') || /^\p{Lu}{2,}$/u.test(word.text)
  }

  /** After a comma the name goes on only when "en" with a capital closes the list, and no article opens another name. */
  function isListed(at: number): boolean {
    if (!isNamePart(words[at] as NameWord) || isOtherBody(words[at] as NameWord)) return false
    for (let next = at + 1; next < Math.min(at + 6, words.length); next++) {
      const word = words[next] as NameWord
      if (and.has(word.text)) return Boolean(words[next + 1]?.hasCapital) && words[next + 1]?.gap === ' '
      if (word.gap !== ' ' && !isComma(word)) return false
      if (!word.hasCapital && !heads.connectors.has(word.text)) return false
    }
    return false
  }

  /** "Raad voor de kinderbescherming": one lower-case word after "voor" and the like, or two joined by "en". */
  function lowerTail(): number | null {
    const link = words[head + 1]
    if (link?.gap !== ' ' || !/^(?:voor|op|inzake)$/.test(link.text) || (words[head] as NameWord).isFirst) return null
    const noun = /^(?:de|het)$/.test(words[head + 2]?.text ?? '') ? head + 3 : head + 2
    const word = words[noun]
    if (word?.gap !== ' ' || !/^\p{Ll}{5,}$/u.test(word.text)) return null
    const [joint, second] = [words[noun + 1], words[noun + 2]]
    const goesOn = joint?.text === 'en' && joint.gap === ' ' && second?.gap === ' ' && /^\p{Ll}{6,}$/u.test(second.text)
    return goesOn ? noun + 2 : noun
  }
}

const isComma = (word: NameWord): boolean => /^,\s$/.test(word.gap)
