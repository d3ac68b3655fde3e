import { formatNumber, type Numbering } from './format-number.js'
import { elementsIn, findAll, type MarkupElement } from './markup.js'

interface ListLevel {
  readonly format: Numbering | 'bullet' | 'none'
  readonly prefix: string
  readonly suffix: string
  /** How many levels are printed, this one as the last. */
  readonly shown: number
  readonly start: number
}

/** Styles of lists, and that of the numbers of headings under the name `outline`. */
export type ListStyles = ReadonlyMap<string, ReadonlyMap<number, ListLevel>>

export const outlineStyle = ' outline'

const formats: Readonly<Record<string, Numbering>> = {
  1: 'decimal',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
}

/** Reads how lists and headings are numbered from the parts of an OpenDocument text; the later part wins. */
export function readListStyles(parts: readonly MarkupElement[]): ListStyles {
  const styles = new Map<string, ReadonlyMap<number, ListLevel>>()
  for (const part of parts) {
    for (const style of findAll(part, ({ name }) => name === 'list-style' || name === 'outline-style')) {
      const name = style.name === 'outline-style' ? outlineStyle : (style.attributes.get('name') ?? '')
      styles.set(
        name,
        new Map(elementsIn(style).map((level) => [Number(level.attributes.get('level')), readLevel(level)])),
      )
    }
  }
  return styles
}

function readLevel({ name, attributes }: MarkupElement): ListLevel {
  const format = formats[attributes.get('num-format') ?? '']
  return {
    format: name.endsWith('-bullet') ? 'bullet' : (format ?? 'none'),
    prefix: attributes.get('num-prefix') ?? '',
    suffix: attributes.get('num-suffix') ?? '',
    shown: Number(attributes.get('display-levels') ?? 1),
    start: Number(attributes.get('start-value') ?? 1),
  }
}

/** Counts the items or headings of one list. */
export class NumberCounter {
  #counts = new Map<number, number>()

  constructor(readonly levels: ReadonlyMap<number, ListLevel> | undefined) {}

  /** What is printed before the next item of a level, from 1; empty for nothing. */
  next(level: number, start?: number): string {
    const own = this.levels?.get(level)
    if (!own || own.format === 'none') return ''
    if (own.format === 'bullet') return '•'
    this.#counts.set(level, start ?? (this.#counts.get(level) ?? own.start - 1) + 1)
    for (const deeper of [...this.#counts.keys()].filter((at) => at > level)) this.#counts.delete(deeper)
    const numbers = Array.from({ length: Math.min(level, own.shown) }, (_, at) => this.#print(level - at)).reverse()
    return `${own.prefix}${numbers.filter(Boolean).join('.')}${own.suffix}`.trim()
  }

  #print(level: number): string {
    const format = this.levels?.get(level)?.format ?? 'none'
    return format === 'none' || format === 'bullet' ? '' : formatNumber(this.#counts.get(level) ?? 1, format)
  }
}
