/** The days of a deadline in one line: `2026-01-01..2026-06-30`, `..2026-06-30` for a last day alone. Null for none. */
export const describeDays = (days: { from: string | null; to: string | null } | null | undefined): string | null =>
  !days || (days.from === null && days.to === null) ? null : `${days.from ?? ''}..${days.to ?? ''}`
