import { foldWord } from '../../lexicon/index.js'

/** A word as terms see it: folded, and with the number of the clause it stands in. */
export interface Word {
  readonly folded: string
  readonly clause: number
}

/**
 * The words of a text. A hyphen divides, so that "ICT-inkoop" and "ICT inkoop" read alike; what follows a stop, a
 * semicolon or a colon is another clause, which no phrase runs into.
 */
export function splitWords(text: string): readonly Word[] {
  let clause = 0
  const words: Word[] = []
  for (const [found] of foldWord(text).matchAll(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*|[.;:!?](?=\s)/gu)) {
    if (/^[.;:!?]$/.test(found)) clause++
    else words.push({ folded: found, clause })
  }
  return words
}
