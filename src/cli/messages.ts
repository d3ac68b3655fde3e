import type { Language } from '../model/index.js'
import { en } from './messages-en.js'
import { nl } from './messages-nl.js'

/** The words of the screens; English is the pattern for the others. */
export type Messages = typeof en

export const messages: Readonly<Record<Language, Messages>> = { nl, en }
