import type { Language } from '../../model/index.js'
import type { Word } from './split-words.js'

/** Words after which an English form is a verb that somebody is told to do, and no noun ("a plan", "the review"). */
const beforeEnglishVerb = new Set(
  'should must shall to will be also not never and or then now either ought jointly immediately'.split(' '),
)

/** Words that join a further imperative to a Dutch one, or stand before the first. */
const beforeDutchImperative = new Set(['en', 'of', 'maar', 'ook', 'dus', 'daarom', 'daarnaast', 'verder'])

/**
 * Whether the verb at this place can be what is demanded: it opens a clause, as advice does, or stands in the first
 * clause in a form that follows a modal verb or the like. Which verb the demand then has is for the first such to say.
 */
export function isHead(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at]
  const previous = words[at - 1]
  if (!word || previous?.clause !== word.clause) return word !== undefined
  if (language === 'en') return word.clause === 0 && beforeEnglishVerb.has(previous.folded)
  if (beforeDutchImperative.has(previous.folded)) return true
  return word.clause === 0 && /(?:n|[^aeiou]t|[aeiou]{2}t|ge\p{L}+d)$/u.test(word.folded)
}
