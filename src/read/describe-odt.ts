import type { ReportMetadata } from '../model/index.js'
import { describeTerms } from './describe-terms.js'
import { findAll, type MarkupElement, wordsOf } from './markup.js'

/** Metadata from the meta part of an OpenDocument text; entries of a user's own are often terms of Dublin Core. */
export function describeOdt(meta: MarkupElement | undefined): ReportMetadata {
  if (!meta) return {}
  const entries = findAll(meta, ({ children }) => children.every((child) => typeof child === 'string'))
  return describeTerms(
    entries.map((entry) => {
      const own = entry.name === 'user-defined' ? entry.attributes.get('name') : undefined
      // "DCTERMS.W3CDTF/DCTERMS.issued": the scheme stands before the term.
      return [own?.slice(own.lastIndexOf('/') + 1) ?? odtTerms[entry.name] ?? entry.name, wordsOf(entry)]
    }),
  )
}

/** Names of OpenDocument that mean something else than the same words do elsewhere: `date` is when it was saved last. */
const odtTerms: Readonly<Record<string, string>> = {
  date: 'saved',
  creator: 'saved-by',
  'initial-creator': 'author',
  'creation-date': 'created',
}
