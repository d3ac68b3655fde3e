import type { ReportMetadata } from '../model/index.js'
import { describeTerms } from './describe-terms.js'
import { findAll, findFirst, type MarkupElement, wordsOf } from './markup.js'
import { normaliseLanguage } from './normalise-language.js'
import { tellingTitle } from './telling-title.js'

/** Metadata from the head of a web page: its meta elements, its title without the name of the site, its language. */
export function describeHtml(page: MarkupElement): ReportMetadata {
  const terms = findAll(page, ({ name }) => name === 'meta').map(
    ({ attributes }) =>
      [attributes.get('name') ?? attributes.get('property') ?? '', attributes.get('content') ?? ''] as const,
  )
  const found = describeTerms(terms)
  const title = found.title ?? pageTitle(page)
  const html = findFirst(page, 'html')
  const language =
    found.language ?? normaliseLanguage(html?.attributes.get('lang') ?? html?.attributes.get('xml:lang') ?? '')
  return { ...found, ...(title && { title }), ...(language && { language }) }
}

/** Sites add their name to the title; the heading of the page tells where the title ends. */
function pageTitle(page: MarkupElement): string | undefined {
  const title = findFirst(page, 'title')
  const written = title && wordsOf(title)
  const heading = findFirst(page, 'h1')
  const headed = heading && wordsOf(heading)
  if (headed && written?.startsWith(headed)) return tellingTitle(headed)
  return tellingTitle(written?.replace(/\s+[|–—]\s+[^|–—]+$/, ''))
}
