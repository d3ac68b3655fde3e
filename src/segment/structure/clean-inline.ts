import { noteMark } from './find-footnotes.js'
import { concat, type MappedText, replaceMapped, slice } from './mapped-text.js'

/**
 * Takes inline markup and footnote marks out of a block's words: links keep their text, emphasis and escapes lose
 * their signs. Never changes a word.
 */
export function cleanInline(words: MappedText): MappedText {
  let result = unwrap(words, /!?\[([^\][]*)\]\((?:[^()\s]|\([^()]*\))*\)/g)
  if (/[*_<\\]/.test(result.text)) {
    result = replaceMapped(result, /<\/?[a-z][^<>]{0,80}>/gi, () => '')
    result = unwrap(result, /(?<![\p{L}\p{N}*])\*{1,3}(?=[^\s*])([^*]{1,600}?)(?<=[^\s*])\*{1,3}(?![\p{L}\p{N}*])/gu)
    result = unwrap(result, /(?<![\p{L}\p{N}_])_{1,2}(?=[^\s_])([^_]{1,600}?)(?<=[^\s_])_{1,2}(?![\p{L}\p{N}_])/gu)
    // Bold that began before the block's label ends within it.
    result = replaceMapped(result, /\*\*|__/g, () => '')
    result = replaceMapped(result, /\\(?=[!-/:-@[-`{-~])/g, () => '')
  }
  result = replaceMapped(result, /\[\^[^\]\s]{1,20}\]/g, () => '')
  result = replaceMapped(result, noteMark, (match) => (isNumberNotMark(match) ? null : ''))
  return replaceMapped(result, /[^\S\t]{2,}|[\n\r]/g, () => ' ')
}

/** How far back a word with a digit of its own can begin: a web address. */
const longestWord = 200

/** "CO2", "B2B" and "F16" end in a digit that belongs to them, and so can a web address. */
function isNumberNotMark({ input, index }: RegExpExecArray): boolean {
  const word = /\S*$/.exec(input.slice(Math.max(0, index - longestWord), index))?.[0] ?? ''
  return /(?:^|[^\p{L}])(?:CO|NO|H|PM|A|B|N|Q|F|KPI|iOS)$/iu.test(word) || /https?:|www\.|@|\.\p{Ll}+\//u.test(word)
}

/** Keeps the first group of every match and drops the rest of it. */
function unwrap(words: MappedText, pattern: RegExp): MappedText {
  const pieces: MappedText[] = []
  let done = 0
  for (const match of words.text.matchAll(pattern)) {
    const inner = match[1] as string
    const at = match.index + match[0].indexOf(inner)
    pieces.push(slice(words, done, match.index), slice(words, at, at + inner.length))
    done = match.index + match[0].length
  }
  return done === 0 ? words : concat(...pieces, slice(words, done))
}
