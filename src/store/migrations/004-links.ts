import type { Migration } from './migration.js'

/**
 * Reasons for links, beside those for recommendations, mentions and themes: a CHECK cannot be altered, so that the
 * table is made anew and its rows are taken over. And a note of which reports have been linked with the others.
 */
export const links: Migration = {
  number: 4,
  name: 'links',
  sql: `
ALTER TABLE evidence RENAME TO former_evidence;
DROP INDEX evidence_by_report;

CREATE TABLE evidence (
  -- The reasons for which the program took something to be what it says: why a row is there.

  -- Id of the recommendation or mention; for a theme, recommendation id, / and theme id; for a link, the ids of its two
  -- recommendations with the relation between them: a_id agrees b_id.
  subject_id TEXT NOT NULL,
  -- Place among the reasons for the same subject, from 1.
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  -- What the subject is: recommendation, mention, theme or link.
  subject_type TEXT NOT NULL CHECK (subject_type IN ('recommendation', 'mention', 'theme', 'link')),
  -- The report in which the subject stands; for a link, that of its first recommendation.
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  -- Id of the rule, such as formal/speech-act.
  kind TEXT NOT NULL,
  -- The cue words, the form, the lexicon entry.
  detail TEXT NOT NULL,
  -- How much it counted: positive for, negative against.
  weight REAL NOT NULL,
  PRIMARY KEY (subject_id, ordinal)
) STRICT, WITHOUT ROWID;

INSERT INTO evidence (subject_id, ordinal, subject_type, report_id, kind, detail, weight)
SELECT subject_id, ordinal, subject_type, report_id, kind, detail, weight FROM former_evidence;
DROP TABLE former_evidence;
CREATE INDEX evidence_by_report ON evidence (report_id);

CREATE TABLE linked_reports (
  -- The reports whose recommendations have been linked with those of the others.

  -- The report.
  report_id TEXT NOT NULL PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  -- Version of the program that linked it.
  pipeline_version TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
}
