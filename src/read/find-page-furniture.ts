import { dividePieces } from './divide-pieces.js'
import { formLines } from './form-lines.js'
import type { PageItem } from './page-item.js'
import { wordsOfItems } from './words-of-items.js'

/** What is known of a page before its text is put in order. */
export interface PlacedPage {
  readonly items: readonly PageItem[]
  /** Points. */
  readonly height: number
}

/** Share of the page's height at the top and the bottom in which furniture stands. */
const EDGE = 0.15

/** Points by which what returns on each page may shift. */
const SHIFT = 2

/** Pages on which it must return. */
const LEAST_PAGES = 3

/** Of fewer pages than this, two are enough. */
const FEW_PAGES = 4

/** Room between words that are not one title or number, as a share of the type size. */
const PIECE_ROOM = 1.2

/** Longest running title in UTF-16 units. */
const LONGEST = 160

/** Share of the occurrences of a numbered line that must count the pages. */
const IN_STEP = 0.6

interface Sighting {
  readonly page: number
  readonly y: number
  readonly edge: 'head' | 'foot'
  readonly shape: string
  readonly numbers: readonly number[]
  readonly size: number
  readonly items: readonly PageItem[]
}

/**
 * Running heads and feet and page numbers of a document, page by page: what returns at one height in the margin, where
 * numbers that differ count the pages, and what stands at that height in their place. Only the foot of a parliamentary paper is known by its words: many have one page.
 */
export function findPageFurniture(pages: readonly PlacedPage[]): ReadonlySet<PageItem>[] {
  const found = pages.map(() => new Set<PageItem>())
  const sightings = pages.flatMap(sightingsOf)
  const least = pages.length < FEW_PAGES ? 2 : LEAST_PAGES
  const returning = groupBy(sightings, ({ edge, shape }) => `${edge} ${shape}`)
    .flatMap(divideByHeight)
    .filter((group) => new Set(group.map(({ page }) => page)).size >= least)
    .flatMap((group) => inStep(group, least))
    .concat(sightings.filter(isFootOfPaper))
  for (const { page, items } of [...returning, ...standIns(sightings, returning)]) {
    for (const item of items) found[page]?.add(item)
  }
  return found
}

/** "Tweede Kamer, vergaderjaar 2020–2021, 32 545, nr. 143", by its shape. */
const isFootOfPaper = ({ edge, shape }: Sighting): boolean =>
  edge === 'foot' && /^(?:tweede|eerste)kamer,vergaderjaar#[–-]#,/.test(shape)

function sightingsOf({ items, height }: PlacedPage, page: number): Sighting[] {
  const edges = [
    { edge: 'head' as const, inside: items.filter(({ y }) => y < EDGE * height) },
    { edge: 'foot' as const, inside: items.filter(({ y }) => y > (1 - EDGE) * height) },
  ]
  return edges.flatMap(({ edge, inside }) =>
    formLines(inside).flatMap((line) =>
      dividePieces(line.items, PIECE_ROOM * line.size).flatMap((piece) => {
        const text = wordsOfItems(piece.items, line.size)
        if (text.length > LONGEST || text === '') return []
        return [{ page, edge, y: line.y, size: line.size, items: piece.items, ...readShape(text) }]
      }),
    ),
  )
}

/** Text without its numbers, and the numbers; a roman numeral that stands alone is one. */
function readShape(text: string): { shape: string; numbers: number[] } {
  const roman = /^[ivxlc]{1,7}$/i.test(text) ? romanValue(text.toLowerCase()) : 0
  if (roman > 0) return { shape: 'roman', numbers: [roman] }
  const numbers = (text.match(/\d+/g) ?? []).map(Number)
  return { shape: text.replace(/\d+/g, '#').replace(/\s+/g, '').toLowerCase(), numbers }
}

function romanValue(numeral: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
  const units = [...numeral].map((sign) => values[sign] ?? 0)
  return units.reduce((sum, unit, at) => sum + (unit < (units[at + 1] ?? 0) ? -unit : unit), 0)
}

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] => [
  ...keepBy(items, keyOf).values(),
]

function keepBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

function divideByHeight(group: readonly Sighting[]): Sighting[][] {
  const levels: Sighting[][] = []
  for (const sighting of [...group].sort((a, b) => a.y - b.y)) {
    const level = levels.at(-1)
    if (level && sighting.y - (level.at(-1) as Sighting).y <= SHIFT) level.push(sighting)
    else levels.push([sighting])
  }
  return levels
}

/** Those that have the same numbers throughout, or numbers that rise with the pages: "Advies 3" on page 9 is a heading. */
function inStep(group: readonly Sighting[], least: number): readonly Sighting[] {
  const [first] = group as [Sighting]
  const isSame = group.every(({ numbers }) => numbers.every((number, at) => number === first.numbers[at]))
  if (isSame) return /\p{L}/u.test(first.shape) && first.shape !== 'roman' ? group : []
  const best = first.numbers
    .map((_, at) => largest(groupBy(group, ({ numbers, page }) => String((numbers[at] ?? 0) - page))))
    .sort((a, b) => b.length - a.length)[0] as Sighting[]
  return best.length >= least && best.length >= IN_STEP * group.length ? group : best.length >= least ? best : []
}

const largest = <Item>(groups: readonly Item[][]): Item[] => [...groups].sort((a, b) => b.length - a.length)[0] ?? []

/** Share of the pages with something at one height on which it must be furniture for the rest to be so too. */
const COMMON = 0.6

/** What stands on other pages where the furniture does, in its type: the title of a chapter, a first page's own foot. */
function standIns(sightings: readonly Sighting[], returning: readonly Sighting[]): Sighting[] {
  const known = new Set(returning)
  const heights = divideByHeight(returning)
  const near = keepBy(sightings, ({ y }) => Math.floor(y / SHIFT))
  const onPage = keepBy(sightings, ({ page }) => page)
  return sightings.filter((sighting) => {
    if (known.has(sighting)) return false
    const level = heights.find(([first]) => Math.abs((first as Sighting).y - sighting.y) <= SHIFT)
    if (!level || level[0]?.edge !== sighting.edge) return false
    const here = around(sighting.y).filter(({ y }) => Math.abs(y - sighting.y) <= SHIFT)
    const pages = new Set(here.map(({ page }) => page)).size
    const isCommon = new Set(level.map(({ page }) => page)).size >= COMMON * pages
    return (
      isCommon &&
      level.some(({ size }) => Math.abs(size - sighting.size) < 0.3) &&
      isApart(sighting, onPage.get(sighting.page) ?? [])
    )
  })

  /** All that stand within reach of a height, and some that do not: looking at all of them would take a square. */
  function around(y: number): Sighting[] {
    const place = Math.floor(y / SHIFT)
    return [place - 1, place, place + 1].flatMap((at) => near.get(at) ?? [])
  }
}

/** Whether nothing of the page stands on the next line inwards. */
function isApart({ y, size, edge }: Sighting, onPage: readonly Sighting[]): boolean {
  const inwards = edge === 'head' ? 1 : -1
  return !onPage.some((other) => {
    const distance = (other.y - y) * inwards
    return distance > SHIFT && distance < 1.6 * size
  })
}
