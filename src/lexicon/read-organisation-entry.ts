import type { z } from 'zod'
import type { OrganisationKind } from '../model/index.js'

/** An organisation that the lexicon knows. */
export interface OrganisationEntry {
  /** The full name. */
  readonly name: string
  readonly kind: OrganisationKind
  /** The name and every other form that means it wherever it stands alone. */
  readonly forms: readonly string[]
  /** Forms that count only with a cue. */
  readonly ambiguous: readonly string[]
  /** Whether its names mean it without capitals as well. */
  readonly lowercase: boolean
  readonly identifiers: Readonly<Record<string, string>>
}

/** Reads one line of the data file; how it is made stands at the head of that file. */
export function readOrganisationEntry(line: string, context: z.RefinementCtx): Omit<OrganisationEntry, 'kind'> {
  const forms: string[] = []
  const ambiguous: string[] = []
  const identifiers: Record<string, string> = {}
  let lowercase = false
  for (const part of line.split('; ')) {
    const [, key, value] = part.match(/^(tooi|wikidata|years)=(.+)$/) ?? []
    if (part === 'lowercase') lowercase = true
    else if (key === 'years') continue
    else if (key && value) identifiers[key] = value
    else if (part.startsWith('?')) ambiguous.push(part.slice(1))
    else forms.push(part)
  }
  const problem = problemOf(forms, identifiers)
  if (problem) context.addIssue(problem)
  return { name: forms[0] ?? '', forms, ambiguous, lowercase, identifiers }
}

function problemOf(forms: readonly string[], identifiers: Readonly<Record<string, string>>): string | null {
  if (!forms[0]?.trim()) return 'an entry begins with the full name'
  const untidy = forms.find((form) => form !== form.trim() || form === '' || form.includes('='))
  if (untidy !== undefined)
    return `"${untidy}" is no form; expected a name, "?form", tooi=, wikidata=, years= or lowercase`
  const id = identifiers.wikidata
  return id !== undefined && !/^Q\d+$/.test(id) ? `"${id}" is no Wikidata identifier; expected Q and digits` : null
}
