/**
 * Proves what the reader makes of the layout of PDF files: `npm run corpus:layout -- <file or folder>...`, by default
 * the samples. Prints a row a file, and fails where a running head, foot or page number stands in the cleaned text of a
 * recommendation, or where a line of the text goes from one column on into the next. Heads and feet are those that the
 * reader found and, without it, the lines that pdf.js gives at one height on a third of the pages.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { PDFParse } from 'pdf-parse'
import { loadLexicons } from '../../src/lexicon/index.js'
import type { Recommendation, SourceReport } from '../../src/model/index.js'
import { ReadError, readReport } from '../../src/read/index.js'
import { segmentReport, structureReport } from '../../src/segment/index.js'
import { listPdfs } from './list-pdfs.js'

/** Points by which lines of one height may differ, and pieces of one baseline. */
const PLAY = 2

/** Share of the pages on which a line must return, and their least number. */
const SHARE = 1 / 3
const LEAST_PAGES = 3

/** Lines of a page that begin at one place in its middle and make a right column. */
const COLUMN_LINES = 8

/** UTF-16 units on either side of a gutter by which a mixed line is known. */
const PROBE = 8

interface Item {
  readonly str: string
  readonly width: number
  readonly transform: readonly number[]
}

interface RawPage {
  readonly width: number
  readonly items: readonly Item[]
}

const totals = { recommendations: 0, withFurniture: 0, beside: 0, mixed: 0 }
const { cues } = loadLexicons()

async function check(file: string): Promise<void> {
  const bytes = readFileSync(file)
  try {
    const source = await readReport(bytes, { name: file })
    const found = segmentReport(structureReport('report', source, cues), cues).recommendations
    const pages = await readRaw(bytes)
    const own = source.hints
      .filter(({ kind }) => kind === 'furniture')
      .map(({ start, end }) => source.text.slice(start, end))
    const returning = findReturning(pages)
    const furniture = new Set([...own, ...returning].map((line) => line.trim()))
    const bad = found.filter((each) => holdsFurniture(each, source, furniture))
    const columns = countMixed(pages, source.text, furniture)
    totals.recommendations += found.length
    totals.withFurniture += bad.length
    totals.beside += columns.beside
    totals.mixed += columns.mixed
    console.log(
      row(basename(file), [found.length, own.length, returning.length, bad.length, columns.beside, columns.mixed]),
    )
    for (const { page, text } of bad) console.log(`  page ${page}: ${text.slice(0, 100).replaceAll('\n', ' ')}`)
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    console.log(row(basename(file), [error.reason]))
  }
}

async function readRaw(bytes: Uint8Array): Promise<RawPage[]> {
  const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: 0 })
  // biome-ignore lint/suspicious/noExplicitAny: pdf-parse keeps its document to itself.
  const document = await (parser as any).load()
  const pages: RawPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push({ width: page.getViewport({ scale: 1 }).width, items: items.filter((item: Item) => item.str?.trim()) })
  }
  await parser.destroy()
  return pages
}

/** The items of a page on one baseline each, from left to right. */
function linesOf({ items }: RawPage): { y: number; items: Item[] }[] {
  const lines: { y: number; items: Item[] }[] = []
  for (const item of [...items].sort((a, b) => (b.transform[5] ?? 0) - (a.transform[5] ?? 0))) {
    const y = item.transform[5] ?? 0
    const line = lines.at(-1)
    if (line && line.y - y <= PLAY) line.items.push(item)
    else lines.push({ y, items: [item] })
  }
  for (const line of lines) line.items.sort((a, b) => leftOf(a) - leftOf(b))
  return lines
}

const leftOf = ({ transform }: Item): number => transform[4] ?? 0
const wordsOf = (items: readonly Item[]): string =>
  items
    .map(({ str }) => str)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Lines that return at one height on a third of the pages, their numbers left aside. */
function findReturning(pages: readonly RawPage[]): string[] {
  const places = new Map<string, Map<number, string>>()
  for (const [number, page] of pages.entries()) {
    for (const { y, items } of linesOf(page)) {
      const words = wordsOf(items)
      const shape = `${Math.round(y / PLAY)} ${words.replace(/\d+/g, '#')}`
      places.set(shape, (places.get(shape) ?? new Map()).set(number, words))
    }
  }
  const least = Math.max(LEAST_PAGES, SHARE * pages.length)
  return [...places.values()].filter((found) => found.size >= least).flatMap((found) => [...found.values()])
}

/** Whether the cleaned text says a line of furniture more often than its source does without those lines. */
function holdsFurniture(
  { start, end, text }: Recommendation,
  source: SourceReport,
  furniture: ReadonlySet<string>,
): boolean {
  const lines = source.text.slice(start, end).split(/[\n\f]/)
  const rest = bare(lines.filter((line) => !furniture.has(line.trim())).join(' '))
  const cleaned = bare(text)
  return lines
    .map((line) => line.trim())
    .filter((line) => furniture.has(line) && line !== '')
    .concat([...furniture].filter((line) => line.length >= 12))
    .some((line) => count(cleaned, bare(line)) > count(rest, bare(line)))
}

/** Words in small letters with single spaces, hyphens at line ends mended. */
const bare = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/-\s+/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

const count = (text: string, words: string): number => (words.trim() === '' ? 0 : text.split(words).length - 1)

/** Lines with words on both sides of a gutter, and those that the text runs together. */
function countMixed(
  pages: readonly RawPage[],
  text: string,
  furniture: ReadonlySet<string>,
): { beside: number; mixed: number } {
  const squeezed = text.replace(/[^\S\n\f]+/g, '')
  let [beside, mixed] = [0, 0]
  for (const page of pages) {
    const gutter = findGutter(page)
    if (gutter === null) continue
    for (const { items } of linesOf(page)) {
      const left = items.filter((item) => leftOf(item) + item.width < gutter - PLAY)
      const right = items.filter((item) => leftOf(item) >= gutter - PLAY)
      if (left.length === 0 || right.length === 0 || left.length + right.length < items.length) continue
      const [before, behind] = [left, right].map((side) => wordsOf(side).replace(/\s+/g, '')) as [string, string]
      // The number of a note is no column, and a running head may stand over both.
      if (Math.min(before.length, behind.length) < PROBE || isFurniture(items)) continue
      beside++
      if (squeezed.includes(before.slice(-PROBE) + behind.slice(0, PROBE))) mixed++
    }
  }
  return { beside, mixed }

  function isFurniture(items: readonly Item[]): boolean {
    const words = wordsOf(items)
    return [...furniture].some((line) => line === words || (line.length >= PROBE && words.includes(line)))
  }
}

/** Where most lines of a right column begin, in the middle of the page; null where there is none. */
function findGutter(page: RawPage): number | null {
  const starts = page.items.map(leftOf).filter((x) => x > 0.4 * page.width && x < 0.62 * page.width)
  const counts = new Map<number, number>()
  for (const x of starts) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1)
  const [x, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  const crossing = linesOf(page).filter(({ items }) =>
    items.some((item) => leftOf(item) < x - PLAY && leftOf(item) + item.width > x),
  )
  return most >= COLUMN_LINES && crossing.length < most ? x : null
}

function row(name: string, figures: readonly (string | number)[]): string {
  return [name.padEnd(40), ...figures.map((figure) => String(figure).padStart(10))].join('')
}

console.log(row('file', ['advices', 'furniture', 'returning', 'found in', 'beside', 'mixed']))
for (const file of (process.argv.slice(2).length ? process.argv.slice(2) : ['corpus/samples']).flatMap(listPdfs)) {
  await check(file)
}
const { recommendations, withFurniture, beside, mixed } = totals
console.log(`${withFurniture} of ${recommendations} recommendations hold a running head, foot or page number`)
console.log(`${mixed} of ${beside} lines that stand beside another column are mixed with it`)
process.exitCode = withFurniture + mixed > 0 ? 1 : 0
