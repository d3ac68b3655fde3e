import { type CorpusEntry, checkCorpus, readManifest } from '../pipeline/index.js'
import type { ExitCode, Terminal } from './terminal.js'

interface CorpusArguments {
  readonly corpus: string
  readonly json?: boolean
}

/** Says of each known report whether it is here, and where to get it when it is not. */
export async function corpus(
  terminal: Terminal,
  { corpus: folder, json }: CorpusArguments,
  takeFrom: string | null,
): Promise<ExitCode> {
  const entries = await checkCorpus(folder, readManifest(folder), takeFrom)
  terminal.print(json ? JSON.stringify(entries, null, 2) : entries.map((entry) => describe(entry, terminal)).join('\n'))
  return entries.some(({ state }) => state === 'wrong') ? 1 : 0
}

function describe({ report, state, path, wrong }: CorpusEntry, { messages }: Terminal): string {
  const line = messages.corpusLine(state, report.id, report.title)
  if (wrong) return `${line}\n${messages.wrongBytes(wrong.path, wrong.sha256, report.sha256)}`
  return state === 'absent' ? `${line}\n${messages.obtain(report.source ?? messages.restore, path)}` : line
}
