import type { Notice, Page } from '../model/index.js'
import type { Recognition } from './recognise-pages.js'

/** What is said of pages that could not be read, have no text, or letters that mean nothing. */
export function pageNotices(trouble: 'failed' | 'empty' | 'garbled', pages: readonly number[]): Notice[] {
  if (pages.length === 0) return []
  const which = `${pages.length === 1 ? 'Page' : 'Pages'} ${listed(pages)}`
  if (trouble === 'failed') {
    const reason = `${which} could not be read and were left empty; the file is damaged there.`
    return [{ severity: 'warning', rule: 'read/damaged-pages', reason }]
  }
  if (trouble === 'garbled') {
    const reason = `${which} with letters that have no key: the fonts do not tell which characters their shapes are, so what was read is no text; give --ocr to have the pages recognised.`
    return [{ severity: 'warning', rule: 'read/garbled-pages', reason }]
  }
  return [
    { severity: 'info', rule: 'read/pages-without-text', reason: `${which} without text: blank, or only images.` },
  ]
}

/** Page numbers in words, cut off where they would fill the screen. */
const listed = (pages: readonly number[]): string =>
  pages.length <= 10 ? pages.join(', ') : `${pages.slice(0, 10).join(', ')} and ${pages.length - 10} more`

/** What is said of pages that could not be recognised. */
export function failureNotices({ engine, failed, failure }: Recognition): Notice[] {
  if (failure === undefined) return []
  const which = `${failed.length === 1 ? 'Page' : 'Pages'} ${listed(failed)}`
  const reason = `${which} could not be recognised by ${engine} and ${failed.length === 1 ? 'was' : 'were'} left empty (${failure}).`
  return [{ severity: 'warning', rule: 'read/not-recognised', reason }]
}

/** Recognised text is not as sure as printed text: whoever uses it has to know. */
export function recognitionNotice({ pages, engine, seconds }: Recognition, all: readonly Page[]): Notice {
  const read = [...pages].filter(([, { items }]) => items.length > 0)
  const numbers = read.map(([number]) => number)
  const words = read.reduce((sum, [, { items }]) => sum + items.length, 0)
  const sum = read.reduce((total, [, { items, confidence }]) => total + items.length * confidence, 0)
  const which = `${numbers.length === 1 ? 'Page' : 'Pages'} ${listed(numbers)}`
  const sure = Math.round((100 * sum) / Math.max(1, words))
  const reason = `${which} recognised from images (OCR by ${engine}) with a confidence of ${sure}%, in ${seconds.toFixed(1)} s; check them against the print.`
  const [first, last] = [all[(numbers[0] ?? 1) - 1], all[(numbers.at(-1) ?? 1) - 1]]
  const span = first && last ? { span: { start: first.start, end: last.end } } : {}
  return { severity: 'warning', rule: 'read/recognised', reason, ...span }
}
