import type { LayoutHint } from '../model/index.js'
import { byPlace } from '../text/index.js'
import type { MarkdownNode } from './parse-markdown.js'

/** Nodes that become a hint as they stand. */
const kinds: Readonly<Record<string, LayoutHint['kind']>> = {
  tableRow: 'table-row',
  blockquote: 'quotation',
  code: 'code',
  footnoteDefinition: 'footnote',
  // Front matter is for programs, as code is: nobody reads it as a paragraph.
  yaml: 'code',
}

/** What the syntax says of the layout, in order of place; hints nest as the syntax does. Inline markup gives none. */
export function findMarkdownHints(root: MarkdownNode): LayoutHint[] {
  const hints: LayoutHint[] = []
  visit(root, -1)
  return hints.sort(byPlace)

  function visit(node: MarkdownNode, listDepth: number): void {
    const depth = node.type === 'list' ? listDepth + 1 : listDepth
    const hint = hintOf(node, depth)
    if (hint) hints.push(hint)
    for (const child of node.children ?? []) visit(child, depth)
  }
}

function hintOf(node: MarkdownNode, listDepth: number): LayoutHint | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return undefined
  if (node.type === 'heading') return { kind: 'heading', start, end, level: node.depth ?? 1 }
  if (node.type === 'listItem') return { kind: 'list-item', start, end: ownEnd(node, end), level: listDepth }
  if (node.type === 'html' && node.value?.startsWith('<!--')) return { kind: 'code', start, end }
  const kind = kinds[node.type]
  return kind && { kind, start, end }
}

/** Where a list item's own words end: before the list within it, whose items have hints of their own. */
function ownEnd(item: MarkdownNode, end: number): number {
  const children = item.children ?? []
  const nested = children.findIndex((child) => child.type === 'list')
  return nested > 0 ? (children[nested - 1]?.position?.end.offset ?? end) : end
}
