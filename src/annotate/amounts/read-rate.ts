import type { AmountContext } from './amount-context.js'

/** Tokens that a bracket between a sum and its rate may hold ("€ 102,65 (excl. btw) per uur"). */
const BRACKET_REACH = 8

/** The period or unit that a sum is paid for ("uur", "jaar"), from what stands right after or before it. */
export function readRate(context: AmountContext, start: number, end: number): string | null {
  const { tokens, numbers } = context
  const at = skipBracket(context, end)
  const word = tokens[at]?.folded as string
  const next = tokens[at + 1]
  if (next?.kind === 'word') {
    if (numbers.per.has(word) && !numbers.notPer.has(next.folded)) return nounAt(context, at + 1)
    if (numbers.perArticle.has(word) && numbers.periods.has(next.folded)) return next.folded
  }
  return numbers.perAdverbs.get(word) ?? numbers.perAdverbs.get(tokens[start - 1]?.folded as string) ?? null
}

/** "per gewerkt uur": a period may have an adjective. */
function nounAt({ tokens, numbers }: AmountContext, at: number): string | null {
  const second = tokens[at + 1]?.folded as string
  const noun =
    numbers.periods.has(second) && !numbers.periods.has(tokens[at]?.folded as string) ? tokens[at + 1] : tokens[at]
  return noun?.text ?? null
}

function skipBracket({ tokens }: AmountContext, at: number): number {
  if (tokens[at]?.text !== '(') return at
  const close = tokens.slice(at, at + BRACKET_REACH).findIndex((token) => token.text === ')')
  return close < 0 ? at : at + close + 1
}
