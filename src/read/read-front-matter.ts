import { parse } from 'yaml'
import type { Notice, ReportMetadata } from '../model/index.js'
import { normaliseDate } from './normalise-date.js'
import { normaliseLanguage } from './normalise-language.js'
import type { MarkdownNode } from './parse-markdown.js'

/** Keys under which front matter gives the metadata, in order of preference. */
const keys = {
  title: ['title', 'titel'],
  publisher: ['publisher', 'uitgever', 'organisation', 'organisatie', 'author', 'auteur', 'authors', 'auteurs'],
  publishedOn: ['published', 'date', 'datum'],
  language: ['language', 'lang', 'taal'],
} as const

/** Metadata from a Markdown file's YAML front matter. Front matter that is no YAML mapping is noticed and passed over. */
export function readFrontMatter(root: MarkdownNode): { metadata: ReportMetadata; notices: Notice[] } {
  const yaml = root.children?.find((node) => node.type === 'yaml')?.value
  if (!yaml?.trim()) return { metadata: {}, notices: [] }
  try {
    return { metadata: metadataOf(parse(yaml)), notices: [] }
  } catch (error) {
    const found = (error as Error).message.split('\n', 1)[0]
    const reason = `The front matter is no valid YAML and was passed over: ${found}`
    return { metadata: {}, notices: [{ severity: 'warning', rule: 'read/front-matter', reason }] }
  }
}

function metadataOf(value: unknown): ReportMetadata {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('expected keys with values')
  const entries = new Map(Object.entries(value).map(([key, entry]) => [key.toLowerCase(), words(entry)]))
  const pick = (names: readonly string[]) => names.map((name) => entries.get(name)).find(Boolean)

  const title = pick(keys.title)
  const publisher = pick(keys.publisher)
  const publishedOn = normaliseDate(pick(keys.publishedOn) ?? '')
  const language = normaliseLanguage(pick(keys.language) ?? '')
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(publishedOn && { publishedOn }),
    ...(language && { language }),
  }
}

/** An entry as words: a list joined by commas, an object by its name. */
function words(value: unknown): string | undefined {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || undefined
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join(', ') || undefined
  if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string')
    return words(value.name)
  return undefined
}
