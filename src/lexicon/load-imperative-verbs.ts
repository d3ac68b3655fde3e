import { z } from 'zod'
import { loadDataFile } from './load-data-file.js'
import { wordList } from './word-list.js'

/** A Dutch verb form that can be an imperative, and what tells it from other words of that form. */
export interface ImperativeVerb {
  /** Separable parts that may stand later in the clause. */
  readonly particles: readonly string[]
  /** Next words that make it something else. */
  readonly notBefore: readonly string[]
  /** Next words that make a verb of a homograph. */
  readonly before: readonly string[]
  /** Whether it is a noun, adjective or adverb as well. */
  readonly isHomograph: boolean
  /** Whether only its particle makes it a verb. */
  readonly needsParticle: boolean
}

const entry = z.strictObject({
  particles: wordList.default([]),
  not_before: wordList.default([]),
  before: wordList.default([]),
  needs: z.literal('particle').optional(),
})
const entries = z.record(z.string().regex(/^\p{Ll}+$/u, 'a verb form is one lower-case word'), entry)
const schema = z.strictObject({ verbs: entries, homographs: entries }).superRefine(({ verbs, homographs }, context) => {
  for (const form of Object.keys(homographs).filter((form) => form in verbs))
    context.addIssue({ code: 'custom', path: ['homographs', form], message: `"${form}" stands under verbs as well` })
})

let loaded: ReadonlyMap<string, ImperativeVerb> | undefined

/** Dutch imperative forms, in lower case. Read once. */
export function imperativeVerbs(): ReadonlyMap<string, ImperativeVerb> {
  loaded ??= read()
  return loaded
}

function read(): ReadonlyMap<string, ImperativeVerb> {
  const { verbs, homographs } = loadDataFile('nl/imperative-verbs.yaml', schema)
  return new Map([...toVerbs(verbs, false), ...toVerbs(homographs, true)])
}

function toVerbs(forms: z.output<typeof entries>, isHomograph: boolean): [string, ImperativeVerb][] {
  return Object.entries(forms).map(([form, { particles, before, not_before, needs }]) => [
    form,
    { particles, before, notBefore: not_before, isHomograph, needsParticle: needs === 'particle' },
  ])
}
