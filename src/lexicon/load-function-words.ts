import { z } from 'zod'
import type { Language } from '../model/index.js'
import { loadDataFile } from './load-data-file.js'
import { wordList } from './word-list.js'

const schema = z.strictObject({ words: wordList })
const loaded: Partial<Record<Language, ReadonlySet<string>>> = {}

/** Frequent closed-class words that the other language does not have, in lower case. Read once. */
export function functionWords(language: Language): ReadonlySet<string> {
  loaded[language] ??= new Set(loadDataFile(`${language}/function-words.yaml`, schema).words)
  return loaded[language]
}
