/** A mention as an annotator wrote it: `surface = full name`, with its place. */
export interface MarkedMention {
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly name: string
}

/** Reads a text with its mentions in square brackets, `[surface]` or `[surface|full name]`; line ends become spaces. */
export function readMarkedText(marked: string): { readonly text: string; readonly mentions: readonly MarkedMention[] } {
  const mentions: MarkedMention[] = []
  let text = ''
  for (const piece of marked.replace(/\n/g, ' ').split(/(\[[^\]]+\])/)) {
    const [, surface, name = surface] = /^\[([^|\]]+)(?:\|([^\]]+))?\]$/.exec(piece) ?? []
    if (surface !== undefined && name !== undefined) {
      mentions.push({ start: text.length, end: text.length + surface.length, surface, name })
    }
    text += surface ?? piece
  }
  return { text, mentions }
}
