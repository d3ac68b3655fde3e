/** A tree of tags and words, of HTML and XML alike. Names are without prefix and, in HTML, in lower case. */
export interface MarkupElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly MarkupNode[]
}

export type MarkupNode = MarkupElement | string

export const isElement = (node: MarkupNode): node is MarkupElement => typeof node !== 'string'

/** The elements directly below an element, of one name when it is given. */
export const elementsIn = (element: MarkupElement, name?: string): MarkupElement[] =>
  element.children.filter(isElement).filter((child) => name === undefined || child.name === name)

/** All elements below an element for which the test holds, in order; does not look inside one that it found. */
export function findAll(element: MarkupElement, test: (element: MarkupElement) => boolean): MarkupElement[] {
  return elementsIn(element).flatMap((child) => (test(child) ? [child] : findAll(child, test)))
}

export const findFirst = (element: MarkupElement, name: string): MarkupElement | undefined =>
  findAll(element, (other) => other.name === name)[0]

/** The words below an element, with every run of white space as one space. */
export const wordsOf = (element: MarkupElement): string => rawWords(element).replace(/\s+/g, ' ').trim()

/** The words below an element as they stand. */
export const rawWords = (element: MarkupElement): string =>
  element.children.map((child) => (isElement(child) ? rawWords(child) : child)).join('')
