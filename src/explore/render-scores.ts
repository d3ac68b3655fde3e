import { escapeHtml } from './escape-html.js'
import type { Kind, SplitSummary } from './evaluated-report.js'
import type { EvaluationOptions } from './evaluation-options.js'
import { exploreWords, type Words } from './explore-words.js'
import { isMainKind } from './is-main-kind.js'
import { numberFormats } from './number-formats.js'

interface Table {
  readonly caption: string
  readonly columns: readonly string[]
  readonly titles: readonly string[]
  readonly kinds: readonly Kind[]
  /** Cells of a kind in the summary of a split. */
  readonly cells: (kind: Kind, split: SplitSummary) => string[]
}

/** The scores as two tables, the splits side by side. A dash is "nothing to score". */
export function renderScores(splits: readonly SplitSummary[], options: EvaluationOptions): string {
  const words = exploreWords[options.language]
  return tablesOf(splits, options, words)
    .map((table) => renderTable(table, splits, options, words))
    .join('\n')
}

function tablesOf(splits: readonly SplitSummary[], { language }: EvaluationOptions, words: Words): Table[] {
  const ratio = (value: number | null | undefined) =>
    value === null || value === undefined ? '-' : numberFormats[language].ratio.format(value)
  const first = splits[0]?.summary
  return [
    {
      caption: words.found,
      columns: words.foundColumns,
      titles: words.foundTitles,
      kinds: first?.found.map(({ kind }) => kind) ?? [],
      cells: (kind, { summary }) => {
        const row = summary.found.find((each) => each.kind === kind)
        const counts = [row?.tp, row?.fp, row?.fn].map((count) => String(count ?? 0))
        return [...counts, ...[row?.precision, row?.recall, row?.f1].map(ratio)]
      },
    },
    {
      caption: words.said,
      columns: words.saidColumns,
      titles: words.saidTitles,
      kinds: first?.right.map(({ kind }) => kind) ?? [],
      cells: (kind, { summary }) => {
        const row = summary.right.find((each) => each.kind === kind)
        return [String(row?.right ?? 0), String(row?.wrong ?? 0), ratio(row?.accuracy)]
      },
    },
  ]
}

function renderTable(table: Table, splits: readonly SplitSummary[], options: EvaluationOptions, words: Words): string {
  const { caption, columns, titles, kinds, cells } = table
  const groups = splits.map(({ split, summary }) => {
    const name = `${words[split]} (${words.reports(summary.reports.length)})`
    return `<th scope="colgroup" colspan="${columns.length}">${escapeHtml(name)}</th>`
  })
  const heads = splits.flatMap(() =>
    columns.map(
      (name, index) =>
        `<th scope="col"${first(index)}><abbr title="${escapeHtml(titles[index] ?? name)}">${escapeHtml(name)}</abbr></th>`,
    ),
  )
  const rows = kinds.map((kind) => {
    const values = splits.flatMap((split) => cells(kind, split).map((cell, index) => `<td${first(index)}>${cell}</td>`))
    const name = escapeHtml(options.kindNames[kind] ?? kind)
    const button = `<button type="button" class="link" data-kind="${escapeHtml(kind)}">${name}</button>`
    return `<tr${isMainKind(kind) ? '' : ' class="minor"'}><th scope="row">${button}</th>${values.join('')}</tr>`
  })
  return `<div class="scroll" role="region" aria-label="${escapeHtml(caption)}" tabindex="0"><table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr><th scope="col" rowspan="2">${escapeHtml(words.kind)}</th>${groups.join('')}</tr><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`
}

/** The first column of a split has a line before it. */
const first = (index: number): string => (index === 0 ? ' class="first"' : '')
