import type { Span } from '../../model/index.js'
import type { Passage } from './passage.js'

/** A stretch of the reading view in which somebody answers the report in the first person. */
export interface Reaction extends Span {
  readonly author: string
}

const heading =
  /^(?:(?:bestuurlijke|schriftelijke)\s+)?(?:reactie|antwoord|zienswijze|response|reply|inbreng|submission|evidence|position paper)\s+(?:van|by|from|of)\s+(?:de\s+|het\s+|the\s+)?(?<author>\S.{1,120})$/iu

/** Finds the parts of a report that give the reaction of somebody else: "Reactie van de minister van Financiën". */
export function findReactions(passages: readonly Passage[]): Reaction[] {
  return passages.flatMap((passage) => {
    const author = passage.block.kind === 'heading' ? heading.exec(passage.text)?.groups?.author : undefined
    if (author === undefined) return []
    const { level, view } = passage.block
    const next = passages.slice(passage.index + 1).find(({ block }) => block.kind === 'heading' && block.level <= level)
    const name = nameOffice(author, passages.slice(passage.index), passages)
    return [{ start: view.start, end: next?.block.view.start ?? Number.POSITIVE_INFINITY, author: name }]
  })
}

/**
 * "De minister" is the one whom the part names first with a ministry, or the only one in the report; else nobody knows
 * which.
 */
function nameOffice(author: string, part: readonly Passage[], passages: readonly Passage[]): string {
  if (!/^(?:minister|staatssecretaris)$/.test(author)) return author
  const full = new RegExp(
    String.raw`(?<!\p{L})${author} (?:van|voor) \p{Lu}[\p{L}-]*(?:(?:,| en) \p{Lu}[\p{L}-]*)*`,
    'gu',
  )
  const [first] = part[1]?.text.match(full) ?? []
  const named = new Set(passages.flatMap(({ text }) => text.match(full) ?? []))
  return first ?? (named.size === 1 ? ([...named][0] as string) : author)
}
