import type { MarkupElement, MarkupNode } from './markup.js'

/** An element of HTML, for readers that bring their format to it. */
export const makeElement = (
  name: string,
  children: readonly MarkupNode[],
  attributes: Readonly<Record<string, string>> = {},
): MarkupElement => ({ name, children, attributes: new Map(Object.entries(attributes)) })
