import type { AmountContext } from './amount-context.js'

/** Tokens between a sum and the note on its tax ("€ 135 per uur (exclusief btw)"). */
const AHEAD = 7
/** Tokens between such a note and the sum after it ("Exclusief btw kost het gemaal € 4 miljoen"). */
const BACK = 6

const withTax = new WeakMap<AmountContext, boolean>()

/** Whether value added tax is in a sum, by the note after or before it. Never looks past another number or a stop. */
export function readVat(context: AmountContext, start: number, end: number): 'included' | 'excluded' | null {
  if (!speaksOfTax(context)) return null
  for (let at = end; at < end + AHEAD; at++) {
    const found = noteAt(context, at)
    if (found) return found
    if (endsReach(context, at)) break
  }
  for (let at = start - 1; at >= start - BACK; at--) {
    const found = noteAt(context, at)
    if (found) return found
    if (endsReach(context, at)) break
  }
  return null
}

/** Most blocks do not, and then nothing needs to be looked for. */
function speaksOfTax(context: AmountContext): boolean {
  const known = withTax.get(context)
  if (known !== undefined) return known
  const speaks = context.tokens.some(({ folded }) => context.numbers.vatWords.has(folded))
  withTax.set(context, speaks)
  return speaks
}

const noteAt = ({ tokens, numbers }: AmountContext, at: number) =>
  numbers.vat.find(({ words }) => words.every((word, index) => tokens[at + index]?.folded === word))?.meaning ?? null

/** Another number but a year ("prijspeil 2023"), a currency, or the end of a sentence; the stop of an abbreviation is none. */
function endsReach({ tokens, currencies }: AmountContext, at: number): boolean {
  const token = tokens[at]
  if (!token || (token.kind === 'digits' && !/^20\d\d$/.test(token.text)) || currencies.bySign.has(token.text))
    return true
  return /^[.;\n\t]$/.test(token.text) && !/^\p{Ll}/u.test(tokens[at + 1]?.text ?? '')
}
