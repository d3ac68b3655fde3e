import { printedNumberClass } from './html-lists.js'
import { makeElement } from './make-element.js'
import { elementsIn, isElement, type MarkupElement, type MarkupNode, wordsOf } from './markup.js'

/** Elements without words of the publication. */
const leftOut = new Set(['metadata', 'meta', 'plaatje', 'illustratie', 'redactie', 'colspec', 'spanspec'])

/** Elements that run on within a paragraph. */
const inline: Readonly<Record<string, string>> = {
  nadruk: 'i',
  extref: 'span',
  intref: 'span',
  sup: 'sup',
  inf: 'sub',
  datum: 'span',
  naam: 'span',
  voornaam: 'span',
  achternaam: 'span',
  voorvoegsels: 'span',
  organisatie: 'span',
  kamervraagonderwerp: 'span',
  ondernummer: 'span',
  dossiernr: 'span',
  unl: 'span',
  nootref: 'sup',
}

/** Blocks by their name in HTML. */
const blocks: Readonly<Record<string, string>> = {
  al: 'p',
  tussenkop: 'h4',
  titel: 'h2',
  kamervraagomschrijving: 'h1',
  datumtekst: 'p',
  tekstregel: 'p',
  functie: 'p',
  dagtekening: 'p',
  citaat: 'blockquote',
  lijst: 'ul',
  definitielijst: 'dl',
  table: 'table',
  title: 'caption',
  thead: 'thead',
  tbody: 'tbody',
  row: 'tr',
  entry: 'td',
}

/**
 * Makes HTML of an official publication: papers and questions of parliament, and what else is set in the same schema.
 * The numbers that stand beside a title are put before it, as they are printed.
 */
export function convertPublication(root: MarkupElement): MarkupElement {
  const notes: MarkupElement[] = []
  const converted = convertAll(root)
  return makeElement('body', [...converted, makeElement('ol', notes, { role: 'doc-endnotes' })])

  function convertAll(element: MarkupElement): MarkupNode[] {
    return element.children.flatMap((child) => (isElement(child) ? convert(child) : [child]))
  }

  function convert(element: MarkupElement): MarkupNode[] {
    const { name, attributes } = element
    if (leftOut.has(name)) return []
    switch (name) {
      case 'dossier':
        return [makeElement('h1', [numbersIn(element, 'dossiernummer'), ...titlesIn(element)])]
      case 'stuk':
        return [
          makeElement('h1', [numbersIn(element, 'stuknr'), ...titlesIn(element)]),
          ...convertRest(element, ['stuknr', 'titel']),
        ]
      case 'kop':
        return [
          makeElement(headingOf(element), [
            numbersIn(element, 'label'),
            numbersIn(element, 'nr'),
            ...titlesIn(element),
          ]),
        ]
      case 'vraag':
      case 'antwoord':
        return [makeElement('div', [...convertNumber(element), ...convertRest(element, ['nr'])], { class: name })]
      case 'kamervraagnummer':
        return [makeElement('p', convertAll(element))]
      case 'nadruk':
        return [makeElement(attributes.get('type') === 'vet' ? 'b' : 'i', convertAll(element))]
      case 'li':
        return [convertItem(element)]
      case 'noot':
        return [convertNote(element)]
      case 'tgroup':
        return convertAll(element)
      default:
        return convertByName(element)
    }
  }

  function convertByName(element: MarkupElement): MarkupNode[] {
    const name = inline[element.name] ?? blocks[element.name]
    if (name) return [makeElement(name, convertAll(element))]
    // What is not known holds others, or it is a block of its own.
    return [makeElement('div', convertAll(element))]
  }

  function convertRest(element: MarkupElement, done: readonly string[]): MarkupNode[] {
    const children = element.children.filter((child) => !isElement(child) || !done.includes(child.name))
    return convertAll({ ...element, children })
  }

  function titlesIn(element: MarkupElement): MarkupNode[] {
    const titles = elementsIn(element).filter(({ name }) => name === 'titel' || name === 'subtitel')
    return titles.flatMap((title) => [...convertAll(title), ' '])
  }

  function convertNumber(element: MarkupElement): MarkupNode[] {
    return elementsIn(element, 'nr').map((number) => makeElement('h2', convertAll(number)))
  }

  function convertItem(item: MarkupElement): MarkupElement {
    const number = elementsIn(item, 'li.nr').map(wordsOf).join(' ')
    const sign = /^[–—•●-]?$/.test(number) ? '•' : number
    return makeElement('li', [
      makeElement('span', [sign], { class: printedNumberClass }),
      ...convertRest(item, ['li.nr']),
    ])
  }

  function convertNote(note: MarkupElement): MarkupElement {
    const mark = elementsIn(note, 'noot.nr').map(wordsOf).join('')
    const number = makeElement('span', [mark], { class: printedNumberClass })
    notes.push(makeElement('li', [number, ...convertRest(note, ['noot.nr'])]))
    return makeElement('sup', [mark])
  }
}

const numbersIn = (element: MarkupElement, name: string): string =>
  elementsIn(element, name)
    .map((number) => `${wordsOf(number)} `)
    .join('')

/** Parts of a paper stand in each other; the head of one says by its level, where it has one, how deep. */
function headingOf({ attributes }: MarkupElement): string {
  const level = Number(attributes.get('niveau') ?? attributes.get('level') ?? 2)
  return `h${level >= 1 && level <= 5 ? level + 1 : 3}`
}
