/** A stretch of days, both ends included, as ISO 8601 dates. */
export interface Days {
  readonly first: string
  readonly last: string
}

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year'

const iso = (date: Date): string => date.toISOString().slice(0, 10)

/** Some months, from the first day of the first to the last day of the last; months count from 1 and may run past 12. */
export const monthsOf = (year: number, first: number, last = first): Days => ({
  first: iso(new Date(Date.UTC(year, first - 1, 1))),
  last: iso(new Date(Date.UTC(year, last, 0))),
})

/** One day, null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Days | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 ? { first: iso(date), last: iso(date) } : null
}

/** What a date of ISO 8601 covers: `2024` a year, `2024-06` a month. Null for what is none. */
export function daysOf(date: string | null): Days | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date ?? '')
  if (!match) return null
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  if (day !== undefined) return dayOf(year as number, month as number, day)
  return month === undefined ? monthsOf(year as number, 1, 12) : monthsOf(year as number, month)
}

/** A third of a stretch of days: 0 the first, 2 the last. */
export function thirdOf({ first, last }: Days, third: number): Days {
  const [start, end] = [Date.parse(first), Date.parse(last) + aDay]
  const days = (end - start) / aDay
  const at = (part: number) => start + Math.round((days * part) / 3) * aDay
  const months = days > 31 ? Math.round(days / 30.4) : 0
  if (months % 3 !== 0 || months === 0)
    return { first: iso(new Date(at(third))), last: iso(new Date(at(third + 1) - aDay)) }
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7)) + (months / 3) * third]
  return monthsOf(year, month, month + months / 3 - 1)
}

const aDay = 86_400_000

const monthsIn: Partial<Record<CalendarUnit, number>> = { month: 1, quarter: 3, year: 12 }

/** The day some time after another; the last day of a month stays one where the next month is shorter. */
export function daysAfter(day: string, count: number, unit: CalendarUnit): string {
  const months = monthsIn[unit]
  const from = new Date(day)
  if (months === undefined) return iso(new Date(from.getTime() + Math.round(count * (unit === 'week' ? 7 : 1)) * aDay))
  const month = from.getUTCMonth() + Math.round(count * months)
  const lastOfMonth = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0))
  const isLast = iso(from) === monthsOf(from.getUTCFullYear(), from.getUTCMonth() + 1).last
  const date = isLast ? lastOfMonth.getUTCDate() : Math.min(from.getUTCDate(), lastOfMonth.getUTCDate())
  return iso(new Date(Date.UTC(from.getUTCFullYear(), month, date)))
}

export const dayBefore = (day: string): string => iso(new Date(Date.parse(day) - aDay))
