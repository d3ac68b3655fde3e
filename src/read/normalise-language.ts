import type { Language } from '../model/index.js'

/** A language tag or name ("nl-NL", "Nederlands", "English") as one of the languages that the program reads. */
export function normaliseLanguage(written: string): Language | undefined {
  if (/^(?:nl|nld|dut)(?:[-_].*)?$|^nederlands$|^dutch$/i.test(written)) return 'nl'
  return /^(?:en|eng)(?:[-_].*)?$|^engels$|^english$/i.test(written) ? 'en' : undefined
}
