import { printedNumberClass } from './html-lists.js'
import { makeElement } from './make-element.js'
import { elementsIn, findAll, isElement, type MarkupElement, type MarkupNode, wordsOf } from './markup.js'
import { NumberCounter, outlineStyle, readListStyles } from './odt-numbers.js'

/** What is no part of the text as it is read: old versions, remarks of editors, forms. */
const leftOut = new Set([
  'tracked-changes',
  'annotation',
  'annotation-end',
  'forms',
  'sequence-decls',
  'variable-decls',
  'user-field-decls',
  'object',
  'object-ole',
  'image',
  'plugin',
  'script',
  'title',
  'desc',
  'toc-mark',
  'alphabetical-index-mark',
  'event-listeners',
])

/** Elements of the text that only hold others. */
const contents = new Set(['table-of-content', 'alphabetical-index', 'illustration-index', 'table-index'])

interface List {
  readonly style: string | undefined
  readonly counter: NumberCounter
  readonly level: number
}

/** Makes HTML of the body of an OpenDocument text, with the numbers that a word processor would print. */
export function convertOdt(content: MarkupElement, styles: MarkupElement | undefined): MarkupElement {
  const parts = styles ? [styles, content] : [content]
  const listStyles = readListStyles(parts)
  const bold = boldStyles(parts)
  const headings = new NumberCounter(listStyles.get(outlineStyle))
  const lists = new Map<string, NumberCounter>()
  const notes: MarkupElement[] = []
  const pageFrames: MarkupNode[] = []
  /** Frames of the paragraph that is being read; they follow it. */
  let frames: MarkupNode[] = []

  const body = findAll(content, ({ name }) => name === 'body').flatMap((element) => elementsIn(element, 'text'))
  const converted = body.flatMap((element) => convertAll(element))
  const noteList = makeElement('ol', notes, { role: 'doc-endnotes' })
  return makeElement('body', [...converted, ...pageFrames, ...(notes.length ? [noteList] : [])])

  function convertAll(element: MarkupElement, list?: List): MarkupNode[] {
    return element.children.flatMap((child) => (isElement(child) ? convert(child, list) : [child]))
  }

  function convert(element: MarkupElement, list?: List): MarkupNode[] {
    const { name, attributes } = element
    if (leftOut.has(name)) return []
    if (contents.has(name)) return [makeElement('div', convertAll(element), { class: 'toc' })]
    switch (name) {
      case 'h':
        return convertHeading(element, list)
      case 'p':
        return withFrames(() => makeElement('p', convertAll(element)))
      case 'span':
        return [makeElement(bold.has(attributes.get('style-name') ?? '') ? 'b' : 'span', convertAll(element))]
      case 's':
      case 'tab':
        return [' ']
      case 'line-break':
        return [makeElement('br', [])]
      case 'soft-page-break':
        return []
      case 'list':
        return [convertList(element, list)]
      case 'note':
        return [convertNote(element)]
      case 'frame':
      case 'custom-shape':
      case 'rect':
        return convertFrame(element)
      case 'table':
        return [makeElement('table', rowsOf(element).map(convertRow))]
      default:
        return convertAll(element, list)
    }
  }

  function convertHeading(element: MarkupElement, list?: List): MarkupNode[] {
    const level = Math.min(6, Math.max(1, Number(element.attributes.get('outline-level') ?? 1)))
    const isNumbered = !list && element.attributes.get('is-list-header') !== 'true'
    const printed = isNumbered && wordsOf(element) ? headings.next(level) : ''
    return withFrames(() => makeElement(`h${level}`, [...printedNumber(printed), ...convertAll(element)]))
  }

  function withFrames(make: () => MarkupElement): MarkupNode[] {
    const outer = frames
    frames = []
    const made = [make(), ...frames]
    frames = outer
    return made
  }

  function convertFrame(element: MarkupElement): MarkupNode[] {
    const isOfPage = element.attributes.get('anchor-type') === 'page'
    const box = makeElement('div', convertAll(element))
    if (isOfPage) pageFrames.push(box)
    else frames.push(box)
    return []
  }

  function convertList(element: MarkupElement, outer: List | undefined): MarkupElement {
    const { attributes } = element
    const style = attributes.get('style-name') ?? outer?.style
    const list = { style, level: (outer?.level ?? 0) + 1, counter: counterOf(element, style, outer) }
    const id = attributes.get('id')
    if (id) lists.set(id, list.counter)
    lists.set(` ${style}`, list.counter)
    return makeElement(
      'ul',
      elementsIn(element).flatMap((item) => convertItem(item, list)),
    )
  }

  function counterOf({ attributes }: MarkupElement, style: string | undefined, outer: List | undefined): NumberCounter {
    if (outer && style === outer.style) return outer.counter
    const continued = attributes.get('continue-list')
    const isContinued = attributes.get('continue-numbering') === 'true'
    const before = lists.get(continued ?? '') ?? (isContinued ? lists.get(` ${style}`) : undefined)
    return before ?? new NumberCounter(listStyles.get(style ?? ''))
  }

  function convertItem(item: MarkupElement, list: List): MarkupNode[] {
    if (item.name !== 'list-item') return convertAll(item, list)
    const start = item.attributes.get('start-value')
    // An item that only holds a deeper list prints nothing of its own.
    const isOnlyList = elementsIn(item).every(({ name }) => name === 'list')
    const printed = isOnlyList ? '' : list.counter.next(list.level, start ? Number(start) : undefined)
    const children = convertAll(item, list)
    return isOnlyList ? children : [makeElement('li', [...printedNumber(printed), ...children])]
  }

  function convertNote(note: MarkupElement): MarkupElement {
    const mark = elementsIn(note, 'note-citation').map(wordsOf).join('')
    const words = elementsIn(note, 'note-body').flatMap((each) => convertAll(each))
    notes.push(makeElement('li', [...printedNumber(mark), ...words]))
    return makeElement('sup', [mark])
  }

  function convertRow(row: MarkupElement): MarkupElement {
    const cells = elementsIn(row).filter(({ name }) => name === 'table-cell' || name === 'covered-table-cell')
    return makeElement(
      'tr',
      cells.map((cell) => makeElement('td', convertAll(cell))),
    )
  }
}

const printedNumber = (printed: string): MarkupNode[] => [makeElement('span', [printed], { class: printedNumberClass })]

/** Rows stand in groups for heads and for what is repeated on each page. */
const rowsOf = (table: MarkupElement): MarkupElement[] =>
  elementsIn(table).flatMap((child) =>
    child.name === 'table-row'
      ? [child]
      : /^table-(?:header-rows|rows|row-group)$/.test(child.name)
        ? rowsOf(child)
        : [],
  )

/** Names of the styles that make words bold. */
function boldStyles(parts: readonly MarkupElement[]): ReadonlySet<string> {
  const styles = parts.flatMap((part) => findAll(part, ({ name }) => name === 'style'))
  const isBold = (style: MarkupElement) =>
    elementsIn(style, 'text-properties').some(({ attributes }) =>
      /^(?:bold|[6-9]00)$/.test(attributes.get('font-weight') ?? ''),
    )
  return new Set(styles.filter(isBold).map(({ attributes }) => attributes.get('name') ?? ''))
}
