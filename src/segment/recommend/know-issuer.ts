import type { Passage } from './passage.js'
import { readOwnBody } from './read-own-body.js'
import { body } from './speech-words.js'

/** How many characters a text may need to say whose it is. */
const longestOpening = 1000

const isBody = new RegExp(`^(?:${body}|court|rekenhof|planbureau|adviesraad)$`, 'u')

/** How often the opening names a body whose text it is; once can be about somebody else. */
const leastNamed = 2

/**
 * Makes a test for the noun of a body: whether the text is that body's own. It is when the body published it or stands
 * on its front page, when the noun stands in the title, or, of a body that writes reports, more than once in the opening.
 */
export function knowIssuer(passages: readonly Passage[], publisher: string | null): (noun: string) => boolean {
  const own = readOwnBody(passages, publisher)
  const texts = passages.map(({ text }) => text)
  const opening = wordsOf(texts.join(' ').slice(0, longestOpening))
  const title = wordsOf(texts[0] ?? '')
  const named = (noun: string): number => opening.filter((word) => word === noun).length
  return (noun) =>
    noun !== '' && (own.isMeant(noun) || title.includes(noun) || (isBody.test(noun) && named(noun) >= leastNamed))
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []
