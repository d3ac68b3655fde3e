import { z } from 'zod'
import { loadDataFile } from './load-data-file.js'
import { wordList } from './word-list.js'

/** English base forms in lower case. */
export interface EnglishImperativeVerbs {
  readonly verbs: ReadonlySet<string>
  /** Nouns or adjectives as well. */
  readonly homographs: ReadonlySet<string>
}

const schema = z
  .strictObject({ verbs: wordList, homographs: wordList })
  .refine(({ verbs, homographs }) => !homographs.some((verb) => verbs.includes(verb)), 'a verb stands in both lists')

let loaded: EnglishImperativeVerbs | undefined

/** English verbs with which advice begins. Read once. */
export function englishImperativeVerbs(): EnglishImperativeVerbs {
  loaded ??= read()
  return loaded
}

function read(): EnglishImperativeVerbs {
  const { verbs, homographs } = loadDataFile('en/imperative-verbs.yaml', schema)
  return { verbs: new Set(verbs), homographs: new Set(homographs) }
}
