import type { Connection } from './connection.js'
import { readDataDictionary } from './read-data-dictionary.js'
import type { OverviewRow } from './read-overview.js'
import { StoreError } from './store-error.js'

/** Every row of a table or view, by name. @throws {StoreError} when there is none of that name */
export function readTable(db: Connection, name: string): OverviewRow[] {
  if (!readDataDictionary(db).some((entry) => entry.name === name)) throw new StoreError(`there is no table ${name}`)
  return db.prepare(`SELECT * FROM "${name.replaceAll('"', '""')}"`).all() as OverviewRow[]
}
