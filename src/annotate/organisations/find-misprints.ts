import { isWithinEdits } from './edit-distance.js'
import type { NameWord } from './name-words.js'
import type { OrganisationIndex } from './organisation-index.js'
import type { Sighting } from './sighting.js'

/** Letters from which a capitalised word one letter off a name is that name misprinted, and not another word. */
const SAFE_LENGTH = 10

/** Names of one word with a letter wrong, missing or too many: "Belastindienst". Never a plural or a compound of the name. */
export function findMisprints(words: readonly NameWord[], index: OrganisationIndex): Sighting[] {
  const names = index.all.filter(
    ({ form, entity }) => entity && form.length >= SAFE_LENGTH && /^\p{Lu}\p{Ll}+$/u.test(form),
  )
  return words.flatMap((word) => {
    if (!word.hasCapital || word.text.length < SAFE_LENGTH - 1 || !/^\p{Lu}\p{Ll}+$/u.test(word.text)) return []
    const meant = names.find(({ form }) => isMisprint(word.text, form))
    if (!meant) return []
    const { start, end } = word
    return [
      { start, end, entity: meant.entity, rule: 'organisation/misprint', detail: `for ${meant.form}`, confidence: 0.6 },
    ]
  })
}

function isMisprint(word: string, name: string): boolean {
  if (word[0] !== name[0] || word.startsWith(name) || name.startsWith(word)) return false
  return isWithinEdits(word, name, 1)
}
