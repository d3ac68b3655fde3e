import { xsd } from './namespaces.js'
import type { Value } from './statement.js'

export const iri = (value: string | null): Value | null => (value === null ? null : { iri: value })

export const text = (value: string | null): Value | null => (value === null || value === '' ? null : { text: value })

export const integer = (value: number): Value => ({ text: String(value), datatype: xsd('integer') })

/** A decimal, or a double where it is too large or too small to be written out. */
export function number(value: number | null): Value | null {
  if (value === null) return null
  const digits = String(value)
  if (/^-?\d+(?:\.\d+)?$/.test(digits)) return { text: digits, datatype: xsd('decimal') }
  return { text: digits.replace('Infinity', 'INF'), datatype: xsd('double') }
}

/** A year, a month or a day, as precise as it is known; anything else is a text. */
export function date(value: string | null): Value | null {
  if (value === null) return null
  const [, month, day] = /^\d{4}(-\d{2})?(-\d{2})?$/.exec(value) ?? [null]
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return { text: value }
  return { text: value, datatype: xsd(day ? 'date' : month ? 'gYearMonth' : 'gYear') }
}
