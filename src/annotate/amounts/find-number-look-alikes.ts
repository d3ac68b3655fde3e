import type { NumberWords } from '../../lexicon/index.js'
import type { Span } from '../../model/index.js'

/** Web and mail addresses, also without their beginning ("example.org/report-2"). */
const addresses = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|[\w-]+(?:\.[\w-]+)+\/\S*/g
/** One of these stands in every address; most blocks have none, and the pattern is a slow one. */
const ofAddress = /[/@]|www\./

/** Other forms of numbers that count nothing, whatever the language. */
const forms: readonly RegExp[] = [
  // 15-05-2024, 15.05.2024, also broken after a hyphen; 2024-05-15.
  /(?<!\d)\d{1,2}[-/.] ?\d{1,2}[-/.] ?(?:19|20)?\d\d(?![\d.,-]?\d)/g,
  /(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/g,
  // Spans of years: 2013-2023, 2016/17.
  /(?<![\d.,€£$]|[€£$] )(?:19|20)\d\d ?[-–/] ?(?:(?:19|20)\d\d|\d\d)(?![\d%]|[.,]\d)/g,
  // Two years with a word between them, and the number of a page with that of the last.
  /(?<![\d.,])(?:19|20)\d\d (?:en|of|tot|tot en met|t\/m|and|or|to) (?:19|20)\d\d(?![\d%]|[.,]\d)/g,
  /\b(?:pagina|page) \d+ (?:van|of) \d+/gi,
  // 12:30, 12.30 uur.
  /(?<!\d)\d{1,2}:\d\d(?!\d)|(?<!\d)\d{1,2}\.\d\d ?(?:uur|u|h|am|pm)\b/g,
  // 24/7, 1/3.
  /(?<![\d.,])\d{1,3}\/\d{1,3}(?![\d.,])/g,
  // Telephone numbers.
  /(?<![\d.,])(?:\+\d{2}[ (-]*|0\d{1,3}[ -])\(?\d[\d() -]{5,}\d/g,
  // Parliamentary papers: "Kamerstuk 36 560 VII, nr. 6", also where only their numbers stand.
  /\bKamerstuk(?:ken)?\b[ :]*(?:(?:I{1,2},? )?\d{4}[-–/ ]{1,3}\d{2,4},? (?:I{1,2},? )?)?\d\d[ .]?\d{3}(?: ?-?[A-Z]{1,5}\b)?(?:,? nrs?\.? ?\d+)?/g,
  /(?<![\d.,])\d\d[ .]\d{3}(?: [IVXLC]+)?,? nrs?\.? ?\d+/g,
  // Official journals, standards and numbers of books.
  /\b(?:Stb|Stcrt|Trb|PbEU|PB|ECLI|CELEX|ISO|IEC|NEN|EN|RFC|ISBN|ISSN|KvK|COM|HC|CP|Cm|OJ)[ .:(/-][ \d.:/()A-Z-]*\d/g,
]

const patterns = new WeakMap<NumberWords, readonly RegExp[]>()

/** The places of dates, addresses, document numbers and their like, in order. Never looks at what is counted. */
export function findNumberLookAlikes(text: string, words: NumberWords): readonly Span[] {
  if (!/\d/.test(text)) return []
  const all = patterns.get(words) ?? [...forms, datePattern(words)]
  patterns.set(words, all)
  return (ofAddress.test(text) ? [addresses, ...all] : all)
    .flatMap((form) => [...text.matchAll(form)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .reduce<Span[]>(join, [])
}

function join(spans: Span[], span: Span): Span[] {
  const last = spans.at(-1)
  if (last && span.start < last.end) spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
  else spans.push(span)
  return spans
}

/** "18 juni 2024", "October 17", "maart 2025". */
function datePattern({ months }: NumberWords): RegExp {
  const month = [...months].sort((a, b) => b.length - a.length).join('|')
  const dayFirst = `(?<![\\d.,])\\d{1,2}(?:e|st|nd|rd|th)? (?:of )?(?:${month})\\b\\.?,?(?: ?['’]?\\d{2,4}(?![\\d.,]\\d))?`
  const monthFirst = `\\b(?:${month})\\.? (?:\\d{1,2}(?:, \\d{4})?|\\d{4}|['’]\\d\\d)(?![\\d%]|[.,]\\d)`
  return new RegExp(`${dayFirst}|${monthFirst}`, 'gi')
}
