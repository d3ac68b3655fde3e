import { z } from 'zod'
import type { Language } from '../model/index.js'
import { loadDataFile } from './load-data-file.js'
import { wordList } from './word-list.js'

/** Abbreviations in lower case, without the last full stop. */
export interface Abbreviations {
  /** Something always follows. */
  readonly inner: ReadonlySet<string>
  /** Abbreviations before a number ("art. 3"), full words or ends elsewhere. */
  readonly beforeNumber: ReadonlySet<string>
  /** May end a sentence ("enz."). */
  readonly final: ReadonlySet<string>
}

const schema = z
  .strictObject({ inner: wordList, before_number: wordList, final: wordList })
  .superRefine(({ inner, before_number, final }, context) => {
    const all = wordList.safeParse([...inner, ...before_number, ...final])
    if (!all.success) context.addIssue({ code: 'custom', message: all.error.issues[0]?.message ?? 'repeated' })
  })
const loaded: Partial<Record<Language, Abbreviations>> = {}

/** Abbreviations of a language, for finding where sentences end. Read once. */
export function abbreviations(language: Language): Abbreviations {
  loaded[language] ??= read(language)
  return loaded[language]
}

function read(language: Language): Abbreviations {
  const { inner, before_number, final } = loadDataFile(`${language}/abbreviations.yaml`, schema)
  return { inner: new Set(inner), beforeNumber: new Set(before_number), final: new Set(final) }
}
