import type { GoldMention } from './gold.js'
import type { GoldProblem } from './gold-problem.js'
import { nameMention } from './name-places.js'
import { breach, doubt } from './report-problem.js'

/** What the annotation guidelines say of the words of a mention. */
export function findMentionTextBreaches(mention: GoldMention, text: string): GoldProblem[] {
  const surface = text.slice(mention.start, mention.end)
  return [
    ...findArticle(mention, surface),
    ...findBlankLine(mention, surface),
    ...findOtherCurrency(mention, surface),
    ...findNoPercentage(mention, surface),
  ]
}

/** A capital makes it part of the name: "De Nederlandsche Bank". */
function findArticle(mention: GoldMention, surface: string): GoldProblem[] {
  const article = /^(?:de|het|een|the|an?)\s/.exec(surface)?.[0].trim()
  if (mention.type !== 'organisation' || !article) return []
  const words = { expected: 'the name without its article', found: `"${article}"`, remedy: 'begin after the article' }
  return [breach('organisation/article', nameMention(mention), mention, words)]
}

/** A name may break over lines, and a page may end in it; more often two things were marked as one. */
function findBlankLine(mention: GoldMention, surface: string): GoldProblem[] {
  if (!/\n[^\S\n]*\n/.test(surface)) return []
  const words = {
    expected: 'one stretch of words',
    found: 'a blank line in it',
    remedy: 'see whether it is one mention',
  }
  return [doubt('mention/blank-line', nameMention(mention), mention, words)]
}

/** The dollar is of many countries, so it says nothing. */
const signs: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP' }

function findOtherCurrency(mention: GoldMention, surface: string): GoldProblem[] {
  const sign = Object.keys(signs).find((each) => surface.includes(each))
  if (mention.currency === null || sign === undefined || signs[sign] === mention.currency) return []
  const words = { expected: `${signs[sign]}, for ${sign}`, found: mention.currency, remedy: 'mend the currency' }
  return [breach('money/currency', nameMention(mention), mention, words)]
}

function findNoPercentage(mention: GoldMention, surface: string): GoldProblem[] {
  const unbroken = surface.replace(/-\s*\n/g, '')
  if (mention.type !== 'percentage' || /%|procent|percent|per\s+cent/i.test(unbroken)) return []
  const words = { expected: 'a percent sign or word', found: `"${surface}"`, remedy: 'see whether it is a percentage' }
  return [doubt('percentage/sign', nameMention(mention), mention, words)]
}
