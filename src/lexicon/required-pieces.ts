/** Shortest piece of a word that is worth looking for before a pattern is tried. */
const shortest = 3

/**
 * Pieces of words, in lower case, of which a text must hold one for a pattern to match it; null when the pattern can
 * match without. Looking for a piece costs a hundredth of trying a pattern, and most patterns match nothing.
 */
export function requiredPieces(pattern: string): readonly string[] | null {
  const pieces = alternatives(pattern).map(longestPiece)
  return pieces.every((piece) => piece.length >= shortest) ? pieces : null
}

/** The parts of a pattern that its outermost bars divide. */
function alternatives(pattern: string): string[] {
  const parts = ['']
  let depth = 0
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at] as string
    if (sign === '\\') {
      parts[parts.length - 1] += pattern.slice(at, at + 2)
      at++
      continue
    }
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (sign === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts
}

/** The longest run of letters that every match of an alternative holds: outside groups, and never before a quantifier. */
function longestPiece(alternative: string): string {
  let bare = alternative
  for (let before = ''; before !== bare; ) {
    before = bare
    bare = bare.replace(/\((?:[^()\\]|\\.)*\)[?*+]?(?:\{[^}]*\})?\??/g, '\0')
  }
  const runs = bare
    .replace(/\\p\{[^}]*\}|\\.|\[[^\]]*\]/g, '\0')
    .replace(/.(?:[?*]|\{0[^}]*\})/gu, '\0')
    .match(/[\p{L} ]+/gu)
  return (runs ?? [])
    .map((run) => run.trim().toLowerCase())
    .reduce((best, run) => (run.length > best.length ? run : best), '')
}
