import { SaxesParser } from 'saxes'
import { formatNumber } from './format-number.js'
import type { NumberedList, NumberLevel, ParagraphStyle } from './read-numbering.js'

/** Style of the runs that hold a printed number; no document has one of this name. */
export const numberStyle = 'AdviesatlasPrintedNumber'

interface OpenParagraph {
  style: string | undefined
  list: string | undefined
  level: string | undefined
  /** Whether the number that is looked at belongs to the paragraph and not to what it was before a change. */
  isPast: boolean
}

/**
 * Writes into a Word document's body the numbers and bullets that Word prints before its paragraphs and leaves out of
 * the file. Each becomes a run of the style `numberStyle` at the head of its paragraph.
 */
export function printNumbers(
  document: string,
  lists: ReadonlyMap<string, NumberedList>,
  styles: ReadonlyMap<string, ParagraphStyle>,
): string {
  const print = makePrinter(lists)
  const pieces: string[] = []
  let done = 0
  const open: OpenParagraph[] = []
  /** Newer forms of what stands in an older one beside them, which is the one that is read. */
  let choices = 0
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const paragraph = open.at(-1)
    if (name === 'mc:Choice' && !isSelfClosing) choices++
    if (choices > 0) return
    if (name === 'w:p' && !isSelfClosing)
      open.push({ style: undefined, list: undefined, level: undefined, isPast: false })
    else if (!paragraph) return
    else if (name === 'w:pPrChange') paragraph.isPast = true
    else if (paragraph.isPast) return
    else if (name === 'w:pStyle') paragraph.style = attributes['w:val']
    else if (name === 'w:numId') paragraph.list = attributes['w:val']
    else if (name === 'w:ilvl') paragraph.level = attributes['w:val']
  })
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (name === 'mc:Choice' && !isSelfClosing) choices--
    if (choices > 0 || isSelfClosing) return
    const paragraph = open.at(-1)
    if (name === 'w:p') open.pop()
    if (name === 'w:pPrChange' && paragraph) paragraph.isPast = false
    if (name !== 'w:pPr' || !paragraph || paragraph.isPast) return
    const label = labelOf(paragraph)
    if (!label) return
    pieces.push(document.slice(done, parser.position), run(label))
    done = parser.position
  })
  parser.write(document).close()
  return pieces.join('') + document.slice(done)

  function labelOf({ style, list, level }: OpenParagraph): string {
    const inherited = styles.get(style ?? '')
    const id = list ?? inherited?.list
    return id === undefined || id === '0' ? '' : print(id, Number(level ?? inherited?.level ?? 0))
  }
}

const run = (label: string): string =>
  `<w:r><w:rPr><w:rStyle w:val="${numberStyle}"/></w:rPr><w:t xml:space="preserve">${escapeXml(label)}</w:t></w:r>`

const escapeXml = (label: string): string =>
  label.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '')

/** Counts the paragraphs of each list and says what is printed before the next one. */
function makePrinter(lists: ReadonlyMap<string, NumberedList>): (id: string, level: number) => string {
  const counts = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  return (id, level) => {
    const list = lists.get(id)
    const own = list?.levels.get(level)
    if (!list || !own) return ''
    const count = counts.get(list.family) ?? new Map<number, number>()
    counts.set(list.family, count)
    const restart = begun.has(`${id} ${level}`) ? undefined : list.restarts.get(level)
    begun.add(`${id} ${level}`)
    count.set(level, restart ?? (count.get(level) ?? own.start - 1) + 1)
    for (const deeper of [...count.keys()].filter((at) => at > level)) count.delete(deeper)
    return printed(list, own, count)
  }
}

function printed(list: NumberedList, own: NumberLevel, count: ReadonlyMap<number, number>): string {
  if (own.format === 'bullet') return '•'
  if (own.format === 'none') return own.text.includes('%') ? '' : own.text.trim()
  return own.text
    .replace(/%([1-9])/g, (_, place: string) => {
      const level = list.levels.get(Number(place) - 1)
      const value = count.get(Number(place) - 1) ?? level?.start ?? 1
      const format = level?.format ?? 'decimal'
      return formatNumber(value, own.isLegal || format === 'bullet' || format === 'none' ? 'decimal' : format)
    })
    .trim()
}
