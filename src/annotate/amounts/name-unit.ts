import { type CountedThing, foldWord } from '../../lexicon/index.js'

/**
 * The singular of a counted noun as it is printed: "werkorganisaties" is "werkorganisatie", "CIOʼs" is "CIO". In lower
 * case, unless it has capitals in print that an abbreviation or a name would have.
 */
export function nameUnit({ singular, plural }: CountedThing, printed: string): string {
  if (singular === plural) return singular
  const unit = foldWord(printed).endsWith(foldWord(plural)) ? toSingular(printed, singular, plural) : printed
  return /\p{Lu}{5}/u.test(unit) ? unit.toLowerCase() : unit
}

function toSingular(printed: string, singular: string, plural: string): string {
  let shared = 0
  while (shared < plural.length && singular[shared] === plural[shared]) shared++
  return printed.slice(0, printed.length - (plural.length - shared)) + singular.slice(shared)
}
