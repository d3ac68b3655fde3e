/** A stretch of time by its first and last day, month or year, as ISO 8601 writes them; null is open. */
export interface Period {
  readonly from: string | null
  readonly until: string | null
}

const day = '\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?'
const interval = new RegExp(`^(${day})?/(${day})?$`)

/** Reads `2010/2017`, `2017-10-26/` or `/2002`; null for anything else. */
export function readPeriod(text: string): Period | null {
  const match = interval.exec(text)
  const [from = null, until = null] = match?.slice(1) ?? []
  if (!match || (from === null && until === null)) return null
  return from !== null && until !== null && from.slice(0, 4) > until.slice(0, 4) ? null : { from, until }
}
