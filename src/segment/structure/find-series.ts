import { type Marker, readMarker, readSmallLetter } from './read-marker.js'
import type { Line } from './split-lines.js'

/** How many lines may stand between two members of one series: a chapter. */
const reach = 400

/** How many lines may stand between two numbers that stand alone: two columns of a page. */
const columns = 120

/** Highest number that can stand alone above its title; a higher one is a figure. */
const mostAlone = 20

/** A marker that is one in earnest, because it continues or begins a series. */
export interface SeriesMember {
  readonly index: number
  readonly marker: Marker
  /** All members of its series by line index, in order. */
  readonly series: readonly number[]
}

/**
 * Finds numbered and lettered lines that belong together: 1, 2, 3 or a, b, c in one style. A number that neither
 * begins nor continues a series is the beginning of a sentence, a year or an amount, and is left alone.
 */
export function findSeries(
  lines: readonly Line[],
  skipped: (index: number) => boolean,
): ReadonlyMap<number, SeriesMember> {
  const candidates = lines.flatMap((line, index) => {
    const marker = line.isBlank || skipped(index) ? null : (readMarker(line.text) ?? readSmallLetter(line.text))
    return marker && marker.rank > 0 && canHead(line, marker, lines[index + 1], lines[index - 1])
      ? [{ index, marker }]
      : []
  })
  const members = new Map<number, SeriesMember>()
  for (const series of [
    ...chain(candidates.filter(isInline)),
    ...completeSets(candidates.filter((c) => !isInline(c))),
  ]) {
    const indices = series.map(({ index }) => index)
    for (const { index, marker } of series) members.set(index, { index, marker, series: indices })
  }
  return members

  function isInline({ index, marker }: { index: number; marker: Marker }): boolean {
    return (lines[index] as Line).text.length > marker.textAt
  }
}

interface Numbered {
  readonly index: number
  readonly marker: Marker
}

function canHead(line: Line, marker: Marker, next: Line | undefined, previous: Line | undefined): boolean {
  const words = line.text.slice(marker.textAt)
  if (words === '') return marker.printed === marker.label && marker.rank <= mostAlone && startsTitle(next)
  // A bare number must be followed by a title; one with a stop or bracket may be followed by a clause.
  const isBare = marker.printed === marker.label
  // "a find out why …" goes on with nothing above it: a colon, a point before it, or a blank line.
  if (isBare && marker.kind === 'letter')
    return (
      /^[\p{Lu}“"'‘]/u.test(words) ||
      !previous ||
      previous.isBlank ||
      /(?:[:;]|; (?:and|or|en|of))$/.test(previous.text)
    )
  if (isBare) return /^[\p{Lu}“"'‘…]/u.test(words) && isShort(line, marker) && !/^\p{Lu}{2,4}\b/u.test(words)
  return /^[\p{L}\p{N}“"'‘([…*]/u.test(words)
}

/** Longest line, in characters, that a bare number can head; a whole paragraph on one line has its number set apart. */
const longestBare = 160

const isShort = ({ text }: Line, { textAt }: Marker): boolean =>
  text.length - textAt < longestBare || /\s{2}$|\t$/.test(text.slice(0, textAt))

const startsTitle = (line: Line | undefined): boolean =>
  line !== undefined && !line.isBlank && /^[\p{Lu}“‘]/u.test(line.text) && line.text.length < 120

/**
 * Series in order: each member follows on the one before it in the same style, not too far away. One that begins in the
 * middle, where a part of the text is missing, must go on.
 */
function chain(candidates: readonly Numbered[]): Numbered[][] {
  const open = new Map<string, Numbered[][]>()
  const done: Numbered[][] = []
  for (const candidate of candidates) {
    const style = seriesStyle(candidate.marker)
    const running = open.get(style) ?? []
    const joined = running.find((series) => follows(candidate, series.at(-1) as Numbered))
    if (joined) {
      joined.push(candidate)
      open.set(style, [joined])
    } else if (candidate.marker.rank === 1 || !isBareLetter(candidate)) {
      const begun = [candidate]
      open.set(style, candidate.marker.rank === 1 ? [begun] : [begun, ...running])
      done.push(begun)
    }
  }
  return done.filter((series) => series.length > 1 || isSure(series[0] as Numbered))
}

const follows = (candidate: Numbered, last: Numbered): boolean =>
  candidate.marker.rank === last.marker.rank + 1 && candidate.index - last.index <= reach

/** A letter without a stop is one only from "a" on. */
const isBareLetter = ({ marker }: Numbered): boolean => marker.kind === 'letter' && marker.printed === marker.label

/** "2.1" and "2.2" are one series, "3.1" begins another. */
const seriesStyle = (marker: Marker): string =>
  marker.label?.includes('.') ? `${marker.style} below ${marker.label.split('.').slice(0, -1).join('.')}` : marker.style

/** One that stands alone and still cannot be anything else: a number of more parts, or one in bold or behind a bullet. */
const isSure = ({ marker }: Numbered): boolean =>
  marker.label !== null && (/^\d+\.\d+/.test(marker.label) || (marker.kind === 'number' && marker.labelAt > 0))

/** Numbers that stand alone on their lines can come out of order from a page with columns; together they count from 1. */
function completeSets(candidates: readonly Numbered[]): Numbered[][] {
  const sets: Numbered[][] = [[]]
  for (const candidate of candidates) {
    const current = sets.at(-1) as Numbered[]
    const last = current.at(-1)
    const isFar = last !== undefined && candidate.index - last.index > columns
    if (isFar || current.some(({ marker }) => marker.rank === candidate.marker.rank)) sets.push([candidate])
    else current.push(candidate)
  }
  return sets.filter((set) => {
    const ranks = set.map(({ marker }) => marker.rank).sort((a, b) => a - b)
    return ranks.length >= 3 && ranks.every((rank, at) => rank === at + 1)
  })
}
