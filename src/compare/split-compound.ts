/** Letters of the shortest part: shorter ones ("en", "heid", "wet") stand in too many words by chance. */
const shortestPart = 4

/** What Dutch puts between two parts of a compound, most usual first. */
const joints = ['', 's', 'e', 'en', '-'] as const

/**
 * The parts of a Dutch compound, from left to right, as they stand in the vocabulary; the word alone where it is none.
 * The longest last part wins, as it says what the compound is. Never splits a word of fewer than nine letters.
 *
 * @param isPart whether a word in lower case may be a part
 */
export function splitCompound(word: string, isPart: (part: string) => boolean): readonly string[] {
  if (word.length <= 2 * shortestPart) return [word]
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const last = word.slice(at)
    if (!isPart(last)) continue
    const first = readFirst(word.slice(0, at), isPart)
    if (first) return [...first, last]
  }
  return [word]
}

/** The parts of what stands before the last part, with the joint taken off; null where it is no word or compound. */
function readFirst(text: string, isPart: (part: string) => boolean): readonly string[] | null {
  for (const joint of joints) {
    if (!text.endsWith(joint)) continue
    const first = text.slice(0, text.length - joint.length)
    if (first.length >= shortestPart && isPart(first)) return [first]
  }
  for (const joint of joints) {
    if (!text.endsWith(joint)) continue
    const parts = splitCompound(text.slice(0, text.length - joint.length), isPart)
    if (parts.length > 1) return parts
  }
  return null
}
