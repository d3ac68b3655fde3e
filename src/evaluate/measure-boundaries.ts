import type { Finding } from './scores.js'

/** Characters between where a recommendation begins or ends and where the program says so; null when none was found. */
interface Distance {
  readonly mean: number | null
  readonly median: number | null
}

export interface BoundaryErrors {
  /** Recommendations that were found, at 0.5. */
  readonly matched: number
  readonly start: Distance
  readonly end: Distance
}

/** How far off the borders of recommendations are that were found. */
export function measureBoundaries(findings: readonly Finding[]): BoundaryErrors {
  const hits = findings.flatMap((finding) =>
    finding.kind === 'recommendation@0.5' && finding.outcome === 'hit' ? [finding] : [],
  )
  const distance = (border: 'start' | 'end') =>
    summarise(hits.map(({ gold, predicted }) => Math.abs(gold[border] - predicted[border])))
  return { matched: hits.length, start: distance('start'), end: distance('end') }
}

function summarise(distances: readonly number[]): Distance {
  if (distances.length === 0) return { mean: null, median: null }
  const sorted = [...distances].sort((a, b) => a - b)
  const middle = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)]
  return { mean: mean(sorted), median: mean(middle.map((at) => sorted[at] as number)) }
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0) / numbers.length
