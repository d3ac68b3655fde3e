import type { Passage } from './passage.js'

const joiner = '(?:van|voor|de|het|der|den|of|for|the|on)'

/**
 * The name that "het college" stands for: of the names with that noun in them the last one before it in the paragraph,
 * else the only one below the same heading. Null where there is none or no telling which.
 */
export function findNamedBody(
  noun: string,
  before: number,
  passage: Passage,
  passages: readonly Passage[],
): string | null {
  const here = namesIn(passage.text.slice(0, before - passage.block.view.start), noun).at(-1)
  if (here) return here
  const heading = passages.slice(0, passage.index).findLast(({ block }) => block.kind === 'heading')
  const section = passages.slice(heading ? heading.index : 0, passage.index)
  const names = new Set(section.flatMap(({ text }) => namesIn(text, noun)))
  return names.size === 1 ? ([...names][0] as string) : null
}

/** The only name in the whole text with that noun in it, or any advisory body where the noun says no more. */
export function findOnlyBody(noun: string, passages: readonly Passage[]): string | null {
  const nouns = anyBody.test(noun) ? advising : [noun]
  const names = new Set(passages.flatMap(({ text }) => nouns.flatMap((each) => namesIn(text, each))))
  return names.size === 1 ? ([...names][0] as string) : null
}

/** Nouns that stand for bodies of other names: a raad is an "adviesorgaan". */
const anyBody = /^(?:adviesorgaan|adviesorganisatie)$/
const advising = ['raad', 'college', 'commissie']

/** Names with the noun as a word or the end of one: "Adviescollege Water", "Raad voor het Water". */
function namesIn(text: string, noun: string): string[] {
  const own = `${noun[0]?.toUpperCase()}${noun.slice(1)}`
  const rest = String.raw`(?:\s+(?:${joiner}\s+){0,2}\p{Lu}[\p{L}\p{N}&-]*)`
  const pattern = new RegExp(
    String.raw`(?<![\p{L}-])(?:\p{Lu}[\p{L}-]*${noun}${rest}*|(?:\p{Lu}[\p{L}-]*\s+)+${own}${rest}*|(?:${own}|${noun})(?:-\p{Lu}[\p{L}-]*|${rest}+))`,
    'gu',
  )
  return [...text.matchAll(pattern)].map(([found]) => found.replace(/^(?:De|Het|The)\s+/, ''))
}
