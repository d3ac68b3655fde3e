/**
 * Pieces of patterns for the words by which a text names somebody who can act. They are read in a text in which those
 * whom the lexicon knows are masked, as the lexicon's own patterns are too long to stand in each of them.
 */

/** Stands in the place of each letter of a known actor. */
export const mask = '\uE000'

/** Words in -e that are no adjective before an actor, and belong to the sentence. */
const noAdjective =
  '(?!(?:de|die|deze|alle|elke|iedere|beide|we|ze|je|hoe|mee|toe|onze|hele|welke|zulke|daarmee|waarmee|hiermee|the|these|those|are|some|more)\\s)'

/** Finds whom the lexicon knows as one who can act. */
export const knownActor = (actors: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}-])${noAdjective}(?:${actors.join('|')})(?![\p{L}-])`, 'gu')

export const maskActors = (text: string, known: RegExp): string =>
  text.replace(known, (found) => mask.repeat(found.length))

const determiner =
  '(?:[Dd]e|[Hh]et|[Ee]en|[Éé]én|[Aa]lle|[Ee]lke?|[Ii]edere?|[Dd]eze|[Dd]it|[Bb]eide|[Uu]w|[Hh]un|[Tt]he|[Aa]n?|[Oo]ne|[Aa]ll|[Ee]ach|[Ee]very|[Tt]his|[Yy]our|[Tt]heir)'

/** Capitals that name no body: laws, plans and places of texts. */
const noBody =
  '(?!(?:Wet|Besluit|Verordening|Richtlijn|Algemene|Staat|Nota|Plan|Nederland|Nederlandse|Europa|Zaak|Act|Bill|Directive|White|Green|Netherlands|Internet|Aanbeveling|Advies|Recommendation|Paragraph)(?![\\p{L}-]))'
const noBodyAtEnd =
  '(?<!(?:Act|Bill|Directive|Programme|Program|Strategy|Plan|Wet|Akkoord|Agenda|wet|besluit|akkoord|Paper|Code))(?!-)'
const capitalised = String.raw`(?:\p{Lu}[\p{L}\d&’'-]*|${mask}+)`
const nameOf = (joiners: string): string =>
  String.raw`${noBody}\p{Lu}[\p{L}\d&’'-]*(?:\s+(?:(?:${joiners})\s+){0,2}${capitalised})*${noBodyAtEnd}`
const name = nameOf('van|voor|de|het|der|en|of|for|and|on|the')
/** In a list "en" is that of the list, so that there is one way to read it. */
const nameInList = nameOf('van|voor|de|het|der|of|for|on|the')

/** Endings of nouns for what nobody is. */
const noPerson =
  '(?<!heid|tie|voorstel|contract|project|systeem|(?<!weten|water)schap|teit|ruimte|kans|kansen|opdracht|voorbeeld|mandaat|signaal|advies|aanzet|impuls|wereld|ity|tion|ment|ness)(?<!(?<!sticht|verenig|afdel|instell)ing)'
const adjective = String.raw`(?:(?!de\s|die\s)\p{Ll}+e\s+|small\s+|new\s+|central\s+|single\s+)`
const noun = String.raw`\p{Ll}[\p{Ll}-]{3,}(?:\s+unit)?${noPerson}(?![\p{L}-])`
/** Endings of nouns for who somebody is. */
const person = String.raw`(?=\p{Ll}{4})[\p{Ll}-]*(?:werker|houder|leider|meester|voerder|bestuurder|controller|manager|aar|eur|ist|ent|dienst|raad|raden|college|team|bureau|commissie|kamer|afdeling|stichting|corporatie|vereniging|partij|organisatie|school|bedrijf|griffie|chef|generaal|officer|owner|worker|office)s?(?![\p{L}-])`

const known = `${mask}+`
const actor = String.raw`(?:${determiner}\s+(?:\p{Ll}+\s+)?)?${known}`
/** In a list with one who is known the others need not be. */
const other = String.raw`(?:${actor}|${determiner}\s+${adjective}?(?:${noun}|${nameInList})|${nameInList}|\p{Ll}{4,}(?:en|s|ci)(?![\p{L}-]))`
/** Citizens are who is to be helped. */
const before = String.raw`(?:(?!(?:[Bb]urgers|[Ii]nwoners|[Mm]ensen|[Pp]atiënten|[Cc]itizens|[Pp]eople)\s)${other}(?:,\s+${other})*\s+(?:en|and|or)\s+(?:dus\s+|thus\s+)?)?`
const joined = String.raw`(?:(?:,\s+${other})*,?\s+(?:en|and|or)\s+${other})*(?:(?:,|\s+of)\s+${actor})*`
const withName = String.raw`(?:[Dd]e|[Hh]et|[Tt]he)\s+${name}`
const ofBody = String.raw`(?:\s+van\s+(?:de|het)\s+\p{L}+)?`

/** One of those whom the lexicon knows, or a list that begins with one. */
export const group = `(?<addressee>${actor}${joined})`
/** The same, in a list that has another. */
export const groupOfTwo = String.raw`(?<addressee>${before}${actor}(?:,\s+${other})*,?\s+(?:en|and)\s+${other})`
/** The same with an article; the list may begin with others. */
export const definite = String.raw`(?<addressee>${before}${determiner}\s+(?:\p{Ll}+\s+)?${known}${joined})`
/** The same without one. */
export const bare = `(?<addressee>${before}${known}${joined})`
/** A name with its article, or a list that begins with one. */
export const named = `(?<addressee>${withName}${joined})`
/** A name in capitals without an article. */
export const abbreviation = String.raw`(?<addressee>${noBody}\p{Lu}{2,}[\p{L}\d]*(?:\s+\p{Lu}\p{Ll}[\p{L}-]*)*${joined})`
/** Anybody, where only somebody can stand. */
export const anyone = String.raw`(?<addressee>(?:${determiner}\s+${adjective}??${noun}${ofBody}|${actor}|${withName}|u|you|${name})${joined})`
/** Anybody, by the ending of the word for who it is. */
export const somebody = String.raw`(?<addressee>(?:${determiner}\s+${adjective}?${person}${ofBody}|${actor}|${withName})${joined})`
/** A name without an article, that is no abbreviation. */
export const plainName = String.raw`(?<addressee>(?=\p{Lu}\p{Ll})${name}${joined})`
/** Each one of a kind. */
export const each = String.raw`(?<addressee>(?:[Ee]lke?|[Ii]eder?e?|[Ee]ach|[Ee]very)\s+${adjective}?(?:${person}|${known})${ofBody})`
