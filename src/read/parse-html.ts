import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { MarkupElement, MarkupNode } from './markup.js'

type Node = DefaultTreeAdapterTypes.Node

/** Deepest nesting that is kept; what stands deeper becomes part of the element there. Browsers stop at 512. */
const DEEPEST = 256

interface OpenElement extends MarkupElement {
  readonly children: MarkupNode[]
}

/** Elements that hold no words for a reader. */
const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'map',
])

/** Parses HTML as browsers do, which never fails. Scripts, styles and other elements without words are left out. */
export function parseHtml(html: string): MarkupElement {
  const root: OpenElement = { name: '', attributes: new Map(), children: [] }
  const waiting: { node: Node; parent: OpenElement; depth: number }[] = [{ node: parse(html), parent: root, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, parent, depth } = next
    if (node.nodeName === '#text' && 'value' in node) parent.children.push(node.value)
    if (!('childNodes' in node) || silent.has(node.nodeName)) continue
    const isKept = 'tagName' in node && depth < DEEPEST
    const own = isKept ? openElement(node) : parent
    if (isKept) parent.children.push(own)
    for (let at = node.childNodes.length - 1; at >= 0; at--) {
      waiting.push({ node: node.childNodes[at] as Node, parent: own, depth: depth + (isKept ? 1 : 0) })
    }
  }
  return root
}

const openElement = (node: DefaultTreeAdapterTypes.Element): OpenElement => ({
  name: node.tagName,
  attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
  children: [],
})
