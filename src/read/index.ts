export { ReadError, type ReadErrorReason } from './read-error.js'
export { readReport } from './read-report.js'
export type { ReadOptions } from './reader.js'
