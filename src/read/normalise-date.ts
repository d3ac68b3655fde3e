/** The first three letters of the Dutch and English months; `mrt` and `maa` stand for maart. */
const months: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  maa: 3,
  mrt: 3,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
}

/** Named groups `year`, `month` and `day`; a pattern may lack the later ones. */
const patterns: readonly RegExp[] = [
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2})(?:[T ].*)?)?)?$/,
  /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$/,
  /^(?:(?<day>\d{1,2})\s+)?(?<month>\p{L}{3,9})\.?\s+(?<year>\d{4})$/u,
  /^(?<month>\p{L}{3,9})\.?\s+(?<day>\d{1,2}),\s*(?<year>\d{4})$/u,
  // The date of a PDF: D:20240618093000+02'00'
  /^D:(?<year>\d{4})(?:(?<month>\d{2})(?<day>\d{2})?)?/,
]

/** A date as written by people and programs, day before month, as ISO 8601; undefined when it is none. */
export function normaliseDate(written: string): string | undefined {
  const groups = patterns.map((pattern) => pattern.exec(written.trim())?.groups).find(Boolean)
  if (!groups) return undefined
  const { year, month, day } = groups
  if (!month) return year
  const monthNumber = /^\d/.test(month) ? Number(month) : months[month.slice(0, 3).toLowerCase()]
  if (!monthNumber || monthNumber > 12) return undefined
  const upToMonth = `${year}-${twoDigits(monthNumber)}`
  if (!day) return upToMonth
  return isDay(Number(year), monthNumber, Number(day)) ? `${upToMonth}-${twoDigits(Number(day))}` : undefined
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** Whether the month has the day; day 0 of the next month is the last of this one. */
const isDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
