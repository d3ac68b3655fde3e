import { elementsIn, findAll, type MarkupElement, wordsOf } from './markup.js'
import { raiseDigits } from './raise-digits.js'

const notesRole = /^doc-(?:endnotes|footnote|footnotes)$/
const notesName = /(?:^|\s)(?:footnotes?|endnotes?|voetnoten|voetnoot|eindnoten|noten|noot)(?:\s|$)/i
const noteId = /^(?:(?:foot|end)note|fn|voetnoot|eindnoot|cite_note)[-_:.]?\d+$/i

/** Whether a superscript or link is the number that calls a footnote, or a power, and not the end of "1e". */
export const isMark = (element: MarkupElement): boolean => /^[[(]?\d{1,3}[\])]?$/.test(wordsOf(element))

/** A link into the page that is no more than a number in brackets. */
export const isNoteLink = (element: MarkupElement): boolean =>
  leadsIntoPage(element) && /^\[\d{1,3}\]$/.test(wordsOf(element))

/** An arrow behind a note that leads back to where it was called. */
export const isBackLink = (element: MarkupElement): boolean =>
  leadsIntoPage(element) && /^[↑↩⤴^]+$/.test(wordsOf(element).replace(/\p{M}/gu, ''))

const leadsIntoPage = ({ name, attributes }: MarkupElement): boolean =>
  name === 'a' && (attributes.get('href') ?? '').startsWith('#')

export const raisedMark = (element: MarkupElement): string => raiseDigits(wordsOf(element).replace(/[[\]()]/g, ''))

/** Whether an element holds footnotes: by its role, class or id, or because its items are called so. */
export function isNotes(element: MarkupElement): boolean {
  const { name, attributes } = element
  if (notesRole.test(attributes.get('role') ?? '')) return true
  if ([attributes.get('class'), attributes.get('id')].some((names) => notesName.test(names ?? ''))) return true
  const items = name === 'ol' || name === 'ul' ? elementsIn(element, 'li') : []
  return items.length > 0 && items.every((item) => noteId.test(item.attributes.get('id') ?? ''))
}

/** The innermost elements that hold footnotes. */
export const innermostNotes = (element: MarkupElement): MarkupElement[] => {
  const within = findAll(element, isNotes)
  return within.length === 0 ? [element] : within.flatMap(innermostNotes)
}
