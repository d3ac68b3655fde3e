import { initialSchema } from './001-initial-schema.js'
import { links } from './004-links.js'
import type { Migration } from './migration.js'

/** A number that is kept for a step that is being made elsewhere. */
const reserved = (number: number): Migration => ({ number, name: 'reserved', sql: '' })

/** In order, numbered from 1 without gaps. The last one's number is the schema version this program writes. */
export const allMigrations: readonly Migration[] = [initialSchema, reserved(2), reserved(3), links]
