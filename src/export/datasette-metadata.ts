interface Described {
  readonly name: string
  readonly comment: string
  readonly columns: readonly { readonly name: string; readonly comment: string | null }[]
}

/** Questions that Datasette offers beside the tables. */
const queries = {
  asked_by_several: {
    title: 'What several reports ask',
    sql: 'SELECT label, reports, recommendations, issuers, first_published_on FROM v_clusters WHERE reports >= 2',
  },
  strongest_links: {
    title: 'Recommendations of different reports that agree',
    sql: "SELECT similarity, a_report_title, a_text, b_report_title, b_text, shared_terms FROM v_links WHERE relation = 'agrees' ORDER BY similarity DESC",
  },
  recommendations_of_theme: {
    title: 'Recommendations with a theme',
    sql: "SELECT report_title, page, text, addressee FROM v_recommendations WHERE primary_theme_id = :theme AND role = 'item' AND repeats_id IS NULL ORDER BY report_id, ordinal",
  },
  sums_in_recommendations: {
    title: 'Sums of money in recommendations',
    sql: "SELECT report_title, page, surface, value, currency, recommendation FROM v_amounts WHERE type = 'money' AND recommendation_id IS NOT NULL ORDER BY value DESC",
  },
}

/**
 * A metadata file for Datasette: what tables and columns are, and canned queries.
 *
 * @param database name of the database in Datasette: its file name without the ending
 */
export function datasetteMetadata(database: string, entries: readonly Described[]): string {
  const tables = Object.fromEntries(
    entries.map(({ name, comment, columns }) => [
      name,
      {
        description: comment,
        columns: Object.fromEntries(
          columns.flatMap((column) => (column.comment ? [[column.name, column.comment]] : [])),
        ),
      },
    ]),
  )
  return `${JSON.stringify({ databases: { [database]: { tables, queries } } }, null, 2)}\n`
}
