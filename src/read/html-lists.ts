import { formatNumber, type Numbering } from './format-number.js'
import { elementsIn, type MarkupElement, wordsOf } from './markup.js'

/** Class of the numbers that readers of other formats put before their paragraphs. */
export const printedNumberClass = 'printed-number'

const numberings: Readonly<Record<string, Numbering>> = {
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
}

/** Makes the function that gives each item of a list what is printed before it: its own number, or a browser's. */
export function makeItemCounter(list: MarkupElement): (item: MarkupElement) => string {
  const count = list.name === 'ol' ? makeCounter(list) : () => '•'
  return (item) => {
    const counted = count(item)
    return printedNumber(item) ?? counted
  }
}

function makeCounter(list: MarkupElement): (item: MarkupElement) => string {
  const isReversed = list.attributes.has('reversed')
  let value = wholeNumber(list.attributes.get('start')) ?? (isReversed ? elementsIn(list, 'li').length : 1)
  return (item) => {
    value = wholeNumber(item.attributes.get('value')) ?? value
    const type = item.attributes.get('type') ?? list.attributes.get('type') ?? styleType(list)
    const printed = `${formatNumber(value, numberings[type] ?? 'decimal')}.`
    value += isReversed ? -1 : 1
    return printed
  }
}

function styleType({ attributes }: MarkupElement): string {
  const named = /list-style(?:-type)?\s*:[^;]*\b(lower|upper)-(alpha|latin|roman)/i.exec(attributes.get('style') ?? '')
  if (!named) return '1'
  const sign = named[2]?.toLowerCase() === 'roman' ? 'i' : 'a'
  return named[1]?.toLowerCase() === 'upper' ? sign.toUpperCase() : sign
}

const wholeNumber = (written: string | undefined): number | undefined =>
  written && /^-?\d{1,6}$/.test(written.trim()) ? Number(written) : undefined

/** The number that stands before an item's own words; not that of an item of a list within it. */
function printedNumber(item: MarkupElement): string | undefined {
  for (const child of elementsIn(item)) {
    if (child.attributes.get('class') === printedNumberClass) return wordsOf(child)
    const found = child.name === 'ul' || child.name === 'ol' ? undefined : printedNumber(child)
    if (found !== undefined) return found
  }
  return undefined
}
