import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { FileTask, WorkerAnswer, WorkerMessage } from './file-task.js'
import type { Runner } from './runner.js'

interface WorkerLimits {
  /** Processes, at least 1. They start when there is work for them. */
  readonly jobs: number
  /** Megabytes that a file may take. */
  readonly memory: number
  /** Seconds that a file may take. */
  readonly timeout: number
  /** Folder of a lexicon of the user's own besides the built-in one. */
  readonly lexicon?: string | null
  /** File of a taxonomy of the user's own in the place of the built-in one. */
  readonly themes?: string | null
}

/** Why a worker was ended or ended itself. */
type End = 'start' | 'time' | 'memory' | 'crash'

/** Seconds that a worker may take to start; it takes one on a machine that is not busy. */
const mostStart = 120

/** Seconds of a worker's start that are not counted to its file, and the share of its time that a file gets at least. */
const freeStart = 4
const leastShare = 0.5

/** Megabytes of heap that a worker takes before it has read a file: the program itself and its lexicons. */
const foundation = 192

/** Megabytes above which a worker is replaced after a file: memory that a file took is not always given back. */
const mostIdle = 400

/**
 * Processes files in processes of their own. A file that takes too long or too much memory, or that brings its process
 * down, fails; the next file gets a new one. No process outlives this one: see `watch-worker.ts`.
 */
export function makeWorkerRunner({ jobs, memory, timeout, lexicon = null, themes = null }: WorkerLimits): Runner {
  const idle: ChildProcess[] = []
  const all = new Set<ChildProcess>()
  const endAll = () => {
    for (const worker of all) endWorker(worker)
  }
  process.on('exit', endAll)

  return {
    run: async (task) => {
      const worker = idle.pop() ?? start()
      const { outcome, milliseconds } = await runIn(worker, { ...task, lexicon }, timeout)
      if (typeof outcome === 'string')
        return { report: null, message: `${task.path}: ${explain(outcome)}`, milliseconds }
      if (outcome.megabytes > mostIdle || idle.length >= jobs) endWorker(worker)
      else idle.push(worker)
      return { ...outcome.answer, milliseconds }
    },
    close: async () => {
      process.off('exit', endAll)
      const ended = [...all].map((worker) => new Promise((resolve) => worker.once('exit', resolve)))
      endAll()
      await Promise.all(ended)
    },
  }

  function start(): ChildProcess {
    const worker = fork(fileURLToPath(new URL('./worker.js', import.meta.url)), [String(memory), themes ?? ''], {
      // Long patterns are compiled once instead of interpreted first, which takes longer than all that they then do.
      execArgv: [`--max-old-space-size=${foundation + memory}`, '--no-regexp-tier-up'],
      // What a broken file makes libraries print is of no use, and the trace of a full heap neither.
      stdio: ['ignore', 'ignore', process.env.ADVIESATLAS_DEBUG ? 'inherit' : 'ignore', 'ipc'],
      serialization: 'advanced',
      // A group of its own, so that what a worker starts ends with it.
      detached: !isWindows,
    })
    all.add(worker)
    // Without a listener a worker that fails between two files would end the program.
    worker.on('error', () => {})
    worker.once('exit', () => {
      all.delete(worker)
      const at = idle.indexOf(worker)
      if (at >= 0) idle.splice(at, 1)
    })
    return worker
  }

  function explain(end: End): string {
    const remedy = 'or split the file'
    if (end === 'start')
      return `its worker did not start within ${mostStart} s; give the file again when the machine is less busy`
    if (end === 'time') return `took longer than ${timeout} s and was stopped; give it more with --timeout, ${remedy}`
    if (end === 'memory') return `took more than ${memory} MB and was stopped; give it more with --memory, ${remedy}`
    return 'its worker stopped without a reason; please report it'
  }
}

const isWindows = process.platform === 'win32'

/** Ends a worker and what it has started. */
function endWorker(worker: ChildProcess): void {
  try {
    if (worker.pid && !isWindows) process.kill(-worker.pid, 'SIGKILL')
    else worker.kill('SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

interface TimedOutcome {
  readonly outcome: WorkerAnswer | End
  /** That the file took from its beginning. */
  readonly milliseconds: number
}

/**
 * One file in one worker; ends the worker when the time is up. The time of a file begins when the worker does with it:
 * a worker that is new has to start first, which a busy machine makes slow, and no file is to blame for that. A start
 * that takes very long shortens it, so that no file holds up the batch for much longer than it may.
 */
function runIn(worker: ChildProcess, task: FileTask, timeout: number): Promise<TimedOutcome> {
  return new Promise((resolve) => {
    let began = performance.now()
    let late: End | null = null
    let timer = endAfter(mostStart, 'start')
    const onExit = (code: number | null, signal: NodeJS.Signals | null) => done(late ?? endOf(code, signal))
    const onMessage = (message: WorkerMessage) => {
      if ('answer' in message) return done(message)
      clearTimeout(timer)
      const start = (performance.now() - began) / 1000
      began = performance.now()
      timer = endAfter(Math.max(leastShare * timeout, timeout - Math.max(0, start - freeStart)), 'time')
    }
    worker.once('exit', onExit)
    worker.on('message', onMessage)
    worker.once('error', onError)
    worker.send(task, (error) => error && endWorker(worker))

    function endAfter(seconds: number, end: End): NodeJS.Timeout {
      return setTimeout(() => {
        late = end
        endWorker(worker)
      }, seconds * 1000)
    }

    function onError(): void {
      endWorker(worker)
      done('crash')
    }

    function done(outcome: WorkerAnswer | End): void {
      clearTimeout(timer)
      worker.off('exit', onExit).off('message', onMessage).off('error', onError)
      resolve({ outcome, milliseconds: performance.now() - began })
    }
  })
}

/** The watch and the system kill for want of memory; a full heap aborts. */
const endOf = (code: number | null, signal: NodeJS.Signals | null): End =>
  signal === 'SIGKILL' || signal === 'SIGABRT' || signal === 'SIGTRAP' || code === 134 || code === 137
    ? 'memory'
    : 'crash'
