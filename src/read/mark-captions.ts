import type { MarkedLine } from './mark-footnotes.js'
import { isRow, lineEnd, type PageItem } from './page-item.js'
import { wordsOfItems } from './words-of-items.js'

/** Lines of the longest caption; more is a paragraph that begins with a reference. */
const MOST_LINES = 5

/** Distance to the line above, as a share of the type size, at which something new begins. */
const APART = 1.7

/** Distance between the lines of one caption, as a share of the type size. */
const NEAR = 1.6

/** Difference in type size that the eye sees, as a share of the larger. */
const SIZE_STEP = 0.04

/** Share of the body's size below which a line that names a source is a caption wherever it stands. */
const SMALL = 0.95

const thing =
  'figuur|figure|fig|tabel|table|grafiek|graph|chart|diagram|afbeelding|afb|illustratie|illustration|infographic|kaart|map|schema|foto|photo'

/** "Figuur 3: …", "Tabel 2.1 De …": the name of a thing with its number, and a title or the end of the line. */
const numbered = new RegExp(
  String.raw`^(?:${thing})\.?\s(?:\p{N}+|[A-Z])(?:[.-]\p{N}+)*[a-z]?(?:\s*[.:|–—-](?:\s|$)|\t|\s+(?=[\p{Lu}“"‘])|$)`,
  'iu',
)

/** The second word must begin as written above, whatever the case of the first. */
const titled = /^\p{L}+\.?\s\S+?(?:\s*[.:|–—-](?:\s|$)|\t|\s+(?=[\p{Lu}“"‘])|$)/u

/** Where a figure or picture was taken from. */
const source = /^(?:bron(?:nen)?|sources?|foto(?:['’]s|grafie)?|photos?|beeld|image)\s*:\s/i

/** A line of a list of figures ends in the number of its page. */
const listed = /(?:\.{3,}|…|\t)\s*\d{1,4}$/

/**
 * Marks the captions of figures and tables, and the lines that say where they are from: by the words that they begin
 * with, where something new begins or the type is another one. Never marks a sentence that begins with a reference
 * ("Figuur 3 laat zien dat"), nor a list of figures. Lines in the order of reading.
 *
 * @param bodySize type size of most of the report, in points
 */
export function markCaptions(lines: readonly MarkedLine[], bodySize: number): MarkedLine[] {
  const marked = [...lines]
  for (let at = 0; at < marked.length; at++) {
    if (!begins(marked, at, bodySize)) continue
    const end = endOf(marked, at)
    if (end - at > MOST_LINES) continue
    for (let index = at; index < end; index++) {
      marked[index] = { ...(marked[index] as MarkedLine), role: 'caption', ...(index === at && { beginsNote: true }) }
    }
    at = end - 1
  }
  return marked
}

const wordsOf = ({ items, size }: MarkedLine): string => wordsOfItems(items, size)

function begins(lines: readonly MarkedLine[], at: number, bodySize: number): boolean {
  const [above, line] = [lines[at - 1], lines[at] as MarkedLine]
  if (line.role !== undefined || isRow(line)) return false
  const words = wordsOf(line)
  if (numbered.test(words) && titled.test(words)) return !listed.test(words) && isNew(above, line)
  const isBelow = above !== undefined && (above.role === 'caption' || isRow(above))
  return source.test(words) && (line.size < SMALL * bodySize || isBelow) && isNew(above, line)
}

/** Whether a line stands apart from the one above it, by its place or its type. */
function isNew(above: MarkedLine | undefined, line: MarkedLine): boolean {
  if (!above || above.role !== undefined || isRow(above) || above.box !== line.box) return true
  const distance = line.y - lineEnd(above)
  return distance < 0 || distance > APART * line.size || !isAlike(above, line)
}

/** The same size, and the same font for most of it. */
function isAlike(a: MarkedLine, b: MarkedLine): boolean {
  return Math.abs(a.size - b.size) <= SIZE_STEP * Math.max(a.size, b.size) && fontOf(a) === fontOf(b)
}

/** The font of the last words: the number before a title is often set in another one. */
const fontOf = ({ items }: MarkedLine): string => (items.at(-1) as PageItem).font

function endOf(lines: readonly MarkedLine[], at: number): number {
  let end = at + 1
  while (end < lines.length && goesOn(lines[end - 1] as MarkedLine, lines[end] as MarkedLine)) end++
  return end
}

function goesOn(above: MarkedLine, line: MarkedLine): boolean {
  const distance = line.y - above.y
  const isNear = distance > 0 && distance <= NEAR * line.size && !isRow(line) && line.role === undefined
  return isNear && isAlike(above, line) && !numbered.test(wordsOf(line)) && !source.test(wordsOf(line))
}
