import type { SearchHit } from './atlas.js'
import type { Connection } from './connection.js'
import { storableText } from './storable-text.js'

/** A word in the heading says more than one in the text, and both more than a stem. Order: text, title, stems. */
const ranking = 'bm25(recommendations_fts, 2.0, 4.0, 1.0)'

/** Tokens in a snippet: about two lines on a screen. */
const snippetTokens = 24

/** Recommendations that hold every word in text or title, or every stem, best first. */
export function searchRecommendations(
  db: Connection,
  words: readonly string[],
  stems: readonly string[],
  limit = 20,
): SearchHit[] {
  const query = [allOf('{text title}', words), allOf('{stems}', stems)].filter((part) => part !== null).join(' OR ')
  if (query === '') return []
  return db
    .prepare(`
      SELECT
        r.id AS recommendationId, r.report_id AS reportId, coalesce(p.title, p.id) AS reportTitle, r.page, r.title,
        r.text, snippet(recommendations_fts, 0, '[', ']', '…', ${snippetTokens}) AS snippet
      FROM recommendations_fts
      JOIN recommendations AS r ON r.search_key = recommendations_fts.rowid
      JOIN reports AS p ON p.id = r.report_id
      WHERE recommendations_fts MATCH ?
      ORDER BY ${ranking}, r.report_id, r.ordinal
      LIMIT ?`)
    .all(query, limit) as SearchHit[]
}

/** Every term is quoted, so that nothing in it is an operator; one without letter or digit says nothing. */
function allOf(columns: string, terms: readonly string[]): string | null {
  const telling = terms.filter((term) => /[\p{L}\p{N}]/u.test(term))
  if (telling.length === 0) return null
  return `${columns} : (${telling.map((term) => `"${storableText(term).replaceAll('"', '""')}"`).join(' AND ')})`
}
