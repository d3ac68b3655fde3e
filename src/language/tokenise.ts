import type { ItemToken, ItsHelpers, WinkMethods } from 'wink-nlp'
import { requirePart } from './require-part.js'
import type { Token, TokenKind } from './token.js'

/** UTF-16 units beyond its expected place in which a token is sought; farther means that wink altered it. */
const WINDOW = 64

/**
 * Stretches without white space up to this length, and white space around them, in texts of at most so many units, go to
 * wink; longer stretches are no words, and wink's time grows with the square of theirs.
 */
const LONGEST_WORD = 200
const PIECE = new RegExp(`(?:\\s{0,20}(?<!\\S)\\S{1,${LONGEST_WORD}}(?!\\S)){1,100}`, 'g')

/** The tokens of a text by wink-nlp, in order; white space is no token. `text.slice(start, end)` is the token's text. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const { index, 0: piece } of text.matchAll(PIECE)) {
    for (const token of leftOver(text, end, index)) tokens.push(token)
    for (const token of readPiece(piece, index)) tokens.push(token)
    end = index + piece.length
  }
  return [...tokens, ...leftOver(text, end, text.length)]
}

/** The tokens of a piece that stands at `offset` in the text. */
function readPiece(piece: string, offset: number): Token[] {
  const tokens: Token[] = []
  const { nlp, its } = wink()
  let end = 0
  nlp
    .readDoc(piece)
    .tokens()
    .each((item: ItemToken) => {
      const value = item.out(its.value)
      const start = placeOf(value, piece, end + item.out(its.precedingSpaces).length, end)
      // wink alters some characters; what it altered is read from the text itself, before the next token or at the end.
      if (start < 0 || !value.trim()) return
      tokens.push(...leftOver(piece, end, start), {
        start,
        end: start + value.length,
        text: value,
        kind: kindOf(item.out(its.type)),
      })
      end = start + value.length
    })
  tokens.push(...leftOver(piece, end, piece.length))
  return tokens.map((token) => ({ ...token, start: token.start + offset, end: token.end + offset }))
}

/** Where wink says the token stands, else the first place within the window, else -1. */
function placeOf(value: string, text: string, expected: number, from: number): number {
  if (text.startsWith(value, expected)) return expected
  const at = text.slice(from, from + WINDOW + value.length).indexOf(value)
  return at < 0 ? -1 : from + at
}

/** Tokens for what wink passed over between two places: stretches without white space. */
function leftOver(text: string, from: number, to: number): Token[] {
  return [...text.slice(from, to).matchAll(/\S+/g)].map((match) => {
    const start = from + match.index
    const kind = /^\p{L}/u.test(match[0]) ? 'word' : 'other'
    return { start, end: start + match[0].length, text: match[0], kind }
  })
}

function kindOf(type: string): TokenKind {
  if (type === 'word' || type === 'punctuation' || type === 'symbol') return type
  if (type === 'currency') return 'symbol'
  return type === 'number' || type === 'ordinal' ? 'number' : 'other'
}

let loaded: { readonly nlp: WinkMethods; readonly its: ItsHelpers } | undefined

/** wink with an empty pipe: nothing is tagged but tokens. The model is English, its tokeniser holds for Dutch as well. */
function wink() {
  if (!loaded) {
    const nlp: WinkMethods = requirePart('wink-nlp')(requirePart('wink-eng-lite-web-model'), [])
    loaded = { nlp, its: nlp.its }
  }
  return loaded
}
