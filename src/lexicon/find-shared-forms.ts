import type { PlacedEntry } from './organisation-file.js'
import type { OrganisationEntry } from './read-organisation-entry.js'

/** A contradiction between entries, at the later one of them. */
export interface EntryProblem {
  readonly at: PlacedEntry
  readonly message: string
}

/**
 * What contradicts within a set of entries: a body twice, a form or a public identifier that two bodies claim, a
 * successor that nobody knows. An ambiguous form may belong to several (the first one that has a cue takes it).
 *
 * @param others entries of other files, in which a successor may stand
 */
export function findSharedForms(placed: readonly PlacedEntry[], others: readonly OrganisationEntry[]): EntryProblem[] {
  const problems: EntryProblem[] = []
  const owners = new Map<string, string>()
  const seen = new Set<string>()
  const registered = new Map<string, string>()
  const names = new Set([...others, ...placed.map(({ entry }) => entry)].map(({ name }) => name))
  for (const at of placed) {
    const { name, forms, identifiers, successors } = at.entry
    if (seen.has(name)) problems.push({ at, message: `"${name}" stands there twice; make it one entry` })
    else for (const form of forms) claim(at, form, owners, 'keep it with one of them, or mark it as ambiguous with "?"')
    if (identifiers.tooi) claim(at, identifiers.tooi, registered, 'a TOOI identifier is of one body; correct it')
    seen.add(name)
    for (const successor of successors) {
      if (!names.has(successor)) {
        problems.push({ at, message: `the successor "${successor}" has no entry; add one, or write its full name` })
      }
    }
  }
  return problems

  function claim(at: PlacedEntry, form: string, taken: Map<string, string>, fix: string): void {
    const owner = taken.get(form)
    if (owner === undefined) taken.set(form, at.entry.name)
    else problems.push({ at, message: `"${form}" stands for "${owner}" and for "${at.entry.name}"; ${fix}` })
  }
}
