import type { PdfOperators } from './open-pdf.js'

/** Numbers that pdf.js gives the operators: they have been the same since its first version. */
const SAVE = 10
const RESTORE = 11
const TRANSFORM = 12
const FILL_COLOUR = 59
const FORM_BEGIN = 74
const FORM_END = 75
const PATH = 91

/** What ends a path without painting it. */
const END_PATH = 28

/** What paints its inside: fill, by either rule, with or without a stroke. */
const fills = new Set([22, 23, 24, 25, 26, 27])

export type Matrix = readonly number[]

/** A path that a page paints. */
export interface PaintedPath {
  /** Operators and coordinates, before the matrix. */
  readonly data: ArrayLike<number>
  /** From the path to the page, points, y downwards. */
  readonly matrix: Matrix
  /** Colour of its inside as `#rrggbb`, or null where it is not filled. */
  readonly fill: string | null
  /** Left, top, right and bottom in its own coordinates, where pdf.js gives them. */
  readonly bounds: ArrayLike<number> | null
}

/** Colour in which a page begins. */
const black = '#000000'

/** The paths that a page paints, by its list of operators and the transformation of its view. */
export function* walkPaths({ fnArray, argsArray }: PdfOperators, view: Matrix): Generator<PaintedPath> {
  const stack: { matrix: Matrix; colour: string }[] = []
  let now = { matrix: view, colour: black }
  for (const [index, operator] of fnArray.entries()) {
    const values = argsArray[index] as readonly unknown[] | null
    if (operator === SAVE) stack.push(now)
    else if (operator === RESTORE || operator === FORM_END) now = stack.pop() ?? { matrix: view, colour: black }
    else if (operator === TRANSFORM) now = { ...now, matrix: times(now.matrix, values as Matrix) }
    else if (operator === FILL_COLOUR) now = { ...now, colour: String(values?.[0]) }
    else if (operator === FORM_BEGIN) {
      stack.push(now)
      if (values?.[0]) now = { ...now, matrix: times(now.matrix, values[0] as Matrix) }
    } else if (operator === PATH && values) {
      const path = pathOf(values, now)
      if (path) yield path
    }
  }
}

function pathOf(
  [paint, parts, bounds]: readonly unknown[],
  { matrix, colour }: { matrix: Matrix; colour: string },
): PaintedPath | null {
  const data = (parts as readonly (ArrayLike<number> | null)[] | null)?.[0]
  if (paint === END_PATH || !data) return null
  const fill = fills.has(paint as number) ? colour : null
  return { data, matrix, fill, bounds: (bounds as ArrayLike<number> | null) ?? null }
}

const times = (m: Matrix, n: Matrix): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** A rectangle upright, of two corners that lie opposite to each other. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where a rectangle of a path lies on the page. */
export function placeArea(matrix: Matrix, x0: number, y0: number, x1: number, y1: number): Area {
  const [a, b] = [point(matrix, x0, y0), point(matrix, x1, y1)]
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    right: Math.max(a.x, b.x),
    bottom: Math.max(a.y, b.y),
  }
}

const point = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number) => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
})
