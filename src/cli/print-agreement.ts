import type { Agreement, Difference } from '../evaluate/index.js'
import type { Language } from '../model/index.js'
import { drawTable } from './draw-table.js'
import { formatRatio } from './format-ratio.js'
import { goldWords } from './gold-words.js'
import { lineIndex } from './line-index.js'
import { oneLine } from './one-line.js'

/** The agreement as two tables and a line a difference. `text` is the report's, for lines and columns; null without. */
export function printAgreement(agreement: Agreement, text: string | null, language: Language): string {
  const words = goldWords[language]
  const [a, b] = agreement.annotators
  const said = agreement.said
    .filter(({ pairs }) => pairs > 0)
    .map(({ kind, pairs, same, share, kappa }) => [
      words.kinds[kind],
      ...[pairs, same].map(String),
      ...[share, kappa].map((ratio) => formatRatio(ratio, language)),
    ])
  const describe = describer(text, language)
  return [
    words.compared(oneLine(agreement.report), oneLine(a), oneLine(b)),
    table(words.spanHead, spanRows(agreement.spans, language)),
    table(words.saidHead, said),
    ...(agreement.differences.length > 0 ? agreement.differences.map(describe) : [words.noDifferences]),
  ].join('\n')
}

/** A row a kind that either marked: how many each did, and how many agree exactly and by half. */
function spanRows(spans: Agreement['spans'], language: Language): string[][] {
  const marked = spans.filter(({ f1 }) => f1 !== null)
  return marked
    .filter(({ criterion }) => criterion === 'exact')
    .map(({ kind, both, onlyA, onlyB, f1 }) => {
      const half = marked.find((other) => other.kind === kind && other.criterion === 'overlap') ?? { both: 0, f1: null }
      const counts = [both + onlyA, both + onlyB, both].map(String)
      const ratios = [f1, half.f1].map((ratio) => formatRatio(ratio, language))
      return [goldWords[language].kinds[kind], ...counts, ratios[0] as string, String(half.both), ratios[1] as string]
    })
}

const table = (head: readonly string[], rows: readonly string[][]): string =>
  drawTable(
    head.map((name, column) => ({ head: name, align: column === 0 ? 'left' : 'right' })),
    rows,
  )

/** `12:1 r003 120-160 tier: a = formal, b = prose`. */
function describer(text: string | null, language: Language): (difference: Difference) => string {
  const words = goldWords[language]
  const lineAndColumn = text === null ? null : lineIndex(text)
  return ({ kind, subject, a, b }) => {
    const place = (a ?? b) as NonNullable<typeof a>
    const at = lineAndColumn?.(place.start)
    const where = `${at ? `${at.line}:${at.column} ` : ''}${place.id} ${place.start}-${place.end}`
    if (kind === 'only') return `${where} ${words.kinds[subject]}: ${words.kinds.only} ${a ? 'a' : 'b'}`
    if (kind === 'span') return `${where} ${words.kinds.span}: b = ${b?.id} ${b?.start}-${b?.end}`
    const [said, other] = [a, b].map((each) => oneLine(each?.value ?? words.nothing))
    return `${where} ${words.kinds[kind]}: a = ${said}, b = ${other}`
  }
}
