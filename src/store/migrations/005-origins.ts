import type { Migration } from './migration.js'

/**
 * What the file calls its pages, how surely they were recognised, and where the facts about a report were found.
 * Reports from before have nothing here until they are ingested again.
 *
 * SQLite keeps the words of a new column from its name on: a comment must stand after the name to be kept.
 */
export const origins: Migration = {
  number: 5,
  name: 'origins',
  sql: `
ALTER TABLE pages ADD COLUMN label -- What the file itself calls the page, where that is not its number: iv, A-3.
  TEXT CHECK (label <> '');
ALTER TABLE pages ADD COLUMN confidence -- How sure the words of the page are, 0 to 1, where they were recognised from an
  -- image; null where they were not.
  REAL CHECK (confidence BETWEEN 0 AND 1);

CREATE TABLE report_metadata_origins (
  -- Where the facts about a report were found; without a row for what is not known.

  -- The report.
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  -- The column of reports: title, publisher, published_on or language.
  field TEXT NOT NULL CHECK (field IN ('title', 'publisher', 'published_on', 'language')),
  -- manifest: the manifest of known reports; file: what the file says of itself; created: the day on which a program
  -- made the file, which need not be that of publication; first-page and colophon: printed there; heading: the first
  -- heading of the text; text: the language in which the text is written.
  origin TEXT NOT NULL CHECK (
    origin IN ('manifest', 'file', 'created', 'first-page', 'colophon', 'heading', 'text')
  ),
  PRIMARY KEY (report_id, field)
) STRICT, WITHOUT ROWID;
`,
}
