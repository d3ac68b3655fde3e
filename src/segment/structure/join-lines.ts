import { concat, inserted, type MappedText, slice } from './mapped-text.js'

/** How far to look for the beginning of a word that a line end cuts. */
const longestWord = 60

/** How often each word stands unbroken in the report, in lower case. */
export type Vocabulary = ReadonlyMap<string, number>

/** Words that follow a hyphen which stands for a part left out: "wet- en regelgeving". */
const afterSuspension = /^(?:en|of|als|tot|dan|noch|maar|resp|and|or|to)\b/

/** Joins the lines of a block to running text: one space at a line end, and words cut by a hyphen made whole. */
export function joinLines(lines: readonly MappedText[], vocabulary: Vocabulary): MappedText {
  const pieces: MappedText[] = []
  /** The end of what is joined so far: a word can be cut more than once. */
  let before = ''
  const printed = lines.filter((line) => line.text !== '')
  for (const [index, line] of printed.entries()) {
    const added = endLine(line, before, printed[index + 1], vocabulary)
    pieces.push(...added)
    before = (before + added.map(({ text }) => text).join('')).slice(-longestWord)
  }
  return concat(...pieces)
}

/** A line with what joins it to the next one. */
function endLine(
  line: MappedText,
  before: string,
  next: MappedText | undefined,
  vocabulary: Vocabulary,
): readonly MappedText[] {
  if (!next) return [line]
  const space = inserted(' ', (line.offsets.at(-1) as number) + 1)
  const text = (before + line.text).slice(-longestWord)
  const cut = /(?<=[\p{L}\p{N}])\s*-$/u.exec(text)
  if (!cut) return /\/$/.test(text) && /^\p{Ll}/u.test(next.text) ? [line] : [line, space]
  const whole = slice(line, 0, line.text.length - cut[0].length)
  switch (mend(text.slice(0, cut.index), next.text, cut[0].length > 1, vocabulary)) {
    case 'drop':
      return [whole]
    case 'keep':
      return [whole, slice(line, line.text.length - 1)]
    case 'space':
      return [line, space]
  }
}

/** What becomes of a hyphen at a line end: dropped with the cut, kept inside the word, or kept as the end of a part. */
function mend(before: string, after: string, isSpaced: boolean, vocabulary: Vocabulary): 'drop' | 'keep' | 'space' {
  const head = /[\p{L}\p{N}'’-]+$/u.exec(before)?.[0] ?? ''
  const tail = /^[\p{L}\p{N}'’]+/u.exec(after)?.[0] ?? ''
  if (afterSuspension.test(after)) return 'space'
  if (!/^\p{Ll}/u.test(tail)) return isSpaced ? 'space' : 'keep'
  const whole = count(vocabulary, `${head}${tail}`)
  if (isSpaced) {
    // " -" between two whole words is a dash; between two parts of one, a hyphen that the reader set apart.
    return whole > 0 || count(vocabulary, head) === 0 || count(vocabulary, tail) === 0 ? 'drop' : 'space'
  }
  if (count(vocabulary, `${head}-${tail}`) > whole) return 'keep'
  const last = head.split('-').at(-1) as string
  if (last !== head && count(vocabulary, `${last}${tail}`) > 0) return 'drop'
  // Capitals, digits and words that hold a hyphen already keep theirs: "IT-beheer", "sta-in-de-weg".
  return whole === 0 && (/[\p{Lu}\p{N}]$/u.test(head) || /-/.test(head)) ? 'keep' : 'drop'
}

const count = (vocabulary: Vocabulary, word: string): number => vocabulary.get(word.toLowerCase()) ?? 0

/** Counts the words of lines, leaving out those that a line end may have cut. */
export function countWords(lines: readonly string[]): Vocabulary {
  const counts = new Map<string, number>()
  for (const [index, line] of lines.entries()) {
    const words = line.match(/[\p{L}\p{N}'’]+(?:-[\p{L}\p{N}'’]+)*-?/gu) ?? []
    const first = (lines[index - 1] ?? '').endsWith('-') ? 1 : 0
    for (const word of words.slice(first)) {
      if (word.endsWith('-')) continue
      const key = word.toLowerCase()
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return counts
}
