import type { FileTask, TimedAnswer } from './file-task.js'

/** Where files are processed: in worker threads, or for tests in this one. */
export interface Runner {
  /** Never rejects because of the file. */
  run(task: FileTask): Promise<TimedAnswer>
  close(): Promise<void>
}
