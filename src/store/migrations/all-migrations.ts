import { initialSchema } from './001-initial-schema.js'
import { amountBounds } from './003-amount-bounds.js'
import type { Migration } from './migration.js'

/** In order of their numbers. The last one's number is the schema version this program writes. */
export const allMigrations: readonly Migration[] = [initialSchema, amountBounds]
