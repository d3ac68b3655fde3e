import type { SearchHit } from './atlas.js'
import type { Connection } from './connection.js'
import { filterConditions, type SearchFilters } from './search-filters.js'
import { storableText } from './storable-text.js'

/** A word in the heading says more than one in the text, and both more than a stem. Order: text, title, stems. */
const ranking = 'bm25(recommendations_fts, 2.0, 4.0, 1.0)'

/** Tokens in a snippet: about two lines on a screen. */
const snippetTokens = 24

/** Characters where no word was sought. */
const snippetLength = 160

/** Recommendations that hold every word in text or title, or every stem, best first; without words, in order of reading. */
export function searchRecommendations(
  db: Connection,
  words: readonly string[],
  stems: readonly string[],
  limit = 20,
  filters: SearchFilters = {},
): SearchHit[] {
  const query = [allOf('{text title}', words), allOf('{stems}', stems)].filter((part) => part !== null).join(' OR ')
  const conditions = filterConditions(filters)
  if (query === '' && (words.length + stems.length > 0 || conditions.length === 0)) return []
  const narrowed = conditions.map(({ sql }) => `AND ${sql}`).join('\n')
  const values = conditions.flatMap((condition) => condition.values)
  const sql = query === '' ? withoutWords(narrowed) : withWords(narrowed)
  return db.prepare(sql).all(...(query === '' ? [] : [query]), ...values, limit) as SearchHit[]
}

const columns = `
  r.id AS recommendationId, r.report_id AS reportId, coalesce(p.title, p.id) AS reportTitle, r.page, r.title, r.text`

const withWords = (narrowed: string): string => `
  SELECT ${columns}, snippet(recommendations_fts, 0, '[', ']', '…', ${snippetTokens}) AS snippet
  FROM recommendations_fts
  JOIN recommendations AS r ON r.search_key = recommendations_fts.rowid
  JOIN reports AS p ON p.id = r.report_id
  WHERE recommendations_fts MATCH ? ${narrowed}
  ORDER BY ${ranking}, r.report_id, r.ordinal
  LIMIT ?`

const withoutWords = (narrowed: string): string => `
  SELECT ${columns}, substr(r.text, 1, ${snippetLength}) AS snippet
  FROM recommendations AS r
  JOIN reports AS p ON p.id = r.report_id
  WHERE r.role <> 'group' ${narrowed}
  ORDER BY r.report_id, r.ordinal
  LIMIT ?`

/** Every term is quoted, so that nothing in it is an operator; one without letter or digit says nothing. */
function allOf(columns: string, terms: readonly string[]): string | null {
  const telling = terms.filter((term) => /[\p{L}\p{N}]/u.test(term))
  if (telling.length === 0) return null
  return `${columns} : (${telling.map((term) => `"${storableText(term).replaceAll('"', '""')}"`).join(' AND ')})`
}
