import type { Entity, Span } from '../../model/index.js'

/** A place of the reading view that names an organisation, or something that is known to be none. */
export interface Sighting extends Span {
  /** Null for what is known to be no organisation: it keeps shorter readings away and is then dropped. */
  readonly entity: Entity | null
  /** Rule id, such as `organisation/lexicon`. */
  readonly rule: string
  readonly detail: string
  /** 0 to 1. */
  readonly confidence: number
}
