import type { Numbering } from './format-number.js'
import { elementsIn, findAll, findFirst, type MarkupElement } from './markup.js'

/** How one level of a Word list prints its numbers. */
export interface NumberLevel {
  readonly start: number
  /** `bullet` prints a sign, `none` nothing. */
  readonly format: Numbering | 'bullet' | 'none'
  /** What is printed, with %1 for the number of the first level. */
  readonly text: string
  /** All numbers are printed as 1, 2, 3. */
  readonly isLegal: boolean
}

/** A list that a paragraph can belong to. Lists of one family count on from each other. */
export interface NumberedList {
  readonly family: string
  readonly levels: ReadonlyMap<number, NumberLevel>
  /** Levels that this list begins anew, with their first number. */
  readonly restarts: ReadonlyMap<number, number>
}

const formats: Readonly<Record<string, NumberLevel['format']>> = {
  bullet: 'bullet',
  none: 'none',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
}

/** Reads the lists of a Word document from its numbering part, by the id under which paragraphs refer to them. */
export function readNumbering(root: MarkupElement): ReadonlyMap<string, NumberedList> {
  const families = new Map(elementsIn(root, 'abstractNum').map((family) => [idOf(family, 'abstractNumId'), family]))
  const byStyle = new Map(
    [...families].flatMap(([id, family]) => {
      const link = value(family, 'styleLink')
      return link ? [[link, id] as const] : []
    }),
  )
  return new Map(
    elementsIn(root, 'num').map((list) => {
      const own = value(list, 'abstractNumId') ?? ''
      // A family may only name the style that another family defines.
      const linked = byStyle.get(value(families.get(own), 'numStyleLink') ?? '') ?? own
      return [idOf(list, 'numId'), readList(list, linked, families.get(linked))]
    }),
  )
}

function readList(list: MarkupElement, family: string, definition: MarkupElement | undefined): NumberedList {
  const levels = new Map(elementsIn(definition ?? list, 'lvl').map(readLevel))
  const restarts = new Map<number, number>()
  for (const override of elementsIn(list, 'lvlOverride')) {
    const at = Number(override.attributes.get('ilvl'))
    const start = value(override, 'startOverride')
    if (start) restarts.set(at, Number(start))
    for (const level of elementsIn(override, 'lvl')) levels.set(...readLevel(level))
  }
  return { family, levels, restarts }
}

function readLevel(level: MarkupElement): [number, NumberLevel] {
  const format = formats[value(level, 'numFmt') ?? ''] ?? 'decimal'
  return [
    Number(level.attributes.get('ilvl')),
    {
      start: Number(value(level, 'start') ?? 1),
      format,
      text: value(level, 'lvlText') ?? '',
      isLegal: elementsIn(level, 'isLgl').length > 0,
    },
  ]
}

const idOf = (element: MarkupElement, attribute: string): string => element.attributes.get(attribute) ?? ''

/** The value of a property directly below an element. */
const value = (element: MarkupElement | undefined, name: string): string | undefined =>
  element && elementsIn(element, name)[0]?.attributes.get('val')

/** A style of paragraphs as far as headings and numbers go. */
export interface ParagraphStyle {
  readonly name: string
  /** Heading depth from 1. */
  readonly heading: number | undefined
  readonly list: string | undefined
  readonly level: number | undefined
}

/** Longest chain of styles that build on each other; a hostile one goes round. */
const LONGEST_CHAIN = 20

/** Reads the styles of paragraphs by id, each with what it takes from the style that it builds on. */
export function readStyles(root: MarkupElement): ReadonlyMap<string, ParagraphStyle> {
  const styles = new Map(findAll(root, ({ name }) => name === 'style').map((style) => [idOf(style, 'styleId'), style]))
  return new Map([...styles].map(([id, style]) => [id, readStyle(chainOf(style))]))

  function chainOf(style: MarkupElement): MarkupElement[] {
    const chain = [style]
    for (let next = value(style, 'basedOn'); next && chain.length < LONGEST_CHAIN; ) {
      const parent = styles.get(next)
      if (!parent) break
      chain.push(parent)
      next = value(parent, 'basedOn')
    }
    return chain
  }
}

function readStyle(chain: readonly MarkupElement[]): ParagraphStyle {
  const names = chain.map((style) => value(style, 'name') ?? '')
  const property = (name: string) =>
    chain.map((style) => findFirst(style, name)?.attributes.get('val')).find((found) => found !== undefined)
  const named = names.map((name) => /^(?:heading|kop) ([1-9])$/i.exec(name)?.[1]).find(Boolean)
  const outline = property('outlineLvl')
  const depth = named ?? (outline && Number(outline) < 9 ? String(Number(outline) + 1) : undefined)
  const level = property('ilvl')
  return {
    name: names[0] ?? '',
    heading: depth ? Number(depth) : undefined,
    list: property('numId'),
    level: level === undefined ? undefined : Number(level),
  }
}
