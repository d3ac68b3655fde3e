import { initialSchema } from './001-initial-schema.js'
import { attributes } from './002-attributes.js'
import { amountBounds } from './003-amount-bounds.js'
import { links } from './004-links.js'
import { origins } from './005-origins.js'
import type { Migration } from './migration.js'

/** In order, numbered from 1 without gaps. The last one's number is the schema version this program writes. */
export const allMigrations: readonly Migration[] = [initialSchema, attributes, amountBounds, links, origins]
