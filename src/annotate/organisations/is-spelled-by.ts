/** Words that an abbreviation may pass over. */
const small = /^(?:van|voor|en|de|het|der|den|des|op|in|te|tot|ter|aan|bij|of|for|and|the|to|on)$/i

/**
 * Whether an abbreviation stands for a name: its capitals are the beginnings of the name's words or of parts of a
 * compound, in order, and no important word at the end is left over ("DUS-I", "aCBG", "TloKB", "RvIG").
 */
export function isSpelledBy(abbreviation: string, name: string): boolean {
  const letters = [...abbreviation.replace(/[^\p{L}]/gu, '')]
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).map((letter) => letter.toLowerCase())
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .flatMap(partsOfCompound)
  return (
    matches(capitals, words) ||
    matches(
      letters.map((letter) => letter.toLowerCase()),
      words,
    )
  )
}

/** Words for a body at the end of a compound, where an abbreviation takes a letter: "Incassobureau". */
const compoundHead =
  /^(\p{L}{3,})(bureau|dienst|fonds|centrum|instituut|loket|school|bedrijf|huis|raad|platform|netwerk|bank|kamer|regio)$/u

const partsOfCompound = (word: string): string[] => compoundHead.exec(word)?.slice(1, 3) ?? [word]

function matches(letters: readonly string[], words: readonly string[]): boolean {
  const initials = words.filter((word) => !small.test(word)).map((word) => word[0])
  if (letters.length < 2 || !initials.includes(letters[0])) return false
  const initialHits = inOrder(
    letters,
    words.map((word) => word[0] as string),
  )
  if (initialHits === letters.length && letters.length * 2 >= initials.length) return true
  const isInside = inOrder(letters, [...words.join('')]) === letters.length
  return isInside && initialHits * 2 >= letters.length && initialHits >= 2
}

/** How many of the letters, from the first on, occur in this order. */
function inOrder(letters: readonly string[], units: readonly string[]): number {
  let hits = 0
  for (const unit of units) if (unit === letters[hits]) hits++
  return hits
}
