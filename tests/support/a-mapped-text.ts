import type { MappedText } from '../../src/segment/structure/mapped-text.js'
import { type Line, splitLines } from '../../src/segment/structure/split-lines.js'
import { aSourceReport } from './a-source-report.js'

/** Text whose characters stand for themselves, from an offset on. */
export const aMappedText = (text: string, start = 0): MappedText => ({
  text,
  offsets: Array.from({ length: text.length }, (_, index) => start + index),
})

/** The lines of a text in which a form feed begins a page. */
export const someLines = (text: string): Line[] => splitLines(text, aSourceReport(text).pages)

/** The words of the lines with these indices. */
export const wordsAt = (lines: readonly Line[], indices: Iterable<number>): string[] =>
  [...indices].sort((a, b) => a - b).map((index) => (lines[index] as Line).text)
