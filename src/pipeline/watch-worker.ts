/**
 * The watch in a worker process: a thread that ends the process when a file takes too much memory, or when the process
 * that started it is gone, also while the file keeps the main thread busy. The heap's own limit does not count what a
 * broken PDF unpacks to.
 */
import { workerData } from 'node:worker_threads'

/** Milliseconds between two looks. Memory fills at some two megabytes a millisecond. */
const interval = 40

const { held, memory } = workerData as { held: Int32Array; memory: number }
const parent = process.ppid

setInterval(() => {
  const foundation = Atomics.load(held, 0)
  const isFull = foundation > 0 && process.memoryUsage.rss() / 1024 / 1024 > foundation + memory
  if (isFull || process.ppid !== parent)
    process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGKILL')
}, interval)
