/** What a worker process runs: one file after another as it is told, until the process that started it goes away. */
import { Worker } from 'node:worker_threads'
import type { FileTask } from './file-task.js'
import { processFile } from './process-file.js'

/** Megabytes that a file may take. */
const memory = Number(process.argv[2])

/** What the process held when the present file began, in megabytes; 0 between files. Shared with the watch. */
const held = new Int32Array(new SharedArrayBuffer(4))

const megabytes = (): number => Math.ceil(process.memoryUsage.rss() / 1024 / 1024)

new Worker(new URL('./watch-worker.js', import.meta.url), { workerData: { held, memory } }).unref()

/** The program itself and its lexicons are not counted to a file. */
const ready = import('./process-report.js').then(({ warmUp }) => warmUp())

process.on('disconnect', () => process.exit())
process.on('message', async (task: FileTask) => {
  // Its failure is met where the file is processed.
  await ready.catch(() => {})
  Atomics.store(held, 0, megabytes())
  const answer = await processFile(task)
  Atomics.store(held, 0, 0)
  process.send?.({ answer, megabytes: megabytes() })
})
