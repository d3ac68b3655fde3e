import type { Passage } from './passage.js'

/** Whose report it is, as far as the report tells. */
export interface OwnBody {
  /** Whether a name is that of the report's own body. */
  readonly isNamed: (name: string) => boolean
  /** Whether a noun without a name, "de raad", means the report's own body. */
  readonly isMeant: (noun: string) => boolean
  /** Whose advice a reaction answers. */
  readonly answered: string | null
  /** Somebody writes about another's advice: a reaction, a letter, the news. */
  readonly isAnothers: boolean
}

/** How many passages from the first one make a front page, and the longest line of one in characters. */
const frontPassages = 10
const longestLine = 90
/** How long a text of the news is at the most, in characters. */
const longestNews = 8000

const bodyWord =
  /raad|commissie|college|rekenkamer|planbureau|inspectie|autoriteit|ombudsman|denktank|instituut|taskforce|werkgroep|council|committee|commission|office|board|panel/i
/** A line that is a name: capitals with what joins them, or "Raad voor de …" to its end. */
const isName =
  /^(?:(?:De|Het|The)\s+)?(?:\p{Lu}[\p{L}&-]*(?:\s+(?:(?:van|voor|de|het|der|en|of|for|the|and)\s+){0,2}\p{Lu}[\p{L}&-]*)*|\p{Lu}[\p{L}-]*(?:\s+(?:ombudsman|rekenkamer|raad|commissie|council|committee|office))?\s+(?:voor|van|for|of)\s+[^.!?:;]+)$/u
const isTitle = /\b(?:advies|adviseert|brief|aan|over|door|reactie|rapport|report|advice|letter)\b/i

/** What a reaction is called. */
const reaction = /\b(?:kabinetsreactie|beleidsreactie|bestuurlijke reactie|nader rapport|persbericht|nieuwsbericht)\b/i
const today =
  /(?<!\p{L})(?:vandaag|gisteren|eergisteren|vanavond|vanmiddag|vanochtend|vorige week|(?:maan|dins|woens|donder|vrij|zater|zon)dag)(?!\p{L})/iu
const writer = /(?<!\p{L})(?:[Ii]k|[Mm]ijn)(?!\p{L})/u

const given =
  /(?<!\p{L})(?:[Dd]e|[Hh]et)\s+(?<body>\p{Lu}[\p{L}-]+(?:\s+(?:(?:van|voor|de|het|en)\s+){0,2}\p{Lu}[\p{L}-]+)*)[^.;]{0,160}?(?:uitgebracht|uitbracht|aangeboden|aanbood|gepubliceerd|gepresenteerd)/gu

/** The body that gave the advice: "Op 3 mei heeft de Raad voor het Water het advies … uitgebracht." */
function findAnswered(passages: readonly Passage[]): string | null {
  const bodies = passages
    .slice(0, frontPassages * 2)
    .flatMap(({ text }) => [...text.matchAll(given)].map((match) => match.groups?.body as string))
  return bodies.find((name) => bodyWord.test(name)) ?? null
}

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:de|het|the)\s+/, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/**
 * Reads whose report it is: its publisher, and the bodies that stand alone on a line of its front page. "De raad" is
 * theirs when their name has that noun in it.
 */
export function readOwnBody(passages: readonly Passage[], publisher: string | null): OwnBody {
  const lines = passages.slice(0, frontPassages).flatMap(({ text }) => (text.length <= longestLine ? [text] : []))
  const front = lines.filter((line) => isName.test(line) && bodyWord.test(line) && !isTitle.test(line))
  const names = [...(publisher ? [publisher] : []), ...front].map(keyOf)
  const whole = passages.map(({ text }) => text).join('\n')
  const unquoted = whole.replace(/[“„][^”]*(?:”|$)|"[^"]*(?:"|$)|[‘][^’]*’/g, ' ')
  const isReaction = lines.some((line) => reaction.test(line))
  return {
    answered: isReaction ? findAnswered(passages) : null,
    isNamed: (name) => names.includes(keyOf(name)),
    isMeant: (noun) => names.some((name) => name.includes(noun.toLowerCase())),
    isAnothers: isReaction || writer.test(unquoted) || (whole.length <= longestNews && today.test(unquoted)),
  }
}
