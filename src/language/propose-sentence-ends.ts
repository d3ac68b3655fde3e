import { ParseDutch } from 'parse-dutch'
import { ParseEnglish } from 'parse-english'
import type { Language } from '../model/index.js'

/** UTF-16 units given to the parser at a time: it joins nodes by copying, so that its time grows with the square. */
const STRETCH = 4000

const parsers = { nl: new ParseDutch(), en: new ParseEnglish() }

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}

/** Offsets at which parse-dutch or parse-english ends a sentence. Line breaks are white space to it. */
export function proposeSentenceEnds(text: string, language: Language): readonly number[] {
  const flat = text.replace(/[\r\n\u2028\u2029]/g, ' ')
  const ends: number[] = []
  for (let start = 0; start < flat.length; ) {
    const end = stretchEnd(flat, start)
    ends.push(...endsIn(parsers[language].parse(flat.slice(start, end)), start))
    start = end
  }
  return ends
}

/** The last white space after a full stop within reach, else the last white space, else the reach itself. */
function stretchEnd(text: string, start: number): number {
  if (text.length - start <= STRETCH) return text.length
  const reach = text.slice(start, start + STRETCH)
  const stop = reach.lastIndexOf('. ') + 1
  const space = reach.lastIndexOf(' ')
  return start + (stop || Math.max(space, 0) || STRETCH)
}

function endsIn(root: Node, start: number): number[] {
  const ends: number[] = []
  let at = start
  const walk = (node: Node): void => {
    if (node.value !== undefined) at += node.value.length
    for (const child of node.children ?? []) walk(child)
    if (node.type === 'SentenceNode') ends.push(at)
  }
  walk(root)
  return ends
}
