import type { OrganisationPatterns } from '../../lexicon/index.js'

/** Words of a name among which the noun stands that gives it its article. */
const REACH = 3

/**
 * Whether the Dutch article before an abbreviation can be that of the full name: "het AP" is not the Autoriteit
 * Persoonsgegevens. True where there is no article, or the name does not tell.
 */
export function hasItsArticle(left: string, name: string, { neuterNouns, commonNouns }: OrganisationPatterns): boolean {
  const article = /(?:^|[^\p{L}])(de|het)\s$/iu.exec(left)?.[1]?.toLowerCase()
  if (article === undefined) return true
  for (const word of name
    .toLowerCase()
    .split(/[\s-]+/)
    .slice(0, REACH)) {
    if (neuterNouns.some((noun) => word.endsWith(noun))) return article === 'het'
    if (commonNouns.some((noun) => word.endsWith(noun))) return article === 'de'
  }
  return true
}
