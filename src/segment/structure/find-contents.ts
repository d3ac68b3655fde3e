import type { Line } from './split-lines.js'

/** How many lines a table of contents may run on without a page number: titles of parts, names, headings over two lines. */
const patience = 5
/** How many bars make a line a list of titles, as on a cover. */
const leastBars = 6

const heading =
  /^(?:#{1,6}\s*)?\**(?:inhoud(?:sopgave)?|table of contents|contents|in (?:dit|this) (?:advies|rapport|nummer|report|review|paper))\**\s*(?:\t.*|\.*\s*\d*)$/i
const tagged = /(?:<\/?[a-z]+>|\*\*)/g

/** Whether a line ends, or a cell of it ends, with the number of a page. */
function pointsToPage(text: string): boolean {
  const bare = text.replace(tagged, '').trimEnd()
  // The gap is read from its first sign on, so that a line of dots is read once and not from every dot.
  const gap = /(?<![\s.…])[\s.…]+(?=\d{1,3}$)/.exec(bare)?.[0] ?? ''
  return /\.{3}|…|\t|\s{3}/.test(gap) || /\*\*\s*\*\*\d{1,3}\*\*$/.test(text)
}

/** Indices of the lines of tables of contents and of lists of titles on a cover. These only repeat what the body says. */
export function findContents(lines: readonly Line[]): ReadonlySet<number> {
  const contents = new Set<number>()
  for (const [index, line] of lines.entries()) {
    if (heading.test(line.text)) for (const at of readTable(lines, index)) contents.add(at)
    if (line.text.split(' | ').length > leastBars && !line.text.startsWith('|')) contents.add(index)
    if (/(?<!\.)\.{5,}\s*\d{1,3}$/.test(line.text)) contents.add(index)
  }
  return contents
}

const plain = (text: string): string => text.replace(tagged, '').replace(/\s+/g, ' ').trim().toLowerCase()

/** Whether a line stands again further on, with or without the number before it: it announces a chapter. */
function returns(lines: readonly Line[], index: number): boolean {
  const title = plain((lines[index] as Line).text)
  const bare = title.replace(/^\d{1,2}(?:\.\d)?[.)]?\s+/, '')
  return (
    bare.length > 3 &&
    !/[.,;:]$/.test(bare) &&
    lines.slice(index + 1).some(({ text }) => [title, bare].includes(plain(text)))
  )
}

function readTable(lines: readonly Line[], start: number): number[] {
  let last = start
  for (let index = start + 1, waited = 0; index < lines.length && waited < patience; index++) {
    const line = lines[index] as Line
    if (line.isBlank) continue
    // Without page numbers a table is one run of titles; what stands below a blank line is the report itself.
    const isInRun = last > start ? last === index - 1 : waited === 0
    if (pointsToPage(line.text) || (isInRun && returns(lines, index))) {
      last = index
      waited = 0
    } else waited++
  }
  if (last === start) return []
  return Array.from({ length: last - start + 1 }, (_, at) => start + at).filter((at) => !(lines[at] as Line).isBlank)
}
