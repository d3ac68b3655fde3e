import { accessSync, constants, existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { loadOrganisations, loadThemes } from '../lexicon/index.js'
import { readManifest } from '../pipeline/index.js'
import { describeSqlite, openAtlas } from '../store/index.js'
import type { Messages } from './messages.js'
import { oneLine } from './one-line.js'
import type { ExitCode, Terminal } from './terminal.js'

interface DoctorArguments {
  readonly db: string
  readonly json?: boolean
}

interface Finding {
  readonly check: keyof Messages['checks']
  readonly isWell: boolean
  readonly detail: string
}

/** The oldest Node.js that the program runs on. */
const oldestNode = 20

/** Checks what the program stands on, and says what to do about what is wrong. */
export function doctor({ messages, print }: Terminal, { db, json }: DoctorArguments): ExitCode {
  const findings: readonly Finding[] = [
    checkNode(messages),
    look('sqlite', () => describeSqlite().version),
    look('fullText', () => {
      if (!describeSqlite().hasFullText) throw new Error(messages.notThere)
      return ''
    }),
    look('lexicons', () =>
      messages.themesAndOrganisations(loadThemes().themes.length, loadOrganisations().entries.length),
    ),
    look('corpus', () => messages.knownReports(readManifest().length)),
    checkFolder(db, messages),
    checkDatabase(db, messages),
  ]
  print(json ? JSON.stringify(findings, null, 2) : findings.map((finding) => describe(finding, messages)).join('\n'))
  return findings.every(({ isWell }) => isWell) ? 0 : 1
}

function describe({ check, isWell, detail }: Finding, messages: Messages): string {
  const verdict = isWell ? messages.doctorOk : messages.doctorBad
  return `${verdict.padEnd(6)} ${messages.checks[check]}${detail && `: ${oneLine(detail)}`}`
}

/** Whatever a check throws is a finding. */
function look(check: Finding['check'], examine: () => string): Finding {
  try {
    return { check, isWell: true, detail: examine() }
  } catch (error) {
    return { check, isWell: false, detail: (error as Error).message }
  }
}

function checkNode({ needsNode }: Messages): Finding {
  const found = process.versions.node
  const isWell = Number.parseInt(found, 10) >= oldestNode
  return { check: 'node', isWell, detail: isWell ? found : needsNode(found, oldestNode) }
}

/** The nearest folder that exists: ingest makes the ones below it. */
function checkFolder(db: string, { notWritable }: Messages): Finding {
  let folder = dirname(resolve(db))
  while (!existsSync(folder)) folder = dirname(folder)
  return look('folder', () => {
    try {
      accessSync(folder, constants.W_OK)
    } catch (error) {
      throw new Error(notWritable(folder, (error as NodeJS.ErrnoException).code ?? ''))
    }
    return folder
  })
}

function checkDatabase(db: string, { damaged, notYet, reportsInside }: Messages): Finding {
  if (!existsSync(db)) return { check: 'database', isWell: true, detail: `${db}: ${notYet}` }
  return look('database', () => {
    const atlas = openAtlas(db, { readonly: true })
    try {
      const [damage] = atlas.findDamage()
      if (damage) throw new Error(`${db}: ${damaged(damage)}`)
      return `${db}: ${reportsInside(atlas.listReports().length)}`
    } finally {
      atlas.close()
    }
  })
}
