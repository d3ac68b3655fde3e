import type { Span } from '../model/index.js'
import type { Term } from './explore-words.js'

export type Side = 'gold' | 'program'
/** Gold that was found and what found it, gold that was not, and what is in no gold. */
export type MarkOutcome = 'hit' | 'miss' | 'alarm'

/** What is said of a mark, for people, without its place. */
export interface Description {
  /** Short name of the mark in the margin. */
  readonly name: string
  readonly details: readonly (readonly [Term, string])[]
  /** Why the program took it; empty for gold. */
  readonly evidence: readonly string[]
}

/** A recommendation or mention of one side, with its place in the text and how it compares. */
export interface Mark extends Span, Description {
  /** Unique in the page. */
  readonly index: number
  readonly side: Side
  readonly sort: 'recommendation' | 'mention'
  readonly id: string
  readonly outcome: MarkOutcome
  /** It was found, but something that is said of it is wrong. */
  readonly isWrong: boolean
}
