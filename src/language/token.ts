import type { Span } from '../model/index.js'

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'other'

/** A token of a text; `start` and `end` are UTF-16 indices into that text, and `text` is what stands there. */
export interface Token extends Span {
  readonly text: string
  readonly kind: TokenKind
}
