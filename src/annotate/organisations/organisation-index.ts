import type { OrganisationLexicon, OrganisationPatterns } from '../../lexicon/index.js'
import type { Entity } from '../../model/index.js'
import { foldText } from './fold-text.js'
import { buildNameTrie, type NameTrie } from './name-trie.js'
import { knownOrganisation } from './organisation-entity.js'

/** A name that the lexicon knows; without an entity it is known to be no organisation. */
export interface KnownName {
  readonly form: string
  readonly entity: Entity | null
  /** Whether it counts without capitals too. */
  readonly lowercase: boolean
  /** Whether the full name begins with an article, which belongs to it where it has a capital inside a sentence. */
  readonly hasArticle?: boolean
}

/** The lexicon, arranged for searching. */
export interface OrganisationIndex {
  /** Names of several words, and long ones, folded. */
  readonly names: NameTrie<KnownName>
  /** Short names and abbreviations, exactly as written. */
  readonly tokens: ReadonlyMap<string, KnownName>
  /** Abbreviations in capitals throughout, for "RvO" and "KVK". */
  readonly capitals: ReadonlyMap<string, KnownName>
  /** Forms that need a cue, exactly as written, with all they can mean. */
  readonly ambiguous: ReadonlyMap<string, readonly Entity[]>
  /** Every unambiguous name. */
  readonly all: readonly KnownName[]
  readonly patterns: OrganisationPatterns
  readonly regional: OrganisationLexicon['regional']
}

/** Letters from which a name of one word is told by its letters alone, without regard to capitals and hyphens. */
const LONG_NAME = 10

const built = new WeakMap<OrganisationLexicon, OrganisationIndex>()

/** The index of a lexicon, built at first use. */
export function organisationIndex(lexicon: OrganisationLexicon): OrganisationIndex {
  const known = built.get(lexicon)
  if (known) return known
  const index = buildIndex(lexicon)
  built.set(lexicon, index)
  return index
}

function buildIndex(lexicon: OrganisationLexicon): OrganisationIndex {
  const ambiguous = new Map<string, Entity[]>()
  const names: KnownName[] = []
  for (const entry of lexicon.entries) {
    const entity = knownOrganisation(entry)
    for (const form of entry.forms) names.push({ form, entity, lowercase: entry.lowercase })
    for (const form of entry.ambiguous) ambiguous.set(form, [...(ambiguous.get(form) ?? []), entity])
  }
  const nothing = [...lexicon.nonOrganisations, ...lexicon.nonAbbreviations]
  for (const form of nothing) names.push({ form, entity: null, lowercase: false })
  const isToken = ({ form }: KnownName): boolean => !/[\s-]/.test(form) && form.length < LONG_NAME
  return {
    names: buildNameTrie(names.filter((name) => !isToken(name)).flatMap(withoutArticle)),
    tokens: new Map(names.filter((name) => isToken(name) || name.form.includes('-')).map((name) => [name.form, name])),
    capitals: new Map(names.filter(isAbbreviation).map((name) => [name.form.toUpperCase(), name])),
    ambiguous,
    all: names,
    patterns: lexicon.patterns,
    regional: lexicon.regional,
  }
}

/** Three letters or more, at least two of them capitals. */
const isAbbreviation = ({ form }: KnownName): boolean =>
  /^\p{L}{3,}$/u.test(form) && /\p{L}*\p{Lu}\p{L}*\p{Lu}/u.test(form)

/** "De Nederlandsche Bank" is marked without its article. */
function withoutArticle(name: KnownName): [string, KnownName][] {
  const form = name.form.replace(/^(?:de|het|the) /i, '')
  return [[foldText(form).text, { ...name, form, hasArticle: form !== name.form }]]
}
