import { Piscina } from 'piscina'
import type { FileAnswer, FileTask } from './file-task.js'
import { guardMemory } from './guard-memory.js'
import type { Runner } from './runner.js'

interface WorkerLimits {
  /** Threads, at least 1. They start when there is work for them. */
  readonly jobs: number
  /** Megabytes that a file may take. */
  readonly memory: number
  /** Seconds that a file may take. */
  readonly timeout: number
  /** Longest text that a file may give, in millions of characters. */
  readonly characters: number
}

/** Why a worker was stopped. */
type Excess = 'time' | 'memory'

/** Megabytes that a worker takes before it has read a file: the program itself and its lexicons. */
const foundation = 192

/**
 * Processes files in worker threads. A file that takes too long or too much memory ends its worker and fails; the next
 * file gets a new one.
 */
export function makeWorkerRunner({ jobs, memory, timeout, characters }: WorkerLimits): Runner {
  const pool = new Piscina<FileTask, FileAnswer>({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: jobs,
    // A worker stays until the pool is closed: its lexicons are loaded.
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
  // A worker that dies between two files is replaced; without a listener it would end the program.
  pool.on('error', () => {})
  /** How to stop each file that is being read, the one that has been read longest first. */
  const running = new Set<(excess: Excess) => void>()
  const guard = guardMemory(jobs * (memory + foundation), () => [...running][0]?.('memory'))

  return {
    run: async (task) => {
      const controller = new AbortController()
      const stop = (excess: Excess) => controller.abort(excess)
      const timer = setTimeout(stop, timeout * 1000, 'time')
      running.add(stop)
      try {
        return await pool.run({ ...task, mostCharacters: characters * 1e6 }, { signal: controller.signal })
      } catch (error) {
        const excess = excessOf(error as Error & { code?: unknown }, controller.signal)
        return { report: null, message: `${task.path}: ${explain(excess, error as Error)}` }
      } finally {
        clearTimeout(timer)
        running.delete(stop)
      }
    },
    close: () => {
      guard.stop()
      return pool.destroy()
    },
  }

  function explain(excess: Excess | null, { message }: Error): string {
    const remedy = 'or split the file'
    if (excess === 'time')
      return `took longer than ${timeout} s and was stopped; give it more with --timeout, ${remedy}`
    if (excess === 'memory') return `took more than ${memory} MB and was stopped; give it more with --memory, ${remedy}`
    return `its worker stopped (${message}); please report it`
  }
}

function excessOf({ code }: Error & { code?: unknown }, signal: AbortSignal): Excess | null {
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'memory'
  return signal.aborted ? (signal.reason as Excess) : null
}
