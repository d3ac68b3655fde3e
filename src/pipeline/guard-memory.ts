interface Guard {
  stop(): void
}

/** Milliseconds between two looks at the memory. */
const interval = 250

/** Looks that are passed over after a worker was stopped: its memory takes a while to come back. */
const pause = 8

/**
 * Calls `relieve` while the process holds more than `megabytes` above what it held at the start. The limit of a worker
 * only counts its own heap; what a broken PDF unpacks to lies outside, where only the process as a whole is measured.
 */
export function guardMemory(megabytes: number, relieve: () => void): Guard {
  const limit = process.memoryUsage.rss() + megabytes * 1024 * 1024
  let wait = 0
  const timer = setInterval(() => {
    if (wait > 0) wait--
    else if (process.memoryUsage.rss() > limit) {
      wait = pause
      relieve()
    }
  }, interval)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
