import type { GoldDeadline } from '../evaluate/index.js'

/** A deadline with its days: "uiterlijk eind 2026 (2026-12-31)". Null for none. */
export function describeDeadline(deadline: GoldDeadline | null | undefined): string | null {
  if (!deadline) return null
  const days = [deadline.from, deadline.to].filter((day) => day !== null).join(' – ')
  return days === '' ? deadline.text : `${deadline.text} (${days})`
}
