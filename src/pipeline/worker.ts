/** What a worker process runs: one file after another as it is told, until the process that started it goes away. */
import { Worker } from 'node:worker_threads'
import type { FileAnswer, FileTask, WorkerMessage } from './file-task.js'
import { processFile } from './process-file.js'

/** Megabytes that a file may take. */
const memory = Number(process.argv[2])

/** File of a taxonomy of the user's own; empty for the built-in one. */
const themes = process.argv[3] ?? ''

/** What the process held before its first file, in megabytes, while it has a file; 0 between files. Shared with the watch. */
const held = new Int32Array(new SharedArrayBuffer(4))

const megabytes = (): number => Math.ceil(process.memoryUsage.rss() / 1024 / 1024)

new Worker(new URL('./watch-worker.js', import.meta.url), { workerData: { held, memory } }).unref()

/** The program itself and its lexicons are not counted to a file; what an earlier file left behind is. */
const ready = import('./process-report.js').then(({ warmUp }) => warmUp(themes || null))
let foundation = 0

// A library that fails beside the promise that it gave: the file's own outcome, or its time limit, decides.
process.on('unhandledRejection', () => {})

process.on('disconnect', () => process.exit())
process.on('message', async (task: FileTask) => {
  // Its failure is met where the file is processed.
  await ready.catch(() => {})
  foundation ||= megabytes()
  Atomics.store(held, 0, foundation)
  process.send?.({ hasBegun: true } satisfies WorkerMessage)
  const answer = await Promise.race([processFile(task), failure(task.path)])
  Atomics.store(held, 0, 0)
  // What has thrown once is not used again.
  const holds = isSpoilt ? Number.MAX_SAFE_INTEGER : megabytes()
  process.send?.({ answer, megabytes: holds } satisfies WorkerMessage)
})

let isSpoilt = false

/** What a library throws outside of any promise ends the file and not the process. */
function failure(path: string): Promise<FileAnswer> {
  return new Promise((resolve) => {
    process.removeAllListeners('uncaughtException')
    process.on('uncaughtException', ({ message }) => {
      isSpoilt = true
      const remedy = 'fetch the file again, or open it and save it anew'
      resolve({ report: null, message: `${path}: cannot be read (${message}); ${remedy}` })
    })
  })
}
