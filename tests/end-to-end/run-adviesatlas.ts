import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  /** With the seconds, which no two runs share, as `0.0 s`. */
  readonly stderr: string
}

interface Options {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Called with the process when it has written a line to stderr. */
  readonly onLine?: (child: ChildProcess) => void
}

/** Runs the compiled program as a user would, with an English locale. */
export async function runAdviesatlas(args: readonly string[], { cwd, env, onLine }: Options): Promise<Ended> {
  if (!existsSync(program)) throw new Error(`${program} is not there; run \`npm run build\` first`)
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { PATH: process.env.PATH, LANG: 'C', ...env } })
  const written = { stdout: '', stderr: '' }
  child.stdout.on('data', (data) => {
    written.stdout += data
  })
  child.stderr.on('data', (data) => {
    written.stderr += data
    if (written.stderr.includes('\n')) onLine?.(child)
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { code, stdout: written.stdout, stderr: written.stderr.replace(/\(\d+\.\d s\)/g, '(0.0 s)') }
}
