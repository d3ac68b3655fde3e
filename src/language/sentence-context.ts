import type { Abbreviations } from '../lexicon/index.js'

/** What stands around a proposed end of a sentence. */
export interface SentenceContext {
  /** The sentence so far, up to and including its end. */
  readonly sentence: string
  /** What comes after the white space that follows, at most a few words. */
  readonly next: string
  readonly abbreviations: Abbreviations
  /** Words that often open a sentence and never follow an initial. */
  readonly functionWords: ReadonlySet<string>
}
