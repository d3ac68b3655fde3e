import type { ReportMetadata } from '../model/index.js'
import { normaliseDate } from './normalise-date.js'

/** Titles that programs put there: file names, names of programs and templates. */
const uselessTitle =
  /^(?:microsoft (?:word|powerpoint|excel)\b|powerpoint[ -]presentati(?:on|e)$|untitled|naamloos|none|geen titel|no title|title$|titel$|document\d*$|presentati(?:on|e)\d*$|(?:slide|dia) \d+$)|\.(?:docx?|dotx?|odt|rtf|pdf|pptx?|xlsx?|indd|qxp|tex|dvi|txt|html?)$/i

/** Authors that name a program or nobody. */
const uselessAuthor =
  /^(?:user|gebruiker|admin(?:istrator)?|owner|eigenaar|unknown|onbekend|author|auteur|microsoft\b.*)$/i

/** A single word in small letters or with a digit or sign in it is an account. */
const account = /^(?:\S*[\d_@\\]\S*|\p{Ll}+)$/u

/**
 * Metadata from the document information of a PDF, where it says something. The language that it gives is not taken:
 * it is the setting of the program that made the file more often than the language of the text.
 */
export function describePdf(info: object): ReportMetadata {
  const title = entry(info, 'Title')
  const author = entry(info, 'Author')
  const publishedOn = plausible(normaliseDate(entry(info, 'CreationDate')))
  return {
    ...(isTelling(title) && !uselessTitle.test(title) && { title }),
    ...(isTelling(author) && !uselessAuthor.test(author) && !account.test(author) && { publisher: author }),
    ...(publishedOn && { publishedOn }),
  }
}

function entry(info: object, key: string): string {
  const value = (info as Record<string, unknown>)[key]
  return typeof value === 'string' ? value.replace(/[\s\p{Cc}]+/gu, ' ').trim() : ''
}

const isTelling = (words: string): boolean => /\p{L}{3}/u.test(words) && words.length <= 300

/** Clocks that were never set give years before there was PDF. */
const plausible = (date: string | undefined): string | undefined =>
  date !== undefined && date >= '1993' && date < '2100' ? date : undefined
