import { type PaintedPath, placeArea } from './walk-paths.js'

/** A straight horizontal or vertical stroke, or the edge of a filled cell. Points, y downwards from the top of the page. */
export interface Rule {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** Thickest rule in points; a thicker one is an area, of which the edges count. */
const THICKEST = 3

/** Rules of a page that are kept. A table has hundreds, a drawing that is no table tens of thousands. */
const MOST_RULES = 5000

/** The straight rules that a page draws. */
export function listRules(paths: Iterable<PaintedPath>): Rule[] {
  const rules: Rule[] = []
  for (const path of paths) {
    rules.push(...rulesOf(path))
    if (rules.length > MOST_RULES) return []
  }
  return rules
}

/** Rules of one path: its straight parts when it is stroked, the edges of its boxes when it is filled. */
function rulesOf({ data, matrix }: PaintedPath): Rule[] {
  if (data.length > 20 * MOST_RULES) return []
  return boxesOf(data).flatMap((box) => {
    const { left, top, right, bottom } = placeArea(matrix, ...box)
    return edgesOf({ x0: left, y0: top, x1: right, y1: bottom })
  })
}

/** The bounding boxes of the runs of straight lines in a path; a curve makes its run a drawing. */
function boxesOf(data: ArrayLike<number>): [number, number, number, number][] {
  const boxes: [number, number, number, number][] = []
  let box: [number, number, number, number] | null = null
  for (let at = 0; at < data.length; ) {
    const operator = data[at] as number
    const [x = 0, y = 0] = [data[at + 1], data[at + 2]]
    if (operator === 0) {
      box = [x, y, x, y]
      boxes.push(box)
    } else if (operator === 1 && box) grow(box, x, y)
    else if (operator === 2 && box) {
      boxes.pop()
      box = null
    }
    at += operator === 3 ? 1 : operator === 2 ? 7 : 3
  }
  return boxes
}

function grow(box: [number, number, number, number], x: number, y: number): void {
  box[0] = Math.min(box[0], x)
  box[1] = Math.min(box[1], y)
  box[2] = Math.max(box[2], x)
  box[3] = Math.max(box[3], y)
}

function edgesOf({ x0, y0, x1, y1 }: Rule): Rule[] {
  const isFlat = y1 - y0 <= THICKEST
  const isNarrow = x1 - x0 <= THICKEST
  if (isFlat && isNarrow) return []
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
  if (isFlat) return [{ x0, y0: y, x1, y1: y }]
  if (isNarrow) return [{ x0: x, y0, x1: x, y1 }]
  return [
    { x0, y0, x1, y1: y0 },
    { x0, y0: y1, x1, y1 },
    { x0, y0, x1: x0, y1 },
    { x0: x1, y0, x1, y1 },
  ]
}
