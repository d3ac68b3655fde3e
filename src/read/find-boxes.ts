import type { Rule } from './list-rules.js'
import { mergeRules, type Stroke } from './merge-rules.js'
import { type Area, type PaintedPath, placeArea } from './walk-paths.js'

/** Colours of paper: nothing stands out from them. */
const paper = /^#f[c-f]f[c-f]f[c-f]$/i

/** Points that parts of one ground, or the edges of a frame, may miss each other by. */
const PLAY = 3

/** Share of the page's width that the narrowest box has; what is narrower is a shape in a drawing. */
const NARROWEST = 0.2

/** Share of the page's width from which a ground is the page's own, and of its height. */
const WHOLE_PAGE = 0.95

/** Least height in points: two lines of small type. */
const LOWEST = 20

/** Grounds and frames of a page that are looked at; a drawing has thousands. */
const MOST_AREAS = 200

/** Where a page has a coloured ground or a frame that may hold text: the outermost ones, from top to bottom. */
export function findBoxes(
  paths: Iterable<PaintedPath>,
  rules: readonly Rule[],
  page: { readonly width: number; readonly height: number },
): Area[] {
  const areas = [...joinGrounds(listGrounds(paths)), ...listFrames(rules)].filter(isBox)
  if (areas.length > MOST_AREAS) return []
  const outermost = areas.filter((area, at) => !areas.some((other, place) => holds(other, area, place - at)))
  return outermost.sort((a, b) => a.top - b.top || a.left - b.left)

  function isBox({ left, top, right, bottom }: Area): boolean {
    const [width, height] = [right - left, bottom - top]
    const isWhole = width >= WHOLE_PAGE * page.width || height >= WHOLE_PAGE * page.height
    return width >= NARROWEST * page.width && height >= LOWEST && !isWhole
  }
}

/** Of two that cover each other the first one stays. */
const holds = (other: Area, area: Area, order: number): boolean =>
  order !== 0 &&
  other.left <= area.left + PLAY &&
  other.right >= area.right - PLAY &&
  other.top <= area.top + PLAY &&
  other.bottom >= area.bottom - PLAY &&
  (order < 0 || sizeOf(other) > sizeOf(area) + 1)

const sizeOf = ({ left, top, right, bottom }: Area): number => (right - left) * (bottom - top)

/** Coloured grounds, from top to bottom. */
function listGrounds(paths: Iterable<PaintedPath>): Area[] {
  const grounds: Area[] = []
  for (const { fill, bounds, matrix } of paths) {
    if (fill === null || paper.test(fill) || !bounds || bounds.length < 4) continue
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(bounds)
    const ground = placeArea(matrix, x0, y0, x1, y1)
    // What is as thin as a rule is one.
    if (ground.right - ground.left > PLAY && ground.bottom - ground.top > PLAY) grounds.push(ground)
    if (grounds.length > MOST_AREAS) return []
  }
  return grounds.sort((a, b) => a.top - b.top)
}

/** Word processors colour the ground of a text paragraph by paragraph. */
function joinGrounds(grounds: readonly Area[]): Area[] {
  const joined: Area[] = []
  for (const ground of grounds) {
    const at = joined.findLastIndex((above) => goesOn(above, ground))
    const above = joined[at]
    if (above) joined[at] = { ...above, bottom: Math.max(above.bottom, ground.bottom) }
    else joined.push(ground)
  }
  return joined
}

const goesOn = (above: Area, below: Area): boolean =>
  Math.abs(above.left - below.left) <= PLAY &&
  Math.abs(above.right - below.right) <= PLAY &&
  below.top - above.bottom <= PLAY

/** Frames: two rules across of one width, and two down at their ends. */
function listFrames(rules: readonly Rule[]): Area[] {
  const { across, down } = mergeRules(rules)
  if (across.length > MOST_AREAS || down.length > MOST_AREAS) return []
  const frames = down.flatMap((left) => {
    const right = down.find((other) => other.at - left.at > LOWEST && isBeside(left, other))
    const [top, bottom] = [left.from, left.to].map((y) => across.find((rule) => spans(rule, y, left, right)))
    return right && top && bottom ? [{ left: left.at, right: right.at, top: left.from, bottom: left.to }] : []
  })
  return frames.filter((frame) => !frames.some((other) => isNext(frame, other)))
}

/** Frames that share an edge are cells of a table. */
const isNext = (a: Area, b: Area): boolean =>
  (Math.abs(a.left - b.left) <= PLAY && (Math.abs(a.top - b.bottom) <= PLAY || Math.abs(a.bottom - b.top) <= PLAY)) ||
  (Math.abs(a.top - b.top) <= PLAY && (Math.abs(a.left - b.right) <= PLAY || Math.abs(a.right - b.left) <= PLAY))

const isBeside = (a: Stroke, b: Stroke): boolean => Math.abs(a.from - b.from) <= PLAY && Math.abs(a.to - b.to) <= PLAY

const spans = (rule: Stroke, y: number, left: Stroke, right: Stroke | undefined): boolean =>
  right !== undefined &&
  Math.abs(rule.at - y) <= PLAY &&
  Math.abs(rule.from - left.at) <= PLAY &&
  Math.abs(rule.to - right.at) <= PLAY
