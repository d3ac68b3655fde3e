import type { LayoutHint } from '../model/index.js'
import type { MarkupElement } from './markup.js'
import type { TextStyle } from './text-writer.js'

/** Classes that tell what a part of the page is; parliamentary papers mark their questions and answers so. */
const namedKinds: readonly (readonly [RegExp, LayoutHint['kind']])[] = [
  [/(?:^|\s)(?:vraag|question)(?:\s|$)/i, 'question'],
  [/(?:^|\s)(?:antwoord|answer)(?:\s|$)/i, 'answer'],
  [/(?:^|\s)(?:caption|wp-caption-text|bijschrift)(?:\s|$)/i, 'caption'],
  [/(?:^|\s)(?:toc|inhoudsopgave|table-of-contents)(?:\s|$)/i, 'contents'],
]

const kinds: Readonly<Record<string, LayoutHint['kind'] | undefined>> = {
  blockquote: 'quotation',
  caption: 'caption',
  figcaption: 'caption',
}

/** How the words of an element are set, from how those around it are. */
export function styleOf({ name, attributes }: MarkupElement, outer: TextStyle): TextStyle {
  const level = /^h([1-6])$/.exec(name)?.[1]
  if (level && outer.kind !== 'table-row') return { ...outer, kind: 'heading', level: Number(level), isBold: false }
  const isBold =
    /^(?:b|strong|th)$/.test(name) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attributes.get('style') ?? '')
  const named = namedKinds.find(([pattern]) => pattern.test(attributes.get('class') ?? ''))?.[1]
  const kind = outer.kind !== 'paragraph' ? undefined : (kinds[name] ?? named)
  return { ...outer, ...(kind && { kind }), ...(isBold && outer.kind !== 'heading' && { isBold }) }
}
