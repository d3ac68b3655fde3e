import type { ReportMetadata } from '../model/index.js'
import { isOrganisationName } from './is-organisation-name.js'
import { normaliseDate } from './normalise-date.js'
import { normaliseLanguage } from './normalise-language.js'
import { tellingTitle } from './telling-title.js'

/** Names under which formats give the metadata, in order of preference; without the prefix of their vocabulary. */
const names = {
  title: ['title', 'citation_title', 'og:title', 'documenttitel'],
  publisher: ['publisher', 'citation_publisher', 'authority', 'creator', 'og:site_name', 'organisatie', 'author'],
  publishedOn: ['issued', 'date.issued', 'published_time', 'citation_publication_date', 'date', 'available', 'created'],
  language: ['language'],
} as const

/** Names under which a person stands more often than an organisation. */
const maybePersons = new Set(['creator', 'author'])

/** Prefixes of vocabularies: Dublin Core, Dutch government, article. */
const prefix = /^(?:dc|dcterms|overheid|overheidop|article|op)[.:]/

/**
 * Metadata from named terms as web pages, OpenDocument texts and official publications give them. Terms of Dublin Core
 * are known with and without prefix; a term that is given more than once counts the first time.
 */
export function describeTerms(terms: readonly (readonly [name: string, value: string])[]): ReportMetadata {
  const values = new Map<string, string>()
  for (const [name, value] of terms) {
    const key = name.trim().toLowerCase().replace(prefix, '')
    if (value.trim() && !values.has(key)) values.set(key, value.replace(/\s+/g, ' ').trim())
  }
  const all = (keys: readonly string[]) =>
    keys.flatMap((key) => (values.has(key) ? [[key, values.get(key) ?? ''] as const] : []))
  const title = all(names.title)
    .map(([, value]) => tellingTitle(value))
    .find(Boolean)
  const publisher = all(names.publisher).find(
    ([key, value]) => !maybePersons.has(key) || isOrganisationName(value),
  )?.[1]
  const publishedOn = all(names.publishedOn)
    .map(([, value]) => normaliseDate(value))
    .find(Boolean)
  const language = all(names.language)
    .map(([, value]) => normaliseLanguage(value))
    .find(Boolean)
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(publishedOn && { publishedOn }),
    ...(language && { language }),
  }
}
