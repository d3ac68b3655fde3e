import type { Line } from './split-lines.js'

/** How many lines at the head and foot of a page can be furniture: a header of two lines and a page number. */
const edge = 3
/** On how many pages a line must return to be a running header or footer. */
const leastPages = 3
/** Of fewer pages than this, two are enough. */
const fewPages = 4
/** Share of the pages on which it must return. */
const leastShare = 0.2
/** Longest running header in characters. */
const longestHeader = 120

const pageNumber =
  /^(?:[-–|]\s?)?(?:(?:pagina|page|blz\.?|p\.)\s?)?(?<number>\d{1,4})(?:\s?(?:van|of|\/)\s?\d{1,4})?(?:\s?[-–|])?$/iu

/**
 * Indices of the lines that belong to the page and not to the report: running headers and footers, page numbers.
 * Recognised by what repeats at the edge of pages, and in text without pages by a page number beside a title that
 * repeats. Never takes a line for furniture because of its words alone.
 */
export function findFurniture(lines: readonly Line[]): ReadonlySet<number> {
  const pages = splitPages(lines)
  const edges = pages.length < 2 ? [] : [...runningLines(lines, pages), ...pageNumbers(lines, pages)]
  return new Set([...edges, ...numberedTitles(lines), ...numberedHeads(lines, pages)])
}

function splitPages(lines: readonly Line[]): number[][] {
  const pages: number[][] = [[]]
  for (const [index, line] of lines.entries()) {
    if (line.startsPage) pages.push([])
    if (!line.isBlank) (pages.at(-1) as number[]).push(index)
  }
  return pages.filter((page) => page.length > 0)
}

const shape = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()

const edgesOf = (page: readonly number[]): number[] => [...new Set([...page.slice(0, edge), ...page.slice(-edge)])]

/** Lines with words that return at the edge of pages; from the outermost inwards, so that no line of text lies outside one. */
function runningLines(lines: readonly Line[], pages: readonly (readonly number[])[]): number[] {
  const counts = new Map<string, number>()
  const read = (index: number): string => shape((lines[index] as Line).text)
  for (const page of pages) {
    for (const text of new Set(edgesOf(page).map(read))) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const least = Math.max(pages.length < fewPages ? 2 : leastPages, Math.ceil(pages.length * leastShare))
  const isRunning = (index: number): boolean => {
    const text = read(index)
    return /\p{L}/u.test(text) && text.length <= longestHeader && (counts.get(text) ?? 0) >= least
  }
  const isOutside = (index: number): boolean => isRunning(index) || pageNumber.test((lines[index] as Line).text)
  return pages.flatMap((page) => {
    const head = takeWhile(page.slice(0, edge), isOutside)
    const foot = takeWhile(page.slice(-edge).reverse(), isOutside)
    return [...head, ...foot].filter(isRunning)
  })
}

function takeWhile(items: readonly number[], test: (item: number) => boolean): number[] {
  const end = items.findIndex((item) => !test(item))
  return items.slice(0, end < 0 ? items.length : end)
}

/**
 * Bare numbers at the edge of pages that count the pages: most of them are as far from the number of their page as
 * each other. A label that happens to stand at the edge is not.
 */
function pageNumbers(lines: readonly Line[], pages: readonly (readonly number[])[]): number[] {
  const found = pages.flatMap((page, at) =>
    edgesOf(page).flatMap((index) => {
      const number = pageNumber.exec((lines[index] as Line).text)?.groups?.number
      return number === undefined ? [] : [{ index, shift: Number(number) - at }]
    }),
  )
  const counts = new Map<number, number>()
  for (const { shift } of found) counts.set(shift, (counts.get(shift) ?? 0) + 1)
  return found.filter(({ shift }) => (counts.get(shift) ?? 0) >= leastPages).map(({ index }) => index)
}

/** The first line of a page that ends in the number of that page: "Tweede Kamer, vergaderjaar 2024–2025, 99 871, nr. 2   2". */
function numberedHeads(lines: readonly Line[], pages: readonly (readonly number[])[]): number[] {
  return pages.slice(1).flatMap((page, at) => {
    const head = page[0] as number
    const { text } = lines[head] as Line
    const isHead = text.length <= longestHeader && /\p{L}/u.test(text) && !/[.!?]\s*\d+$/.test(text)
    return isHead && new RegExp(String.raw`\s${at + 2}$`).test(text) ? [head] : []
  })
}

/** "12 - Title of the report" or "Title of the report | 12", several times with rising numbers, or once with a title that stands elsewhere. */
function numberedTitles(lines: readonly Line[]): number[] {
  const groups = new Map<string, { index: number; number: number }[]>()
  for (const [index, line] of lines.entries()) {
    const match =
      /^(?<number>\d{1,4})\s*[-–|•]\s*(?<title>\p{L}.{3,90})$/u.exec(line.text) ??
      /^(?<title>\p{L}.{3,90}?)\s*[-–|•]\s*(?:(?:pagina|page|p\.)\s*)?(?<number>\d{1,4})$/iu.exec(line.text)
    if (!match?.groups) continue
    const title = shape(match.groups.title as string)
    const group = groups.get(title) ?? []
    group.push({ index, number: Number(match.groups.number) })
    groups.set(title, group)
  }
  const titles = new Set(lines.map((line) => shape(line.text.replace(/^#+\s*/, ''))))
  return [...groups].flatMap(([title, found]) => {
    const rises = found.every(({ number }, at) => at === 0 || number > (found[at - 1] as { number: number }).number)
    return rises && (found.length >= 2 || titles.has(title)) ? found.map(({ index }) => index) : []
  })
}
