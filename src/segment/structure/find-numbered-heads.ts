import type { Line } from './split-lines.js'

/** "Vraag 3", "Answer 12": one word with a capital and a number, alone on its line. */
const numberedHead = /^(?<word>\p{Lu}\p{Ll}{2,14}) (?<number>\d{1,3})$/u

/** Fewest lines with one word that count on from each other; two figures on a page do so by chance. */
const fewest = 3

/**
 * Lines that number the parts of a report by a word and nothing more, as questions and answers are: most of those with
 * the same word count on from the one before. The text may follow without a blank line.
 */
export function findNumberedHeads(lines: readonly Line[], isSkipped: (index: number) => boolean): ReadonlySet<number> {
  const groups = new Map<string, { index: number; number: number }[]>()
  for (const [index, line] of lines.entries()) {
    const { word, number } = (isSkipped(index) ? null : numberedHead.exec(line.text))?.groups ?? {}
    if (word) groups.set(word, [...(groups.get(word) ?? []), { index, number: Number(number) }])
  }
  const series = [...groups.values()].filter((group) => {
    const steps = group.filter(({ number }, at) => number === (group[at - 1]?.number ?? 0) + 1)
    return group.length >= fewest && steps.length * 2 > group.length
  })
  return new Set(series.flat().map(({ index }) => index))
}
