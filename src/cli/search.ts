import { stem, tokenise } from '../language/index.js'
import type { Language, Strength, Tier } from '../model/index.js'
import { InputError } from '../pipeline/index.js'
import { type Atlas, openAtlas, type SearchFilters, type SearchHit } from '../store/index.js'
import { printRows, type RowFormat } from './print-rows.js'
import { queryWords } from './query-words.js'
import type { ExitCode, Terminal } from './terminal.js'

interface SearchArguments extends RowFormat {
  readonly db: string
  readonly theme?: string
  readonly organisation?: string
  readonly country?: string
  readonly addressee?: string
  readonly report?: string
  readonly since?: string
  readonly until?: string
  readonly tier?: Tier
  readonly strength?: Strength
  readonly amount?: number
  readonly limit: number
}

/** Finds recommendations by words, in any form, and by what is known of them. */
export function search(terminal: Terminal, words: readonly string[], options: SearchArguments): ExitCode {
  const { db, limit, ...rest } = options
  const filters = readFilters(rest)
  const { nothingAsked, nothingFound } = queryWords[terminal.language]
  if (words.length === 0 && Object.keys(filters).length === 0) throw new InputError(nothingAsked)
  const atlas = openAtlas(db, { readonly: true })
  try {
    const rows = findHits(atlas, words, filters, limit).map(({ recommendationId, page, title, snippet }) => ({
      id: recommendationId,
      page,
      title,
      found: snippet,
    }))
    printRows(terminal, rows, nothingFound, rest)
    return 0
  } finally {
    atlas.close()
  }
}

function readFilters(options: Omit<SearchArguments, 'db' | 'limit'>): SearchFilters {
  const { theme, organisation, country, addressee, report, since, until, tier, strength, amount } = options
  const entity = organisation ?? (country && (/^[a-z]{2}$/i.test(country) ? `country:${country}` : country))
  const all = { themeId: theme, entity, addressee, reportId: report, since, until, tier, strength, leastAmount: amount }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

/** Stems are those of one language: a hit in either counts, and Dutch ones come first where both find as well. */
function findHits(atlas: Atlas, words: readonly string[], filters: SearchFilters, limit: number): SearchHit[] {
  if (words.length === 0) return [...atlas.searchRecommendations([], [], limit, filters)]
  const found = (['nl', 'en'] as const).flatMap((language) =>
    atlas.searchRecommendations(
      words,
      words.flatMap((word) => stemsOf(word, language)),
      limit,
      filters,
    ),
  )
  const first = new Map(found.map((hit) => [hit.recommendationId, hit] as const).reverse())
  return [...new Set(found.map(({ recommendationId }) => recommendationId))]
    .slice(0, limit)
    .map((id) => first.get(id) as SearchHit)
}

const stemsOf = (words: string, language: Language): string[] =>
  tokenise(words)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ text }) => stem(text, language))
