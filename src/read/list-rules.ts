import type { PdfOperators } from './open-pdf.js'

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

/** Numbers that pdf.js gives the operators: they have been the same since its first version. */
const SAVE = 10
const RESTORE = 11
const TRANSFORM = 12
const FORM_BEGIN = 74
const FORM_END = 75
const PATH = 91

/** What ends a path without painting it. */
const END_PATH = 28

type Matrix = readonly number[]

/** The straight rules that a page draws, by its list of operators and the transformation of its view. */
export function listRules({ fnArray, argsArray }: PdfOperators, view: Matrix): Rule[] {
  const rules: Rule[] = []
  const stack: Matrix[] = []
  let matrix = view
  for (const [index, operator] of fnArray.entries()) {
    const values = argsArray[index] as readonly unknown[] | null
    if (operator === SAVE) stack.push(matrix)
    else if (operator === RESTORE || operator === FORM_END) matrix = stack.pop() ?? view
    else if (operator === TRANSFORM) matrix = times(matrix, values as Matrix)
    else if (operator === FORM_BEGIN) {
      stack.push(matrix)
      if (values?.[0]) matrix = times(matrix, values[0] as Matrix)
    } else if (operator === PATH && values) rules.push(...rulesOf(values, matrix))
    if (rules.length > MOST_RULES) return []
  }
  return rules
}

const times = (m: Matrix, n: Matrix): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** Rules of one path: its straight parts when it is stroked, the edges of its boxes when it is filled. */
function rulesOf([paint, parts]: readonly unknown[], matrix: Matrix): Rule[] {
  const data = (parts as readonly (ArrayLike<number> | null)[] | null)?.[0]
  if (paint === END_PATH || !data || data.length > 20 * MOST_RULES) return []
  return boxesOf(data).flatMap(([left, top, right, bottom]) => {
    const [a, b] = [point(matrix, left, top), point(matrix, right, bottom)]
    const box = {
      x0: Math.min(a.x, b.x),
      y0: Math.min(a.y, b.y),
      x1: Math.max(a.x, b.x),
      y1: Math.max(a.y, b.y),
    }
    return edgesOf(box)
  })
}

const point = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number) => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
})

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
