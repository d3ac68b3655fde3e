import { clearReport } from './clear-report.js'
import type { Connection } from './connection.js'
import { storableText } from './storable-text.js'

/** Takes a report out of the database, with all that hangs on it. The runs keep the file, without the report. */
export function removeReport(db: Connection, id: string): boolean {
  const remove = db.transaction(() => {
    let isRemoved = false
    clearReport(db, id, () => {
      isRemoved = db.prepare('DELETE FROM reports WHERE id = ?').run(storableText(id)).changes > 0
    })
    return isRemoved
  })
  return remove.immediate()
}
