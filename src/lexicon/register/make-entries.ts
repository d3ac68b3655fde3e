import type { OrganisationKind } from '../../model/index.js'
import type { OrganisationLexicon } from '../load-organisations.js'
import type { OrganisationEntry } from '../read-organisation-entry.js'
import type { RegisterRow } from './register-row.js'

/** What an import adds. */
interface MadeEntries {
  readonly entries: readonly OrganisationEntry[]
  /** Rows that tell nothing new. */
  readonly known: readonly RegisterRow[]
  /** Rows whose name says too little of what it is, or repeats another. */
  readonly leftAside: readonly RegisterRow[]
}

/** Letters up to which an abbreviation means too much to count without a cue. */
const SHORT = 2
/** Letters from which a word in capitals is a word, and no abbreviation. */
const WORD = 7

/** Words before the bare names of the register. */
const heads: Partial<Record<OrganisationKind, { readonly has: RegExp; readonly head: string }>> = {
  ministry: { has: /^ministerie /i, head: 'Ministerie van ' },
  municipality: { has: /^gemeente /i, head: 'Gemeente ' },
  province: { has: /^provincie /i, head: 'Provincie ' },
  'water-authority': { has: /^(?:waterschap|hoogheemraadschap|wetterskip) /i, head: 'Waterschap ' },
}

/**
 * Makes lexicon entries of a register. What the program knows is added to; a form that is short, an everyday word or
 * claimed twice becomes one that counts only with a cue; so what is imported does not spoil what is found already.
 */
export function makeEntries(rows: readonly RegisterRow[], lexicon: OrganisationLexicon): MadeEntries {
  const byTooi = new Map(
    lexicon.entries.flatMap((entry) => (entry.identifiers.tooi ? [[entry.identifiers.tooi, entry]] : [])),
  )
  const byForm = new Map(
    lexicon.entries.flatMap((entry) => entry.forms.map((form) => [form.toLowerCase(), entry] as const)),
  )
  const nothing = new Set([...lexicon.nonOrganisations, ...lexicon.nonAbbreviations])
  const claims = countClaims(rows.map(withoutBracket))
  const bodyWords = bodyWordsOf(lexicon)
  const made = new Map<string, OrganisationEntry>()
  const known: RegisterRow[] = []
  const leftAside: RegisterRow[] = []

  for (const row of rows.map(withoutBracket)) {
    const full = fullName(row)
    const before = byTooi.get(row.identifiers.tooi ?? '') ?? byForm.get(full.toLowerCase())
    if (isKnownPlace(row)) known.push(row)
    else if (before) addTo(before, row, full)
    else if (made.has(full) || isWordless(full, row)) leftAside.push(row)
    else made.set(full, entryOf(row, full))
  }
  return { entries: [...made.values()], known, leftAside }

  function isKnownPlace({ kind, name }: RegisterRow): boolean {
    const place = name.replace(heads[kind]?.has ?? /^$/, '')
    return lexicon.regional.get(kind)?.has(place) ?? false
  }

  function addTo(entry: OrganisationEntry, row: RegisterRow, full: string): void {
    const { forms, ambiguous } = splitForms(row, full, entry)
    const identifiers = Object.entries(row.identifiers).filter(([scheme]) => entry.identifiers[scheme] === undefined)
    if (forms.length + ambiguous.length + identifiers.length === 0 || made.has(entry.name)) {
      known.push(row)
      return
    }
    const named = nameInto(entry.name, !entry.ambiguous.includes(entry.name), { forms, ambiguous })
    const added = { ...entry, ...named, periods: [], successors: [], note: null }
    made.set(entry.name, { ...added, identifiers: Object.fromEntries(identifiers) })
  }

  function entryOf(row: RegisterRow, full: string): OrganisationEntry {
    const { kind, identifiers, period, successors, note } = row
    const periods = period ? [period] : []
    return {
      name: full,
      kind,
      ...nameInto(full, isCertain(full, row), splitForms(row, full, null)),
      lowercase: false,
      identifiers,
      periods,
      successors,
      note,
    }
  }

  /** The forms beside the full name, without those that the entry has. */
  function splitForms(row: RegisterRow, full: string, entry: OrganisationEntry | null) {
    const has = new Set([full, ...(entry ? [entry.name, ...entry.forms, ...entry.ambiguous] : [])])
    // What a register has beside the name of a part is often the name of the whole.
    const others = row.isPart ? [] : row.otherNames
    const all = [...new Set([row.name, ...row.abbreviations, ...others])].filter((form) => !has.has(form))
    const places = lexicon.regional.get(row.kind)
    const named = all.filter((form) => !(places && form === row.name && full !== row.name))
    const forms = named.filter((form) => isSure(form, row, entry))
    return { forms, ambiguous: named.filter((form) => !forms.includes(form)) }
  }

  function isSure(form: string, row: RegisterRow, entry: OrganisationEntry | null): boolean {
    const owner = byForm.get(form.toLowerCase())
    const isFree = (owner === undefined || owner === entry) && !nothing.has(form) && claims.get(form) === 1
    return isFree && !(row.kind === 'ministry' && form === row.name) && isCertain(form, row)
  }

  /** Whether even a cue could not tell the name: it has no capital, or is that of a part of a body and does not say so. */
  function isWordless(full: string, row: RegisterRow): boolean {
    return !/\p{Lu}/u.test(full) || (row.isPart && !isCertain(full, row))
  }

  /** Whether a form can hardly be anything else. The name of a part of a body must say that it is one. */
  function isCertain(form: string, { isPart }: RegisterRow): boolean {
    if (!/\p{Lu}/u.test(form) || nothing.has(form)) return false
    const words = form.split(/[\s/]+/)
    if (words.length === 1) {
      const capitals = form.match(/\p{Lu}/gu)?.length ?? 0
      return capitals >= 2 && form.length > SHORT && (form.length < WORD || /\p{Ll}/u.test(form))
    }
    return !isPart || words.some((word) => bodyWords.has(word.toLowerCase()))
  }
}

/** "Dienst Uitvoering Onderwijs (DUO)" is a name with its abbreviation. */
function withoutBracket(row: RegisterRow): RegisterRow {
  const [, name, abbreviation] = /^(.*\S) ?\(([^()\s]*\p{Lu}[^()\s]*)\)$/u.exec(row.name) ?? []
  if (name === undefined || abbreviation === undefined) return row
  return { ...row, name, abbreviations: [...new Set([...row.abbreviations, abbreviation])] }
}

function fullName({ kind, name }: RegisterRow): string {
  const head = heads[kind]
  if (!head) return name
  return head.has.test(name) ? (name[0] as string).toUpperCase() + name.slice(1) : head.head + name
}

/** How many bodies claim each form. */
function countClaims(rows: readonly RegisterRow[]): ReadonlyMap<string, number> {
  const claims = new Map<string, number>()
  for (const row of rows) {
    for (const form of new Set([row.name, fullName(row), ...row.abbreviations, ...row.otherNames])) {
      claims.set(form, (claims.get(form) ?? 0) + 1)
    }
  }
  return claims
}

const bodyWordsOf = ({ patterns }: OrganisationLexicon): ReadonlySet<string> =>
  new Set(
    [...patterns.nameAfter, ...patterns.nameBefore].flatMap(({ words }) => words.map((word) => word.toLowerCase())),
  )

interface Forms {
  readonly forms: readonly string[]
  readonly ambiguous: readonly string[]
}

/** The full name among the forms of its sort. */
const nameInto = (name: string, isSure: boolean, { forms, ambiguous }: Forms): Forms =>
  isSure ? { forms: [name, ...forms], ambiguous } : { forms, ambiguous: [name, ...ambiguous] }
