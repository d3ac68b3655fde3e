import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { inspectTexts } from '../inspect-own-lexicon.js'
import { listLexiconFiles } from '../list-lexicon-files.js'
import { LexiconError } from '../load-data-file.js'
import { loadLexicons } from '../load-lexicons.js'
import type { OrganisationEntry } from '../read-organisation-entry.js'
import { readTextFile } from '../read-text-file.js'
import { makeEntries } from './make-entries.js'
import { readRegisterCsv } from './read-register-csv.js'
import { readRegisterTooi } from './read-register-tooi.js'
import type { RegisterContent, RegisterRow } from './register-row.js'
import { writeEntries } from './write-entries.js'

/** A register as a lexicon file, and what became of its rows. */
interface ImportedRegister {
  /** Where it belongs in the user's lexicon folder. */
  readonly path: string
  readonly text: string
  readonly read: number
  readonly added: number
  readonly known: number
  /** Names that say too little of what they name. */
  readonly leftAside: readonly string[]
}

/** Problems that one message names. */
const mostProblems = 20

/**
 * Makes a lexicon file of a register of organisations: a TOOI value list (JSON-LD) or a file in columns. Writes nothing.
 *
 * @param folder the user's lexicon folder: what stands there already must agree with it
 * @throws {LexiconError} when anything in the register does not fit, naming file, line and remedy
 */
export function importRegister(path: string, folder: string): ImportedRegister {
  const content = readTextFile(path)
  const { rows, problems } = /^\s*[[{]/.test(content) ? readRegisterTooi(content, path) : readRegisterCsv(content, path)
  refuse(path, problems)
  if (rows.length === 0) throw new LexiconError(`${path}:1: expected organisations below the head line, found none`)
  const { entries, known, leftAside } = makeEntries(rows, loadLexicons().organisations)
  refuse(path, findStraySuccessors(rows, entries))
  const target = join(folder, `organisations-${slug(basename(path, extname(path)))}.yaml`)
  const text = writeEntries(entries, provenance(path, content))
  checkAmongOthers(target, text, folder)
  return {
    path: target,
    text,
    read: rows.length,
    added: entries.length,
    known: known.length,
    leftAside: leftAside.map(({ name }) => name),
  }
}

function refuse(path: string, problems: RegisterContent['problems']): void {
  if (problems.length === 0) return
  const lines = problems.slice(0, mostProblems).map(({ line, message }) => `${path}:${line}: ${message}`)
  const more = problems.length - lines.length
  throw new LexiconError([...lines, ...(more > 0 ? [`... and ${more} more`] : []), 'Nothing was imported.'].join('\n'))
}

function findStraySuccessors(rows: readonly RegisterRow[], entries: readonly OrganisationEntry[]) {
  const names = new Set([...loadLexicons().organisations.entries, ...entries].map(({ name }) => name))
  return rows.flatMap(({ line, successors }) =>
    successors
      .filter((name) => !names.has(name))
      .map((name) => ({ line, message: `the successor "${name}" has no line; add one, or write its full name` })),
  )
}

/** Reads the new file beside the others of the folder, before it is written. */
function checkAmongOthers(target: string, text: string, folder: string): void {
  const others = existsSync(folder) && readdirSync(folder).length > 0 ? listLexiconFiles(folder) : []
  const files = others
    .filter(({ path, kind }) => path !== target && kind !== 'unknown')
    .map((file) => ({ ...file, text: readTextFile(file.path) }))
  const own = { name: basename(target), path: target, kind: 'organisations' as const, text }
  const [problem] = inspectTexts([...files, own], loadLexicons().organisations.entries).problems
  if (!problem) return
  const what = `${problem.file}:${problem.line}: ${problem.message}`
  throw new LexiconError(`${what}\nNothing was imported: the register contradicts what is in ${folder}.`)
}

const provenance = (path: string, content: string): string[] => [
  `Made by \`adviesatlas lexicon import\` of ${basename(path)}`,
  `(SHA-256 ${createHash('sha256').update(content).digest('hex')}).`,
  '',
  "How an entry is made stands at the head of the program's own data/nl/organisations.yaml.",
]

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'register'
