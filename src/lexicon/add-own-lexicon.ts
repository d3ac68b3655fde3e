import type { OwnLexicon } from './inspect-own-lexicon.js'
import type { OrganisationLexicon } from './load-organisations.js'
import type { OrganisationEntry } from './read-organisation-entry.js'

/**
 * The built-in lexicon with a user's own. What her folder says of a form goes before what the program's lists say of
 * it; an entry with the name of a built-in one adds to that.
 */
export function addOwnLexicon(builtIn: OrganisationLexicon, own: OwnLexicon): OrganisationLexicon {
  const ownByName = new Map(own.entries.map((entry) => [entry.name, entry]))
  const nothing = new Set([...own.nonOrganisations, ...own.nonAbbreviations])
  const claimed = new Set([...own.entries.flatMap(({ forms }) => forms), ...nothing])
  const isFree = (form: string): boolean => !claimed.has(form)
  const kept = builtIn.entries.flatMap((entry) => {
    const added = ownByName.get(entry.name)
    if (added) return [merge(without(entry, isFree), added)]
    const left = without(entry, isFree)
    return left.forms.length + left.ambiguous.length > 0 ? [left] : []
  })
  const known = new Set(builtIn.entries.map(({ name }) => name))
  return {
    ...builtIn,
    entries: [...own.entries.filter(({ name }) => !known.has(name)), ...kept],
    nonOrganisations: [...builtIn.nonOrganisations.filter(isFree), ...own.nonOrganisations],
    nonAbbreviations: [...builtIn.nonAbbreviations.filter(isFree), ...own.nonAbbreviations],
  }
}

const without = (entry: OrganisationEntry, isFree: (form: string) => boolean): OrganisationEntry => ({
  ...entry,
  forms: entry.forms.filter(isFree),
  ambiguous: entry.ambiguous.filter(isFree),
})

function merge(entry: OrganisationEntry, added: OrganisationEntry): OrganisationEntry {
  const forms = [...new Set([...added.forms, ...entry.forms])].filter((form) => !added.ambiguous.includes(form))
  return {
    ...entry,
    kind: added.kind,
    forms,
    ambiguous: [...new Set([...added.ambiguous, ...entry.ambiguous])].filter((form) => !forms.includes(form)),
    lowercase: entry.lowercase || added.lowercase,
    identifiers: { ...entry.identifiers, ...added.identifiers },
    periods: added.periods.length ? added.periods : entry.periods,
    successors: [...new Set([...entry.successors, ...added.successors])],
    note: added.note ?? entry.note,
  }
}
