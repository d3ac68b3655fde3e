/** Shortest piece of a word that is worth looking for before a pattern is tried. */
const shortest = 3

/** Pieces of which a match holds at least one. */
type Pieces = readonly string[]

/**
 * Pieces of words, in lower case, of which a text must hold one for a pattern to match it; null when the pattern can
 * match without. Looking for a piece costs a hundredth of trying a pattern, and most patterns match nothing.
 */
export function requiredPieces(pattern: string): Pieces | null {
  const alternatives = splitAlternatives(pattern).map(piecesOfSequence)
  return alternatives.every((pieces) => pieces !== null) ? [...new Set(alternatives.flat())] : null
}

/** A run of letters, a group, or any other sign, each with its quantifier. */
const element = /(?<letters>[\p{L} ]+)|(?<group>\0\d+\0)|(?<other>\\p\{[^}]*\}|\\.|\[(?:\\.|[^\]])*\]|.)/gu
const optional = /^(?:[?*]|\{0)/

/** The pieces of the element of a sequence that says most: the longest word that every match holds, or a group of words. */
function piecesOfSequence(sequence: string): Pieces | null {
  const { text, groups } = cutGroups(sequence)
  let best: Pieces | null = null
  for (const match of text.matchAll(element)) {
    const isOptional = optional.test(text.slice(match.index + match[0].length))
    const { letters, group } = match.groups ?? {}
    const found = letters
      ? piecesOfLetters(letters, isOptional)
      : group && !isOptional
        ? piecesOfGroup(groups, group)
        : null
    if (found && weight(found) > weight(best)) best = found
  }
  return best
}

function piecesOfLetters(letters: string, isOptional: boolean): Pieces | null {
  const piece = (isOptional ? letters.slice(0, -1) : letters).trim().toLowerCase()
  return piece.length >= shortest ? [piece] : null
}

/** A lookaround holds nothing of the match. */
function piecesOfGroup(groups: readonly string[], name: string): Pieces | null {
  const inner = groups[Number(name.slice(1, -1))] as string
  return /^\?<?[!=]/.test(inner) ? null : requiredPieces(inner.replace(/^\?(?::|<[^>]*>)/, ''))
}

/** How much it tells to look for pieces: the length of the shortest, less for each further one. */
const weight = (pieces: Pieces | null): number =>
  pieces ? Math.min(...pieces.map((piece) => piece.length)) - pieces.length / 10 : Number.NEGATIVE_INFINITY

/** Puts a name between NUL signs in the place of each outermost group. */
function cutGroups(pattern: string): { text: string; groups: string[] } {
  const groups: string[] = []
  let text = ''
  let depth = 0
  for (const sign of signs(pattern)) {
    if (sign === ')' && --depth === 0) text += `\0${groups.length - 1}\0`
    else if (depth > 0) groups[groups.length - 1] += sign
    else if (sign !== '(') text += sign
    if (sign === '(' && depth++ === 0) groups.push('')
  }
  return { text, groups }
}

/** The parts of a pattern that its outermost bars divide. */
function splitAlternatives(pattern: string): string[] {
  const parts = ['']
  let depth = 0
  for (const sign of signs(pattern)) {
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (sign === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts
}

/** The signs of a pattern; an escaped sign and a class of signs are one. */
const signs = (pattern: string): string[] => pattern.match(/\\p\{[^}]*\}|\\.|\[(?:\\.|[^\]])*\]|./gsu) ?? []
