import type { OrganisationKind } from '../../model/index.js'
import { LexiconError } from '../load-data-file.js'
import { identifierPatterns } from '../read-organisation-entry.js'
import { readPeriod } from '../read-period.js'
import { isPartOfBody, kindOfClass } from './kind-of-class.js'
import { type RegisterContent, type RegisterRow, tidy } from './register-row.js'

/** Where the identifiers of TOOI begin. */
const base = /^https?:\/\/identifier\.overheid\.nl\/tooi\/id\//
/** Things in the lists that are no bodies: events in their history, and the list itself. */
const events =
  /(?:Oprichting|Opheffing|Toestandswijziging|Samenvoeging|Uitbreiding|Splitsing|Registerwaardelijst\p{L}*|Ontology|Rijk)$/u

type Node = Readonly<Record<string, unknown>>

/**
 * Reads a value list of TOOI, the thesaurus and ontology of Dutch public information, in JSON-LD
 * (standaarden.overheid.nl/tooi/waardelijsten): with full property names, as it is published, or with prefixes. A body
 * that has several records under one name, of before and after a change, is one.
 *
 * @throws {LexiconError} when it is no JSON, or holds no body of TOOI
 */
export function readRegisterTooi(text: string, file: string): RegisterContent {
  const nodes = parseNodes(text, file)
  const rows = new Map<string, RegisterRow>()
  const problems: { line: number; message: string }[] = []
  let from = 0
  for (const node of nodes) {
    const uri = String(node['@id'] ?? node.id ?? '')
    const types = listOf(node['@type'] ?? node.type).map(String)
    if (!base.test(uri) || types.some((type) => events.test(type))) continue
    // The text is searched onwards, as the nodes stand in it in this order.
    from = Math.max(from, text.indexOf(`"${uri}"`, from))
    const line = lineOf(text, from)
    const read = readNode(node, uri.replace(base, ''), types.map(localName), line)
    if (typeof read === 'string') problems.push({ line, message: read })
    else add(rows, read)
  }
  if (rows.size === 0 && problems.length === 0) {
    throw new LexiconError(
      `${file}:1: expected a TOOI value list with bodies such as https://identifier.overheid.nl/tooi/id/gemeente/gm0758, found none; download it as JSON-LD`,
    )
  }
  return { rows: [...rows.values()], problems }
}

function parseNodes(text: string, file: string): Node[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    const place = Number(/position (\d+)/.exec(message)?.[1] ?? 0)
    throw new LexiconError(`${file}:${lineOf(text, place)}: is no JSON (${message}); download it again`)
  }
  return listOf(parsed).flatMap((node) => {
    if (typeof node !== 'object' || node === null) return []
    const graph = (node as Node)['@graph']
    return graph === undefined ? [node as Node] : (listOf(graph) as Node[])
  })
}

/** The body, or what is wrong with the record. */
function readNode(node: Node, id: string, types: readonly string[], line: number): RegisterRow | string {
  const { pattern, example } = identifierPatterns.tooi as { pattern: RegExp; example: string }
  if (!pattern.test(id)) return `"${id}" is no tooi identifier; expected one such as ${example}`
  const name = firstOf(node, [
    'voorkeursnaamInclSoort',
    'officieleNaamInclSoort',
    'label',
    'prefLabel',
    'officieleNaamExclSoort',
  ])
  if (!name) return `${id} has no name; expected voorkeursnaamInclSoort, officieleNaamInclSoort or rdfs:label`
  const kind = kindOf(types, id)
  if (kind === null)
    return `${id}: "${types.join(', ')}" is no kind of organisation that is known; report it, or take it out`
  const names = ['officieleNaamInclSoort', 'alternatieveNaam', 'altLabel'].flatMap((key) => valuesOf(node, key))
  const [begin = '', end = ''] = ['begindatum', 'einddatum'].map((key) => (firstOf(node, [key]) ?? '').slice(0, 10))
  return {
    line,
    name,
    kind,
    isPart: types.some(isPartOfBody),
    abbreviations: ['afkorting', 'voorkeursafkorting'].flatMap((key) => valuesOf(node, key)),
    otherNames: [...new Set(names)].filter((other) => other.toLowerCase() !== name.toLowerCase()),
    identifiers: { tooi: id },
    period: end ? readPeriod(`${begin}/${end}`) : null,
    successors: [],
    note: null,
  }
}

function kindOf(types: readonly string[], id: string): OrganisationKind | null {
  const kinds = types.map(kindOfClass).filter((kind) => kind !== null)
  return kinds.find((kind) => kind !== 'other') ?? kindOfClass(id.split('/')[0] as string) ?? kinds[0] ?? null
}

/** Of two records under one name the one that still counts stays. */
function add(rows: Map<string, RegisterRow>, row: RegisterRow): void {
  const key = `${row.kind}\n${row.name.toLowerCase()}`
  const before = rows.get(key)
  if (!before || (before.period !== null && row.period === null)) rows.set(key, row)
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])

/** `https://.../ont/Gemeente`, `tooiont:Gemeente`: Gemeente. */
const localName = (name: string): string => name.replace(/^.*[/#:]/, '')

function valuesOf(node: Node, key: string): string[] {
  const found = Object.keys(node).find((name) => localName(name) === key)
  return listOf(found === undefined ? undefined : node[found]).flatMap((value) => {
    const text = typeof value === 'object' && value !== null ? (value as Node)['@value'] : value
    return typeof text === 'string' && tidy(text) ? [tidy(text)] : []
  })
}

function firstOf(node: Node, keys: readonly string[]): string | null {
  for (const key of keys) {
    const [value] = valuesOf(node, key)
    if (value !== undefined) return value
  }
  return null
}

const lineOf = (text: string, place: number): number => text.slice(0, Math.max(place, 0)).split('\n').length
