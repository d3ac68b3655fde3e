/** How far before its abbreviation a name can begin, in characters. */
const longestName = 120

/**
 * Reads which abbreviations a text introduces for which names: "Raad voor het Water (RvW)". A name begins with a capital
 * and with the letter that its abbreviation begins with, and holds the letters of it in order.
 */
export function readAbbreviations(text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const match of text.matchAll(/\((?<short>\p{Lu}[\p{L}&]{1,9})\)/gu)) {
    const short = match.groups?.short as string
    const before = text.slice(Math.max(0, match.index - longestName), match.index).trimEnd()
    const name = nameBefore(before, short)
    if (name && !names.has(short)) names.set(short, name)
  }
  return names
}

function nameBefore(before: string, short: string): string | null {
  // No name runs over the end of a sentence or a bracket.
  const clause = /[^.;:!?()\n]*$/.exec(before)?.[0] ?? ''
  const starts = [...clause.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}/gu)].map(({ index }) => index)
  const start = starts.findLast((at) => isShortFor(clause.slice(at), short))
  return start === undefined ? null : clause.slice(start)
}

/** Whether the letters of an abbreviation stand in a name in order, from its first on, and most of them begin words. */
function isShortFor(name: string, short: string): boolean {
  const letters = [...short.toLowerCase().replace('&', '')]
  const initials = (name.toLowerCase().match(/(?<!\p{L})\p{L}/gu) ?? []).join('')
  if (name[0]?.toLowerCase() !== letters[0] || !name.includes(' ')) return false
  return holds(name.toLowerCase(), letters) && (holds(initials, letters) || initials.length + 1 >= letters.length)
}

function holds(text: string, letters: readonly string[]): boolean {
  let at = 0
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
