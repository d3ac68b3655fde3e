import { sqliteCode } from './connection.js'
import { StoreError } from './store-error.js'

/** What SQLite's codes mean to a user, and what to do; looked up by the longest prefix of the extended code. */
const explanations: readonly (readonly [code: string, explanation: string])[] = [
  ['SQLITE_NOTADB', 'is not a SQLite database; give another path, or move this file away'],
  ['SQLITE_BUSY', 'is in use by another program; close it there and try again'],
  ['SQLITE_LOCKED', 'is in use by another program; close it there and try again'],
  ['SQLITE_CORRUPT', 'is damaged; put back a copy, or move it away and ingest the reports again'],
  ['SQLITE_FULL', 'cannot grow: the disk is full; make room and try again'],
  ['SQLITE_READONLY', 'cannot be written; check the rights on the file and its folder'],
  ['SQLITE_CANTOPEN', 'cannot be opened; check that the folder exists and the rights on it and the file'],
  ['SQLITE_PERM', 'cannot be opened; check the rights on the file and its folder'],
  ['SQLITE_IOERR', 'cannot be read or written: the disk reports an error'],
]

/** The error a user should see. What is neither SQLite's nor ours is a programmer's mistake and stays as it is. */
export function explainError(error: unknown, path: string, task: string): unknown {
  const code = sqliteCode(error)
  if (code === null) return error
  const explanation = explanations.find(([prefix]) => code.startsWith(prefix))?.[1]
  const { message } = error as Error
  return new StoreError(
    explanation ? `${path} ${explanation} (${message})` : `${path}: ${task} failed and nothing was written: ${message}`,
    { cause: error },
  )
}
