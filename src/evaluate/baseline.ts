import type { Split } from './gold.js'
import type { Counts, FoundKind, RightKind, Tally } from './scores.js'

/** Raise it when the form changes: a file of another version is refused, never misread. */
export const baselineVersion = 1

/** How far F1 or accuracy may fall, 0 to 1, where the file names no other: less than one unit in most reports. */
export const usualTolerance = 0.005

/** What was found of a kind. Units are ids of the gold; a theme adds its id: `r001=data`. */
export interface FoundEntry extends Counts {
  /** The units that were found. */
  readonly units: readonly string[]
  /** Places of what was found wrongly: `100-120`; a theme adds its id. */
  readonly falseAlarms: readonly string[]
}

/** What was said of things that were found. */
export interface RightEntry extends Tally {
  /** The units of which it was said rightly. */
  readonly units: readonly string[]
}

/** What the program made of one report. Kinds in which there is nothing to score are left out. */
export interface BaselineReport {
  readonly report: string
  readonly split: Split
  /** SHA-256 of the gold file that it was scored against, in hexadecimal. */
  readonly gold: string
  /** Version of the pipeline that was scored, with the fingerprint of its lexicons. */
  readonly pipeline: string
  readonly found: Readonly<Partial<Record<FoundKind, FoundEntry>>>
  readonly right: Readonly<Partial<Record<RightKind, RightEntry>>>
}

/** The figures that are kept in version control to compare with. It holds places and values, never the reports' words. */
export interface Baseline {
  readonly version: typeof baselineVersion
  /** ISO 8601 date on which a figure last changed. */
  readonly date: string
  readonly tolerance: number
  /** By kind, where it differs. */
  readonly tolerances: Readonly<Partial<Record<FoundKind | RightKind, number>>>
  /** Sorted by id. */
  readonly reports: readonly BaselineReport[]
}
