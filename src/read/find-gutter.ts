import { medianSize, type PageItem, type PageLine, rightEdge } from './page-item.js'

/** The white strip between two columns. */
export interface Gutter {
  /** Left edge of the column to the right of it, with a point of play. */
  readonly x: number
  readonly isAcross: (line: PageLine) => boolean
}

/** Room between words that makes two pieces of a line, as a share of the type size; justified words stand closer. */
const PIECE_ROOM = 0.8

/** Width of the narrowest gutter, as a share of the type size. */
const GUTTER_ROOM = 0.8

/** Lines on either side of a gutter, without a line across between them, that make columns. */
const COLUMN_LINES = 3

/** Lines that make columns for certain; fewer must be a good part of the region. */
const SURE_LINES = 12

/** Share of the lines of a region that short columns must take up: wide spaces in justified text fall under each other by chance. */
const LEAST_SHARE = 0.5

/** Share of the region's width that the narrowest column has; labels before hanging text are narrower. */
const COLUMN_WIDTH = 0.2

/** Share of its column that an average line fills; cells of tables fill less. */
const COLUMN_FILL = 0.5

/** Share of the right column's lines that begin at its edge or are indented from it. */
const ALIGNED = 0.4

/** Deepest indent, as a share of the type size. */
const INDENT = 4

/** Left edges that are tried, the commonest first. */
const TRIES = 12

/** Points that left edges of one column may differ. */
const PLAY = 2

interface Piece {
  readonly start: number
  readonly end: number
}

interface PiecedLine {
  readonly line: PageLine
  readonly pieces: readonly Piece[]
}

/**
 * The gutter that divides most lines of a region into columns of running text, or undefined. Its right side is an edge
 * at which many pieces of lines begin and that few cross. Short cells in rows are a table, and no gutter.
 */
export function findGutter(lines: readonly PageLine[]): Gutter | undefined {
  const pieced = lines.map((line) => ({ line, pieces: piecesOf(line) }))
  const left = Math.min(...pieced.map(({ pieces }) => (pieces[0] as Piece).start))
  const right = Math.max(...pieced.map(({ pieces }) => (pieces.at(-1) as Piece).end))
  const room = GUTTER_ROOM * medianSize(lines)
  const tried = commonEdges(pieced)
    .filter((x) => x - left > COLUMN_WIDTH * (right - left) && right - x > COLUMN_WIDTH * (right - left))
    .slice(0, TRIES)
    .map((x) => ({ x, score: columnLines(pieced, x, room) }))
  const best = tried.sort((a, b) => b.score - a.score)[0]
  if (!best || best.score === 0) return undefined
  const { x } = best
  return { x: x - PLAY, isAcross: (line) => piecesOf(line).some((piece) => crosses(piece, x, room)) }
}

function piecesOf(line: PageLine): Piece[] {
  const pieces: { start: number; end: number }[] = []
  for (const item of line.items as PageItem[]) {
    const piece = pieces.at(-1)
    if (piece && item.x - piece.end <= PIECE_ROOM * line.size) piece.end = Math.max(piece.end, rightEdge(item))
    else pieces.push({ start: item.x, end: rightEdge(item) })
  }
  return pieces
}

const crosses = (piece: Piece, x: number, room: number): boolean => piece.start < x - PLAY && piece.end > x - room

/** Left edges at which several pieces begin, the commonest first. */
function commonEdges(lines: readonly PiecedLine[]): number[] {
  const starts = Float64Array.from(lines.flatMap(({ pieces }) => pieces.map((piece) => piece.start))).sort()
  const edges: { x: number; count: number }[] = []
  for (const start of starts) {
    const edge = edges.at(-1)
    if (edge && start - edge.x <= PLAY) edge.count++
    else edges.push({ x: start, count: 1 })
  }
  return edges
    .filter((edge) => edge.count > 1)
    .sort((a, b) => b.count - a.count)
    .map((edge) => edge.x)
}

/** Number of lines that a gutter at `x` puts into columns; 0 when they are no columns of running text. */
function columnLines(lines: readonly PiecedLine[], x: number, room: number): number {
  const left: Piece[] = []
  const right: Piece[] = []
  let run: [Piece[], Piece[]] = [[], []]
  for (const { pieces } of lines) {
    if (pieces.some((piece) => crosses(piece, x, room))) keepRun()
    else for (const [index, part] of [before(pieces, x), after(pieces, x)].entries()) if (part) run[index]?.push(part)
  }
  keepRun()
  const pairs = Math.min(left.length, right.length)
  const isSure = pairs >= SURE_LINES || pairs >= LEAST_SHARE * lines.length
  const isText = isSure && isColumn(left) && isColumn(right)
  const aligned = right.filter((part) => part.start - x <= (INDENT / GUTTER_ROOM) * room).length
  return isText && aligned >= ALIGNED * right.length ? left.length + right.length : 0

  function keepRun(): void {
    const [lefts, rights] = run
    run = [[], []]
    if (Math.min(lefts.length, rights.length) < COLUMN_LINES) return
    left.push(...lefts)
    right.push(...rights)
  }
}

const before = (pieces: readonly Piece[], x: number): Piece | undefined =>
  joined(pieces.filter((p) => p.start < x - PLAY))
const after = (pieces: readonly Piece[], x: number): Piece | undefined =>
  joined(pieces.filter((p) => p.start >= x - PLAY))

const joined = (pieces: readonly Piece[]): Piece | undefined =>
  pieces[0] && { start: pieces[0].start, end: (pieces.at(-1) as Piece).end }

/** Whether the lines of one side fill the column that they make. */
function isColumn(parts: readonly Piece[]): boolean {
  if (parts.length < COLUMN_LINES) return false
  const start = Math.min(...parts.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  const filled = parts.reduce((sum, part) => sum + part.end - part.start, 0)
  return filled >= COLUMN_FILL * parts.length * (end - start)
}
