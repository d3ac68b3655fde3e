import type { Passage } from './passage.js'

/** How many passages the head of a law or decree takes: its title, what it rests on, who decides. */
const head = 20

/** Formulas at the head of a law, decree or by-law. */
const formula =
  /^(?:gelet op|geldend van|gezien het voorstel van|op de voordracht van onze minister|having regard to)\b|\b(?:besluit(?:en)? (?:vast te stellen|het volgende vast te stellen)|hebben goedgevonden en verstaan|is hereby enacted)\b/iu

/** The title of an article. */
const article = /^(?:artikel|art\.|article)\s+\d/iu

/**
 * Makes the function that tells whether what stands in a section is law or decree: the text is one by its head, or the
 * section is an article. Who advises there does so by duty, and what must be done is in force already.
 */
export function makeLawFinder(passages: readonly Passage[]): (section: Passage | null) => boolean {
  const isLaw =
    passages.slice(0, head).some(({ text }) => formula.test(text)) && passages.some(({ text }) => article.test(text))
  return (section) => isLaw || (section !== null && article.test(wordsOf(section)))
}

const wordsOf = ({ block, text }: Passage): string => `${block.marker ?? ''} ${text}`.trim()
