import type { ReportMetadata, SourceReport } from '../model/index.js'
import { isOrganisationName } from './is-organisation-name.js'
import { normaliseDate } from './normalise-date.js'
import { tellingTitle } from './telling-title.js'

/** UTF-16 units of the first page that are looked at, and of a colophon. */
const HEAD = 2500
const COLOPHON = 1200

/** Longest line that gives a date and hardly anything else, in words beside the date. */
const MOST_WORDS = 4

const month =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|march|apr(?:il)?|mei|may|jun[ie]|june|jul[iy]|aug(?:ustus|ust)?|sep(?:tember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const written = String.raw`(?:\d{1,2}\s+(?:${month})\s+(?:19|20)\d\d|(?:${month})\s+(?:19|20)\d\d|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)`
const anyDate = new RegExp(String.raw`(?<![\p{L}\d])${written}(?![\p{L}\d])`, 'iu')

/** Words before a date that is that of the report; an answer is dated by its receipt. */
const dated = new RegExp(
  String.raw`(?:\b(?:vergader|publicatie)?datum|\bgepubliceerd(?: op)?|\bpublished(?: on)?|\bdate|\bvastgesteld(?: op)?|\bvoorgesteld|\(ontvangen)\s*:?\s+(?<date>${written})`,
  'iu',
)

const colophon = /^(?:#+\s*)?(?:colofon|colophon|imprint)\b/im

const publisherPatterns: readonly RegExp[] = [
  /(?:^|\s)(?:©|\(c\)|copyright)\s*(?:(?:19|20)\d\d,?\s+)?(?<name>\p{Lu}[^\n\d©,.|]{3,60})/iu,
  /\b(?:(?:dit is )?een uitgave van|uitgegeven door|uitgave van|uitgever:?|published by|publisher:?)\s+(?:de |het |the )?(?<name>\p{Lu}[^\n,.|]{2,80})/u,
]

/** What all of them hold: most pages do not, and are then known at once. */
const publishes = /©|\(c\)|copyright|uitg|publish/i

interface Printed extends Pick<ReportMetadata, 'title' | 'publisher' | 'publishedOn'> {
  /** What stands in the colophon and not on the first page. */
  readonly inColophon: readonly (keyof ReportMetadata)[]
}

/** Title, publisher and date as printed on the first page or in the colophon, for what the file itself does not say. */
export function scanFrontPage({ text, pages, hints }: SourceReport): Printed {
  const end = Math.min(pages[0]?.end ?? text.length, HEAD)
  const head = text.slice(0, end)
  const at = colophon.exec(text)?.index
  const imprint = at === undefined ? '' : text.slice(at, at + COLOPHON)
  const onHead = { publisher: printedPublisher(head), publishedOn: printedDate(head) }
  const publisher = onHead.publisher ?? printedPublisher(imprint)
  const publishedOn = onHead.publishedOn ?? printedDate(imprint)
  const title = printedTitle(head, hints, publisher)
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(publishedOn && { publishedOn }),
    inColophon: (['publisher', 'publishedOn'] as const).filter((field) => onHead[field] === undefined),
  }
}

/** A date behind a word that says what it is, else the first line that gives a day, else one that gives a month. */
function printedDate(text: string): string | undefined {
  if (!year.test(text)) return undefined
  const labelled = dated.exec(text)?.groups?.date
  const lines = text.split('\n').flatMap((line) => {
    const date = givesDate(line) ? anyDate.exec(line)?.[0] : undefined
    const rest = date ? line.replace(date, ' ') : ''
    // A line with two dates gives a period.
    return date && !anyDate.test(rest) && (rest.match(/[\p{L}\d]+/gu)?.length ?? 0) <= MOST_WORDS ? [date] : []
  })
  const dates = [labelled, ...lines].flatMap((date) => normaliseDate(date?.replace(/\s+/g, ' ') ?? '') ?? [])
  return labelled ? dates[0] : (dates.find((date) => date.length === 10) ?? dates[0])
}

/** Every date has a year; most lines have none, and are then known at once. */
const year = /(?:19|20)\d\d/
const givesDate = (line: string): boolean => year.test(line) && anyDate.test(line)

function printedPublisher(text: string): string | undefined {
  const lines = text.split('\n').filter((line) => line.trim())
  // A masthead, or the name before a date: "Raad voor X, 12 mei 2024".
  const heads = lines
    .slice(0, 6)
    .map((line, at) => (givesDate(line) ? line.replace(anyDate, '') : at === 0 ? line : ''))
  const masthead = heads
    .map(clean)
    .find((name) => name.split(' ').length <= 7 && /^\p{Lu}/u.test(name) && isOrganisationName(name))
  const isStated = publishes.test(text)
  const stated =
    isStated && publisherPatterns.map((pattern) => clean(pattern.exec(text)?.groups?.name ?? '')).find(Boolean)
  return masthead ?? (stated || undefined)
}

const clean = (name: string): string => name.replace(/\s+/g, ' ').replace(/^[\s,;:#*–-]+|[\s,;:*–-]+$/g, '')

/** Who asks what of whom, in questions of parliament; else the heading in the largest type that is not the publisher's name. */
function printedTitle(head: string, hints: SourceReport['hints'], publisher: string | undefined): string | undefined {
  const asked = /^Vragen van (?:de leden|het lid) [\s\S]{10,400}?(?=\s*\(ingezonden)/m.exec(head)?.[0]
  if (asked) return tellingTitle(asked)
  const headings = hints.filter(({ kind, end }) => kind === 'heading' && end <= head.length)
  const titles = headings
    .toSorted((a, b) => (a.level ?? 1) - (b.level ?? 1) || a.start - b.start)
    .map(({ start, end }) => tellingTitle(clean(head.slice(start, end))))
  return titles.find((title) => title && title !== publisher && !/^(?:inhoud(?:sopgave)?|contents)$/i.test(title))
}
