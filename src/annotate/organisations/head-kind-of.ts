import type { OrganisationPatterns } from '../../lexicon/index.js'
import type { OrganisationKind } from '../../model/index.js'

/** The kind of body that a long form names by its first or its last word ("dienst voor ...", "... Groep"), or null. */
export function headKindOf(name: string, patterns: OrganisationPatterns): OrganisationKind | null {
  const words = name.toLowerCase().split(/\s+/)
  const first = patterns.nameAfter.find(
    (rule) => rule.kind !== 'programme' && rule.words.some((head) => words.includes(head.toLowerCase())),
  )
  if (first) return first.kind
  const last = words.at(-1) as string
  const before = patterns.nameBefore.find((rule) => rule.words.some((head) => last.endsWith(head.toLowerCase())))
  return before?.kind ?? null
}
