import type { Passage } from './passage.js'
import type { Unit } from './unit.js'

/** Whether a unit, below its label, stands in quotation marks, also where those opened in a block before. */
export function isQuotedIn(passages: readonly Passage[], { view }: Unit): boolean {
  let isOpened = false
  for (const { block, text } of passages) {
    const isQuoted = isOpened || /^["“„]/.test(text)
    isOpened = text.replace(/[^"“„”]/g, '').length % 2 === 1 ? !isOpened : isOpened
    const isTitle = block.kind === 'heading' && block.marker === null
    if (isQuoted && !isTitle && block.view.start < view.end && block.view.end > view.start) return true
  }
  return false
}
