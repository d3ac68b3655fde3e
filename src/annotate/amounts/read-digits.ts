const fractions: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' }

/** A number in digits, as a decimal string that `Number` reads exactly. */
export interface Digits {
  readonly decimal: string
  /** Read as a sum: three decimals of a sum of money are thousands, whatever the language. */
  readonly asSum: string
}

/**
 * Reads digits with separators by the conventions of the language: "1.234,5" in Dutch, "1,234.5" in English. A number
 * that can be read in one way only is read so in both. Null for what is no number ("3.8.1").
 */
export function readDigits(text: string, thousandsSeparator: string): Digits | null {
  const quarters = /^(\d+) (\d)\/(\d)$/.exec(text)
  if (quarters) return same(String(Number(quarters[1]) + Number(quarters[2]) / Number(quarters[3])))
  const fraction = fractions[text.at(-1) as string]
  const compact = (fraction ? text.slice(0, -1) : text).replace(/[\s\u00a0\u2009\u202f]/g, '')
  if (fraction) return /^\d*$/.test(compact) ? same(`${compact || '0'}${fraction}`) : null
  const separators = compact.match(/[.,]/g) ?? []
  if (separators.length === 0) return same(compact)
  if (new Set(separators).size > 1) return readMixed(compact)
  return separators.length > 1 ? readGroups(compact) : readOne(compact, thousandsSeparator)
}

const same = (decimal: string): Digits => ({ decimal, asSum: decimal })

/** "1.234.567,8": the last separator is the decimal one, and the groups before it must be whole. */
function readMixed(text: string): Digits | null {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  const groups = text.slice(0, last).split(/[.,]/)
  if (!areGroups(groups) || text.slice(0, last).includes(text[last] as string)) return null
  return same(`${groups.join('')}.${text.slice(last + 1)}`)
}

/** "1.234.567" */
function readGroups(text: string): Digits | null {
  const groups = text.split(/[.,]/)
  return areGroups(groups) ? same(groups.join('')) : null
}

/** "1.234" or "1.5": three digits after the separator of thousands are thousands, unless a nought stands before it. */
function readOne(text: string, thousandsSeparator: string): Digits {
  const [whole, rest] = text.split(/[.,]/) as [string, string]
  if (!areGroups([whole, rest]) || whole === '0') return same(`${whole}.${rest}`)
  const joined = whole + rest
  return { decimal: text.includes(thousandsSeparator) ? joined : `${whole}.${rest}`, asSum: joined }
}

const areGroups = ([first = '', ...rest]: readonly string[]): boolean =>
  first.length <= 3 && rest.every((group) => group.length === 3)
