import { z } from 'zod'
import type { Language } from '../model/index.js'
import { loadDataFile } from './load-data-file.js'

const word = z.string().regex(/^[\p{Ll}\p{N}'-]+$/u, 'a word in lower case is expected')
export const wordFrequenciesSchema = z.strictObject({ words: z.record(word, z.int().min(1).max(1000)) })

const loaded: Partial<Record<Language, ReadonlyMap<string, number>>> = {}

/** Of a thousand passages of policy reports, how many hold a word; a word that is absent is rare. Read once. */
export function wordFrequencies(language: Language): ReadonlyMap<string, number> {
  loaded[language] ??= new Map(
    Object.entries(loadDataFile(`${language}/word-frequencies.yaml`, wordFrequenciesSchema).words),
  )
  return loaded[language]
}
