import { SingleBar } from 'cli-progress'
import type { FileResult } from '../pipeline/index.js'
import { oneLine } from './one-line.js'
import type { Terminal } from './terminal.js'

interface Progress {
  step(file: FileResult): void
  stop(): void
}

/** A bar where somebody watches, otherwise a line a file. What went wrong is always said in full. */
export const showProgress = (terminal: Terminal, total: number): Progress =>
  terminal.isInteractive ? drawBar(terminal, total) : writeLines(terminal)

function writeLines({ messages, say }: Terminal): Progress {
  return {
    step: ({ outcome, path, milliseconds, message }) => {
      if (outcome !== 'failed') say(messages.fileLine(outcome, oneLine(path), (milliseconds / 1000).toFixed(1)))
      if (message !== null) say(remark(messages.outcomes, { outcome, message }))
    },
    stop: () => {},
  }
}

function drawBar({ messages, say }: Terminal, total: number): Progress {
  const format = `{bar} ${messages.progress('{value}', '{total}')}  {path}`
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true, clearOnComplete: true, barsize: 24 })
  const remarks: string[] = []
  bar.start(total, 0, { path: '' })
  return {
    step: ({ outcome, path, message }) => {
      bar.increment({ path: oneLine(path) })
      if (message !== null) remarks.push(remark(messages.outcomes, { outcome, message }))
    },
    stop: () => {
      bar.stop()
      for (const line of remarks) say(line)
    },
  }
}

const remark = (
  outcomes: Terminal['messages']['outcomes'],
  { outcome, message }: { outcome: FileResult['outcome']; message: string },
): string => (outcome === 'failed' ? `${outcomes.failed}: ${oneLine(message)}` : `    ${oneLine(message)}`)
