import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/** The elements of a page in their order, as a browser would make them. */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = []
  walk(parse(html), (node) => {
    if ('tagName' in node) elements.push(node)
  })
  return elements
}

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((each) => each.name === name)?.value ?? null

export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name)

/** What a script would read as `textContent`. */
export function textOf(node: Node): string {
  const parts: string[] = []
  walk(node, (each) => {
    if (each.nodeName === '#text') parts.push((each as DefaultTreeAdapterTypes.TextNode).value)
  })
  return parts.join('')
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const child of 'childNodes' in node ? node.childNodes : []) walk(child, visit)
}
