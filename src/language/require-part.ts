import { createRequire } from 'node:module'

/**
 * Loads a CommonJS part at the moment of first use, so that importing this room costs nothing for who does not need it.
 * natural's parts are loaded one by one: its main module prints and opens database clients.
 */
export const requirePart = createRequire(import.meta.url)
