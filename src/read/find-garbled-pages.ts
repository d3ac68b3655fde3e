import { isGarbled } from './is-garbled.js'
import type { ReadPage } from './place-pages.js'

interface GarbledPages {
  /** Their numbers, from 1. */
  readonly pages: readonly number[]
  /** They hold most of what the document says. */
  readonly isMost: boolean
}

/** The pages that say something else than they show. */
export function findGarbledPages(pages: readonly (ReadPage | undefined)[]): GarbledPages {
  const texts = pages.map((page) => page?.items.map(({ text }) => text).join(' ') ?? '')
  const found = texts.flatMap((text, index) => (isGarbled(text) ? [index] : []))
  const lost = found.reduce((sum, index) => sum + (texts[index] as string).length, 0)
  const all = texts.reduce((sum, text) => sum + text.length, 0)
  return { pages: found.map((index) => index + 1), isMost: lost > all / 2 }
}
