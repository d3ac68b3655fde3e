/**
 * Ingests every file of a folder into a temporary database and says how it went: `npm run corpus:stress -- <folder>
 * [option of ingest]...`. Meant for folders of broken, odd and hostile files: none may crash or hang the batch, leave a
 * process behind, or take more than its time or memory. Ends with 1 when one did.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FileResult } from '../../src/pipeline/index.js'

/** Milliseconds between two looks at the processes. */
const interval = 200

/** Slowest files that are shown. */
const shown = 10

const [folder, ...more] = process.argv.slice(2)
if (!folder) throw new Error('expected a folder: npm run corpus:stress -- <folder> [option of ingest]...')
const desk = mkdtempSync(join(tmpdir(), 'adviesatlas-stress-'))
try {
  process.exitCode = await stress(folder)
} finally {
  rmSync(desk, { recursive: true, force: true })
}

async function stress(path: string): Promise<number> {
  const began = performance.now()
  const batch = startBatch(path)
  const watch = watchProcesses(batch.pid)
  const { code, stdout, stderr } = await batch.ended
  const seconds = (performance.now() - began) / 1000
  watch.stop()
  const files = readFiles(stdout)
  if (!files) {
    console.error(`the batch broke off with ${code}: ${stderr.slice(-2000)}`)
    return 1
  }
  const left = watch.seen().filter(isAlive)
  print(files, seconds, { batch: watch.peakOf(batch.pid), worker: watch.peakBeside(batch.pid) }, left)
  return left.length || files.some(({ message }) => /fault in the program|stopped without a reason/.test(message ?? ''))
    ? 1
    : 0
}

function startBatch(path: string) {
  const args = ['dist/cli/main.js', 'ingest', path, '--db', join(desk, 'stress.sqlite'), '--json', ...more]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const written = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    written.stdout += data
  })
  child.stderr.setEncoding('utf8').on('data', (data: string) => {
    written.stderr = (written.stderr + data).slice(-100_000)
  })
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, ...written })),
  )
  return { pid: child.pid as number, ended }
}

function readFiles(stdout: string): FileResult[] | null {
  try {
    return (JSON.parse(stdout) as { files: FileResult[] }).files
  } catch {
    return null
  }
}

/** Looks at the batch and its workers; by /proc, so on Linux only. */
function watchProcesses(root: number) {
  const peaks = new Map<number, number>()
  const look = () => {
    for (const pid of [root, ...childrenOf(root)]) peaks.set(pid, Math.max(peaks.get(pid) ?? 0, peakOf(pid)))
  }
  const timer = setInterval(look, interval)
  return {
    stop: () => clearInterval(timer),
    seen: () => [...peaks.keys()],
    /** Megabytes that a process took at most. */
    peakOf: (pid: number) => peaks.get(pid) ?? 0,
    /** Megabytes of the one among all others that took most. */
    peakBeside: (pid: number) => Math.max(0, ...[...peaks].map(([other, peak]) => (other === pid ? 0 : peak))),
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
  } catch {
    return []
  }
}

/** Most megabytes that a process has held; 0 when it is gone. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function print(
  files: readonly FileResult[],
  seconds: number,
  peak: { readonly batch: number; readonly worker: number },
  left: readonly number[],
): void {
  const failed = files.filter(({ outcome }) => outcome === 'failed')
  console.log(`${files.length} files in ${seconds.toFixed(1)} s: ${files.length - failed.length} read`)
  const reasons = new Map<string, number>()
  for (const file of failed) reasons.set(reasonOf(file), (reasons.get(reasonOf(file)) ?? 0) + 1)
  for (const [reason, count] of [...reasons].sort(([, a], [, b]) => b - a)) {
    console.log(`${String(count).padStart(6)} refused: ${reason}`)
  }
  const slowest = [...files].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, shown)
  console.log('slowest:')
  for (const { path, milliseconds } of slowest) {
    console.log(`${(milliseconds / 1000).toFixed(1).padStart(6)} s ${JSON.stringify(path)}`)
  }
  for (const [whose, megabytes] of [['a worker', peak.worker] as const, ['the batch itself', peak.batch] as const])
    console.log(`peak memory of ${whose}: ${megabytes ? `${megabytes.toFixed(0)} MB` : 'not measured on this system'}`)
  console.log(`processes left behind: ${left.length}`)
}

/** A message without what is of this file only: its name, numbers, and what a library says of the damage. */
function reasonOf({ path, message }: FileResult): string {
  const words = (message ?? '').replace(path, '').replace(/^:\s*/, '')
  return words
    .replace(/\(.*\)/s, '(…)')
    .replace(/\d+/g, '#')
    .replace(/;.*$/s, '')
    .slice(0, 120)
}
