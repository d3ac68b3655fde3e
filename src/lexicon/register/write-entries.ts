import { stringify } from 'yaml'
import type { OrganisationEntry } from '../read-organisation-entry.js'

/** A lexicon file of entries, by kind and name, below a comment that says where they come from. */
export function writeEntries(entries: readonly OrganisationEntry[], provenance: readonly string[]): string {
  const byKind: Record<string, string[]> = {}
  for (const entry of [...entries].sort((a, b) => compare(a.kind, b.kind) || compare(a.name, b.name))) {
    byKind[entry.kind] = [...(byKind[entry.kind] ?? []), lineOf(entry)]
  }
  const head = provenance.map((line) => `# ${line}`.trimEnd()).join('\n')
  return `${head}\n\n${stringify(byKind, { lineWidth: 0 })}`
}

function lineOf(entry: OrganisationEntry): string {
  const { name, forms, ambiguous, lowercase, identifiers, periods, successors, note } = entry
  return [
    name,
    ...(ambiguous.includes(name) ? ['cue'] : []),
    ...forms.filter((form) => form !== name),
    ...ambiguous.filter((form) => form !== name).map((form) => `?${form}`),
    ...Object.entries(identifiers).map(([scheme, id]) => `${scheme}=${id}`),
    ...periods.map(({ from, until }) => `period=${from ?? ''}/${until ?? ''}`),
    ...successors.map((name) => `successor=${name}`),
    ...(lowercase ? ['lowercase'] : []),
    ...(note === null ? [] : [`note=${note}`]),
  ].join('; ')
}

/** By code unit, which no machine's locale changes. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
