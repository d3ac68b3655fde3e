import type { OrganisationKind } from '../model/index.js'
import { type Period, readPeriod } from './read-period.js'

/** An organisation that the lexicon knows. */
export interface OrganisationEntry {
  /** The full name. */
  readonly name: string
  readonly kind: OrganisationKind
  /** Every form that means it wherever it stands alone; the name among them, unless it is an everyday word too. */
  readonly forms: readonly string[]
  /** Forms that count only with a cue. */
  readonly ambiguous: readonly string[]
  /** Whether its names mean it without capitals as well. */
  readonly lowercase: boolean
  /** By scheme: `tooi` after https://identifier.overheid.nl/tooi/id/, `wikidata`. */
  readonly identifiers: Readonly<Record<string, string>>
  /** When it existed under this name; none for a body that has always been there as far as the list knows. */
  readonly periods: readonly Period[]
  /** Full names of the bodies that took over its work: linked, never merged. */
  readonly successors: readonly string[]
  readonly note: string | null
}

const attribute = /^(tooi|wikidata|period|successor|note)=(.+)$/

/** What one line holds; the kind stands above it. */
export type EntryLine = Omit<OrganisationEntry, 'kind'>

/** How a public identifier is written. */
export const identifierPatterns: Readonly<Record<string, { pattern: RegExp; example: string }>> = {
  tooi: { pattern: /^[a-z]+\/[a-z]{2,6}_?\d{2,8}$/, example: 'ministerie/mnre1034' },
  wikidata: { pattern: /^Q[1-9]\d*$/, example: 'Q2491421' },
}

/** Reads one line of the data file; how it is made stands at the head of `data/nl/organisations.yaml`. Says what is wrong with it. */
export function readOrganisationEntry(line: string, complain: (message: string) => void): EntryLine {
  const forms: string[] = []
  const ambiguous: string[] = []
  const identifiers: Record<string, string> = {}
  const periods: Period[] = []
  const successors: string[] = []
  let lowercase = false
  let needsCue = false
  let note: string | null = null
  for (const part of line.split('; ')) {
    const [, key = '', value = ''] = (part.includes('=') && attribute.exec(part)) || []
    if (part === 'lowercase') lowercase = true
    else if (part === 'cue') needsCue = true
    else if (key === 'period') addPeriod(value)
    else if (key === 'successor') successors.push(value)
    else if (key === 'note') note = value
    else if (key) identifiers[key] = value
    else if (part.startsWith('?')) ambiguous.push(part.slice(1))
    else forms.push(part)
  }
  const problem = problemOf(forms, ambiguous) ?? identifierProblem(identifiers)
  if (problem) complain(problem)
  const [name = '', ...others] = forms
  const sure = needsCue ? { forms: others, ambiguous: [name, ...ambiguous] } : { forms, ambiguous }
  return { name, ...sure, lowercase, identifiers, periods, successors, note }

  function addPeriod(value: string): void {
    const period = readPeriod(value)
    if (period) periods.push(period)
    else complain(`"${value}" is no period; expected years or dates as in 2010/2017 or 2017-10-26/`)
  }
}

const keys = 'a name, "?form", tooi=, wikidata=, period=, successor=, note=, cue or lowercase'

function problemOf(forms: readonly string[], ambiguous: readonly string[]): string | null {
  if (!forms[0]?.trim()) return 'an entry begins with the full name; put it first'
  const untidy = [...forms, ...ambiguous].find((form) => form !== form.trim() || form === '' || form.includes('='))
  if (untidy !== undefined) return `"${untidy}" is no form; expected ${keys}`
  const all = [...forms, ...ambiguous]
  const repeated = all.find((form, index) => all.indexOf(form) !== index)
  return repeated === undefined ? null : `"${repeated}" stands there twice; remove one`
}

function identifierProblem(identifiers: Readonly<Record<string, string>>): string | null {
  for (const [scheme, id] of Object.entries(identifiers)) {
    const { pattern, example } = identifierPatterns[scheme] as { pattern: RegExp; example: string }
    if (!pattern.test(id)) return `"${id}" is no ${scheme} identifier; expected one such as ${example}`
  }
  return null
}
