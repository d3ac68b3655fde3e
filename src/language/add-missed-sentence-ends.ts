/** A terminal with closing signs glued to it, then white space and what can open a sentence. */
const PLAIN = /[.!?…‽]["'”’»›)\]]*(?=\s+["'“”‘’„«‹([{–—•*-]{0,3}\s?(?:\p{Ll}{0,3}\p{Lu}|[\p{N}€£$§'’]))/gu
/** The mark of a footnote after the terminal: digits follow a letter, a closing sign or a year there ("schrappen.23 Daarna"). */
const FOOTNOTE =
  /(?<=[\p{L}"'”’»›)\]%]|(?:19|20)\d\d)[.!?…]["'”’»›)\]]*(?:\d{1,3}|\[\d{1,3}\]|[¹²³⁰⁴-⁹]+|[*†‡])(?=\s+["'“‘„«‹([{–—•*-]{0,3}\s?(?:\p{Ll}{0,3}\p{Lu}|[€£$§]))/gu

/** The proposed ends and those which the parser does not know: after footnote marks, quotations and abbreviations. */
export function addMissedSentenceEnds(text: string, ends: readonly number[]): readonly number[] {
  const found = [PLAIN, FOOTNOTE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => match.index + match[0].length),
  )
  return [...new Set([...ends, ...found])].sort((a, b) => a - b)
}
