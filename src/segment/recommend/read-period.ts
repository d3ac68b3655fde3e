import { type DeadlineWords, foldWord } from '../../lexicon/index.js'
import { type Days, dayOf, daysAfter, daysOf, monthsOf, thirdOf } from './calendar.js'

/** What the groups of a rule's pattern found. */
export type Found = Readonly<Record<string, string | undefined>>

/** From when a text looks ahead. */
interface Moment {
  readonly published: string | null
  /** The period has yet to begin. */
  readonly isBefore: boolean
}

/** The days of the period that a rule found, null where neither the words nor the date of publication tell. */
export function readPeriod(
  found: Found,
  words: DeadlineWords,
  published: string | null,
  isBefore = false,
): Days | null {
  const whole = wholePeriod(found, words, { published, isBefore })
  const third = found.part === undefined ? undefined : words.parts[wordOf(found.part)]
  return whole && third !== undefined ? thirdOf(whole, third) : whole
}

function wholePeriod(found: Found, words: DeadlineWords, moment: Moment): Days | null {
  const now = daysOf(moment.published)
  const thisYear = now ? Number(now.first.slice(0, 4)) : null
  if (found.dayMonth ?? found.monthDay) {
    const month = monthOf(found.dayMonth ?? found.monthDay, words)
    const day = Number(found.day ?? found.dayNumber)
    return nextTime(found.dayYear ?? found.numberYear, moment, (year) => dayOf(year, month, day))
  }
  if (found.month) {
    const month = monthOf(found.month, words)
    return nextTime(found.monthYear, moment, (year) => monthsOf(year, month))
  }
  if (found.slice) return readSlice(found, words, thisYear)
  if (found.quarter)
    return monthsOf(Number(found.quarterYear), Number(found.quarter) * 3 - 2, Number(found.quarter) * 3)
  if (found.season) return readSeason(found, words, moment, thisYear)
  if (found.partYear) return monthsOf(Number(found.partYear), 1, 12)
  if (found.year)
    return monthsOf(Number(found.year), 1, 12 * (Number(found.untilYear ?? found.year) - Number(found.year) + 1))
  const shift = shiftOf(found, words)
  return shift === null || thisYear === null ? null : monthsOf(thisYear + shift, 1, 12)
}

function readSlice({ slice, ordinal, sliceYear, sliceShift }: Found, words: DeadlineWords, thisYear: number | null) {
  const shift = sliceShift === undefined ? null : words.next.includes(wordOf(sliceShift)) ? 1 : 0
  const year = sliceYear ? Number(sliceYear) : thisYear !== null && shift !== null ? thisYear + shift : null
  if (year === null) return null
  const length = words.halves.includes(wordOf(slice)) ? 6 : 3
  const number = Math.min(words.ordinals[wordOf(ordinal)] ?? 1, 12 / length)
  return monthsOf(year, (number - 1) * length + 1, number * length)
}

function readSeason(
  { season, seasonYear, seasonShift }: Found,
  words: DeadlineWords,
  moment: Moment,
  thisYear: number | null,
) {
  const [first, last] = words.seasons[wordOf(season)] as [number, number]
  const inYear = (year: number): Days => monthsOf(year, first, last < first ? last + 12 : last)
  if (seasonShift !== undefined && words.season_this.includes(wordOf(seasonShift))) {
    return thisYear === null ? null : inYear(thisYear)
  }
  return nextTime(seasonYear, moment, inYear)
}

/** 0 for the year of publication, 1 for the next one. */
function shiftOf({ shift, thisYear, nextYear }: Found, words: DeadlineWords): number | null {
  if (thisYear !== undefined) return 0
  if (nextYear !== undefined) return 1
  return shift === undefined ? null : words.next.includes(wordOf(shift)) ? 1 : 0
}

/** A period in the year that is named, else the first one after publication; that takes more than the year of it. */
function nextTime(
  year: string | undefined,
  { published, isBefore }: Moment,
  make: (year: number) => Days | null,
): Days | null {
  if (year !== undefined) return make(Number(year))
  const now = daysOf(published)
  if (!now || (published ?? '').length < 7) return null
  const thisYear = Number(now.first.slice(0, 4))
  const first = make(thisYear)
  return first && (isBefore ? first.first > now.last : first.last >= now.last) ? first : make(thisYear + 1)
}

/** The last day of a number of units counted from publication: as late as the precision of that allows. */
export function readTerm(found: Found, words: DeadlineWords, published: string | null): string | null {
  const now = daysOf(published)
  const count = countOf(found, words)
  const unit = words.units[wordOf(found.unit)]
  return now && count !== null && unit ? daysAfter(now.last, count, unit) : null
}

/** How many units; null for "enkele" and for what is no number. */
export function countOf({ few, count, most, more, andHalf, half }: Found, words: DeadlineWords): number | null {
  const last = most ?? count
  if (few !== undefined || last === undefined) return null
  const number = /^\d/.test(last) ? Number(last) : (words.numbers.get(foldWord(last)) ?? null)
  if (number === null) return null
  return half === undefined ? number + ((more ?? andHalf) === undefined ? 0 : 0.5) : 0.5
}

const monthOf = (word: string | undefined, words: DeadlineWords): number =>
  words.months[word ?? ''] ?? words.months[wordOf(word)] ?? 1

/** A word of the text as the lexicon writes it. */
export const wordOf = (word: string | undefined): string => (word ?? '').replace(/\s+/g, ' ').toLowerCase()
