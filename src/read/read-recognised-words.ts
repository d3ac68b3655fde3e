import type { PageItem } from './page-item.js'

/** What was recognised on one page. */
export interface RecognisedPage {
  readonly items: readonly PageItem[]
  /** Mean over the words, 0 to 1; 0 when there are none. */
  readonly confidence: number
}

/** Confidence below which a word is dirt on the glass. */
const LEAST_CONFIDENCE = 0.1

/** Type size as a share of the height of a line's box, which runs from the ascenders to the descenders. */
const SIZE_SHARE = 0.8

/** Where the baseline lies in that box, as a share of its height. */
const BASELINE = 0.78

/** How far the size of a line may be from the usual one and still be the same: boxes vary with the letters in them. */
const SIZE_PLAY = 0.25

interface Box {
  readonly top: number
  readonly height: number
}

/**
 * Words with their places from the table that Tesseract writes, one row an element: 4 is a line, 5 a word.
 *
 * @param tsv level, page, block, paragraph, line, word, left, top, width, height, confidence, text, divided by tabs
 * @param scale pixels a point
 */
export function readRecognisedWords(tsv: string, scale: number): RecognisedPage {
  const rows = tsv.split('\n').map((row) => row.split('\t'))
  const lines = new Map<string, Box>()
  for (const row of rows) {
    const [level, page, block, paragraph, line] = row
    if (level === '4') lines.set([page, block, paragraph, line].join('.'), boxOf(row, scale))
  }
  const usual = median([...lines.values()].map(({ height }) => height))
  const items: PageItem[] = []
  let sum = 0
  for (const row of rows) {
    const [level, page, block, paragraph, line] = row
    const confidence = Number(row[10]) / 100
    const text = (row[11] ?? '').replace(/\p{Cc}/gu, '').trim()
    if (level !== '5' || text === '' || !(confidence >= LEAST_CONFIDENCE)) continue
    const box = lines.get([page, block, paragraph, line].join('.')) ?? boxOf(row, scale)
    const height = Math.abs(box.height - usual) <= SIZE_PLAY * usual ? usual : box.height
    items.push({
      text: ` ${text}`,
      x: Number(row[6]) / scale,
      y: box.top + BASELINE * box.height,
      width: Number(row[8]) / scale,
      size: Math.max(1, SIZE_SHARE * height),
      font: 'recognised',
      index: items.length,
    })
    sum += confidence
  }
  return { items: items.map(readBullet), confidence: items.length ? sum / items.length : 0 }
}

/** A bullet is read as the letter that it looks like most: a lone "e" or "o" that opens a line before a capital. */
function readBullet(item: PageItem, index: number, items: readonly PageItem[]): PageItem {
  const [before, after] = [items[index - 1], items[index + 1]]
  const opens = before?.y !== item.y && after?.y === item.y && /^ \p{Lu}/u.test(after.text)
  return opens && /^ [eo°*«]$/.test(item.text) ? { ...item, text: ' •' } : item
}

const boxOf = (row: readonly string[], scale: number): Box => ({
  top: Number(row[7]) / scale,
  height: Number(row[9]) / scale,
})

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}
