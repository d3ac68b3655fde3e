import type { LayoutHint } from '../model/index.js'
import { readOwnMarker } from './read-own-marker.js'

/** What stands before the first words of a list item or note. It is printed once, whatever the item holds. */
export interface ItemMarker {
  readonly text: string
  isPrinted: boolean
}

/** How words are set. */
export interface TextStyle {
  /** `paragraph` where nothing is known of the block. */
  readonly kind: LayoutHint['kind'] | 'paragraph'
  /** Heading depth from 1, list depth from 0. */
  readonly level?: number
  readonly isBold?: boolean
  readonly marker?: ItemMarker
}

interface OpenBlock {
  readonly style: TextStyle
  readonly marker: string
  words: string
  readonly bold: { start: number; end: number }[]
}

/** Kinds of which one stands directly below the other; all others have a blank line between them. */
const tight = new Set<TextStyle['kind']>(['list-item', 'table-row', 'contents'])

/** A letter or sign before a tab, which is what is left of a bullet that was pasted from elsewhere. */
const typedBullet = /^\s*[o·§▪-]\t/

const bulleted = () => ({ kind: 'list-item' as const, level: 0, marker: { text: '•', isPrinted: false } })

/** Deepest list that is shown by its indent. */
const DEEPEST_INDENT = 8

/**
 * Writes the canonical text of formats that know their blocks: a line for each block, a blank line between blocks but
 * not between the items of a list or the rows of a table. White space inside a block becomes single spaces.
 */
export class TextWriter {
  #text = ''
  #hints: LayoutHint[] = []
  #open: OpenBlock | null = null
  #last: TextStyle['kind'] | null = null

  /** Adds words to the open block, or opens one for them. */
  write(words: string, style: TextStyle): void {
    const typed = !this.#open && style.kind === 'paragraph' ? typedBullet.exec(words) : null
    if (typed) this.#open = openBlock({ ...style, ...bulleted() })
    this.#append(typed ? words.slice(typed[0].length) : words, style)
  }

  #append(words: string, style: TextStyle): void {
    const collapsed = words.replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
    if (collapsed.trim() === '' && (!this.#open || /^$|\s$/.test(this.#open.words))) return
    this.#open ??= openBlock(style)
    const added = /^$|\s$/.test(this.#open.words) ? collapsed.trimStart() : collapsed
    const start = this.#open.words.length
    this.#open.words += added
    if (style.isBold && added.trim()) this.#open.bold.push({ start, end: this.#open.words.length })
  }

  /** Ends the line within the open block. */
  breakLine(): void {
    if (this.#open?.words.trim()) this.#open.words = `${this.#open.words.trimEnd()}\n`
  }

  /** Begins the next cell of the open row. */
  divideCells(style: TextStyle): void {
    this.#open ??= openBlock(style)
    this.#open.words = `${this.#open.words.replace(/ +$/, '')}\t`
  }

  /** Ends the open block. */
  end(): void {
    const open = this.#open
    this.#open = null
    if (!open?.words.trim()) return
    const { kind, level } = open.style
    const words = kind === 'table-row' ? open.words.replace(/ +$/, '') : open.words.trimEnd()
    const indent = kind === 'list-item' ? '  '.repeat(Math.min(level ?? 0, DEEPEST_INDENT)) : ''
    const start = this.#startBlock(kind) + indent.length
    const marker = kind !== 'footnote' && readOwnMarker(words) ? '' : open.marker
    const head = marker ? `${marker} ` : ''
    this.#text += indent + head + words
    if (kind !== 'paragraph')
      this.#hints.push({ kind, start, end: this.#text.length, ...(level !== undefined && { level }) })
    this.#addBold(open, start + head.length, words.length)
    this.#last = kind
  }

  /** Ends the open block, and the list or table of which it was the last. */
  endGroup(): void {
    this.end()
    this.#last = null
  }

  finish(): { text: string; hints: LayoutHint[] } {
    this.end()
    return { text: this.#text, hints: this.#hints }
  }

  #startBlock(kind: TextStyle['kind']): number {
    if (this.#text) this.#text += tight.has(kind) && this.#last === kind ? '\n' : '\n\n'
    return this.#text.length
  }

  /** Runs that touch, but for a space, are one. */
  #addBold({ bold, words }: OpenBlock, offset: number, length: number): void {
    const joined: { start: number; end: number }[] = []
    for (const span of bold) {
      const last = joined.at(-1)
      if (last && words.slice(last.end, span.start).trim() === '') last.end = span.end
      else joined.push({ ...span })
    }
    for (const { start, end } of joined) {
      const stop = Math.min(length, end)
      if (start < stop) this.#hints.push({ kind: 'bold', start: start + offset, end: stop + offset })
    }
  }
}

/** A block with the marker that it is the first to print; what follows in the same item is a paragraph of its own. */
function openBlock(style: TextStyle): OpenBlock {
  const { marker } = style
  const isFollower = marker?.isPrinted === true && (style.kind === 'list-item' || style.kind === 'footnote')
  const own = isFollower ? { ...style, kind: style.kind === 'footnote' ? style.kind : ('paragraph' as const) } : style
  const printed = marker && !marker.isPrinted ? marker.text : ''
  if (marker) marker.isPrinted = true
  return { style: own, marker: printed, words: '', bold: [] }
}
