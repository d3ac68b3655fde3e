import { isWithinEdits } from './edit-distance.js'
import type { NameWord } from './name-words.js'
import type { KnownName, OrganisationIndex } from './organisation-index.js'
import type { Sighting } from './sighting.js'

/** Letters from which a capitalised word one letter off a name is that name misprinted, and not another word. */
const SAFE_LENGTH = 10
/** Letters of the shortest word that may be misprinted within a name of several. */
const SAFE_PART = 5
/** Letters from which two of a word may be wrong. */
const LONG_PART = 9
/** Kinds of bodies that go by the name of a place: a letter more is another place. */
const placed = new Set(['municipality', 'province', 'court', 'water-authority'])

/**
 * Names with a letter or two wrong, missing or too many in one word: "Belastindienst", "Nationale Ombusman". Never a plural
 * or a compound of the name, and never a name that is known itself.
 */
export function findMisprints(words: readonly NameWord[], index: OrganisationIndex): Sighting[] {
  const { single, several } = prepare(index)
  return words.flatMap((word, at) => {
    if (!/^\p{L}{5,}$/u.test(word.text)) return []
    return misprintOfWord(word, single) ?? misprintOfPhrase(words, at, several) ?? []
  })
}

function misprintOfWord(word: NameWord, names: readonly KnownName[]): Sighting[] | null {
  if (word.text.length < SAFE_LENGTH - 1 || !/^\p{Lu}\p{Ll}+$/u.test(word.text)) return null
  const meant = names.find(({ form }) => isMisprint(word.text, form, 1))
  return meant ? [misprint(word, word, meant)] : null
}

/** The word at `at` is right, and one other word of the name around it is not. */
function misprintOfPhrase(words: readonly NameWord[], at: number, several: Several): Sighting[] | null {
  const postings = several.get((words[at] as NameWord).text.toLowerCase())
  for (const { name, parts, place } of postings ?? []) {
    const run = words.slice(at - place, at - place + parts.length)
    if (at < place || run.length < parts.length || !run[0]?.hasCapital) continue
    if (isRun(run) && isOneWordOff(run, parts)) return [misprint(run[0], run.at(-1) as NameWord, name)]
  }
  return null
}

const isRun = (run: readonly NameWord[]): boolean => run.every(({ gap }, index) => index === 0 || gap === ' ')

function isOneWordOff(run: readonly NameWord[], parts: readonly string[]): boolean {
  const off = parts.flatMap((part, index) => {
    const word = (run[index] as NameWord).text
    return word.toLowerCase() === part.toLowerCase() ? [] : [{ word, part }]
  })
  const [only] = off
  if (off.length !== 1 || !only || only.part.length < SAFE_PART) return false
  // A name of two words that differs in the last one by its ending is a plural or another name.
  return isMisprint(only.word.toLowerCase(), only.part.toLowerCase(), only.part.length >= LONG_PART ? 2 : 1)
}

function isMisprint(word: string, name: string, edits: number): boolean {
  if (word[0] !== name[0] || word.startsWith(name) || name.startsWith(word)) return false
  return word.slice(-2) === name.slice(-2) || edits === 1 ? isWithinEdits(word, name, edits) : false
}

const misprint = ({ start }: NameWord, { end }: NameWord, { form, entity }: KnownName): Sighting => ({
  start,
  end,
  entity,
  rule: 'organisation/misprint',
  detail: `for ${form}`,
  confidence: 0.6,
})

/** By word, the names of several words in which it stands and where. */
type Several = ReadonlyMap<string, readonly { name: KnownName; parts: readonly string[]; place: number }[]>

const prepared = new WeakMap<OrganisationIndex, { single: readonly KnownName[]; several: Several }>()

function prepare(index: OrganisationIndex): { single: readonly KnownName[]; several: Several } {
  const done = prepared.get(index)
  if (done) return done
  const known = index.all.filter(({ entity }) => entity !== null && !placed.has(entity.kind))
  const several = new Map<string, { name: KnownName; parts: readonly string[]; place: number }[]>()
  for (const name of known) {
    const parts = name.form.split(' ')
    if (parts.length < 2 || name.form.length < SAFE_LENGTH + 2) continue
    parts.forEach((part, place) => {
      if (!/^\p{L}{5,}$/u.test(part)) return
      const list = several.get(part.toLowerCase()) ?? []
      list.push({ name, parts, place })
      several.set(part.toLowerCase(), list)
    })
  }
  const single = known.filter(({ form }) => form.length >= SAFE_LENGTH && /^\p{Lu}\p{Ll}+$/u.test(form))
  const result = { single, several }
  prepared.set(index, result)
  return result
}
