import type { LayoutHint, Page } from '../model/index.js'
import type { TextLine } from './build-page-text.js'
import type { PdfDocument, PdfOutlineEntry } from './open-pdf.js'

/** A heading as the file's own outline has it. */
export interface OutlineHeading {
  readonly title: string
  /** From 1. */
  readonly level: number
  /** Number of the page, from 1. */
  readonly page: number
}

/** Entries that are read; an outline that has more is no table of contents. */
const MOST_ENTRIES = 1000

/** Deepest level that is read. */
const DEEPEST = 6

/** Lines that one title may take. */
const MOST_LINES = 4

/** The outline of a file with the pages that it points to, in order; empty when there is none or it is broken. */
export async function readOutline(document: PdfDocument): Promise<OutlineHeading[]> {
  const headings: OutlineHeading[] = []
  let left = MOST_ENTRIES
  await walk(await document.getOutline().catch(() => null), 1)
  return headings

  async function walk(entries: readonly PdfOutlineEntry[] | null, level: number): Promise<void> {
    for (const { title, dest, items } of entries ?? []) {
      if (left-- <= 0 || level > DEEPEST) return
      const page = await pageOf(document, dest)
      if (page !== null && title.trim() !== '') headings.push({ title, level, page })
      await walk(items, level + 1)
    }
  }
}

async function pageOf(document: PdfDocument, dest: PdfOutlineEntry['dest']): Promise<number | null> {
  try {
    const place = typeof dest === 'string' ? await document.getDestination(dest) : dest
    const target = place?.[0]
    if (typeof target === 'number') return target + 1
    return target ? (await document.getPageIndex(target)) + 1 : null
  } catch {
    return null
  }
}

/** The headings that the outline names and that stand on the page it points to, with its levels. */
export function findOutlineHints(
  outline: readonly OutlineHeading[],
  text: string,
  lines: readonly TextLine[],
  pages: readonly Page[],
): LayoutHint[] {
  const hints: LayoutHint[] = []
  for (const { title, level, page } of outline) {
    const place = pages[page - 1]
    const wanted = bare(title)
    if (!place || wanted.length < 3) continue
    const here = lines.filter(({ start, role }) => start >= place.start && start < place.end && role === undefined)
    const found = findTitle(here, wanted)
    if (found) hints.push({ kind: 'heading', level, ...found })
  }
  return hints

  function findTitle(here: readonly TextLine[], wanted: string) {
    for (const [at, first] of here.entries()) {
      for (const last of here.slice(at, at + MOST_LINES)) {
        const words = bare(text.slice(first.start, last.end))
        if (words === wanted) return { start: first.start, end: last.end }
        if (words.length > wanted.length) break
      }
    }
    return null
  }
}

/** Letters and digits alone, without the number before a title: outlines leave it out or put it in. */
const bare = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^\s*[\divx]+(?:[.)][\divx]+)*[.)]?\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/**
 * Headings of the outline and of the type in one: the outline goes before, and gives its level to headings of the same
 * place; those that it leaves out come below the level of the outline's headings that stand in smaller type.
 */
export function mergeHeadings(byOutline: readonly LayoutHint[], byType: readonly LayoutHint[]): LayoutHint[] {
  if (byOutline.length === 0) return [...byType]
  const levels = new Map<number, number>()
  for (const hint of byType) {
    const named = byOutline.find((one) => overlaps(one, hint))
    const [from, to] = [hint.level ?? 1, named?.level]
    if (to !== undefined) levels.set(from, Math.max(levels.get(from) ?? 0, to))
  }
  const others = byType
    .filter((hint) => !byOutline.some((one) => overlaps(one, hint)))
    .map((hint) => ({ ...hint, level: levelFor(hint.level ?? 1, levels) }))
  return [...byOutline, ...others].sort((a, b) => a.start - b.start)
}

const overlaps = (a: LayoutHint, b: LayoutHint): boolean => a.start < b.end && b.start < a.end

/** The outline's level for a rank of type, or for the nearest larger type one deeper. */
function levelFor(rank: number, levels: ReadonlyMap<number, number>): number {
  const same = levels.get(rank)
  if (same !== undefined) return same
  const larger = Math.max(0, ...[...levels.keys()].filter((other) => other < rank))
  return Math.min(DEEPEST, (levels.get(larger) ?? 0) + 1)
}
