import type { Gold, GoldProblem } from '../evaluate/index.js'
import type { Language } from '../model/index.js'
import { goldWords } from './gold-words.js'
import { lineIndex } from './line-index.js'
import { oneLine } from './one-line.js'

interface Checked {
  /** Null where the file does not have the form of gold. */
  readonly gold: Gold | null
  readonly problems: readonly GoldProblem[]
  /** Text of the report; null where it is not here. */
  readonly text: string | null
}

/** A gold file on a line, and what is wrong with it below, each with its place in the file and in the report. */
export function printProblems(name: string, { gold, problems, text }: Checked, language: Language): string {
  const words = goldWords[language]
  if (gold && problems.length === 0) {
    return `${name}: ${words.wellMade(gold.recommendations.length, gold.mentions.length)}`
  }
  const lineAndColumn = text === null ? null : lineIndex(text)
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const lines = problems.map(({ severity, rule, place, span, expected, found, remedy }) => {
    const at = span && lineAndColumn ? lineAndColumn(span.start) : null
    const where = [place, span && `(${span.start}-${span.end}${at ? `, ${at.line}:${at.column}` : ''})`]
    // In English, as every message about a file is.
    const sentence = `${where.filter((part) => part !== null).join(' ')}: expected ${expected}, found ${found}; ${remedy}`
    return `  ${words.severities[severity].padEnd(6)} ${rule}  ${oneLine(sentence)}`
  })
  return [`${name}: ${words.problems(errors, problems.length - errors)}`, ...lines].join('\n')
}
