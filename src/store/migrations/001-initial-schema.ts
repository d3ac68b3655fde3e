import type { Migration } from './migration.js'

/**
 * The tables. A comment at the head of a statement describes the table, one above a column the column: SQLite keeps
 * them in `sqlite_schema.sql`, and the data dictionary is read from there.
 *
 * Only syntax that SQLite 3.37 knows (STRICT needs that one): an analyst's tool that is a little older must be able
 * to open the file.
 */
export const initialSchema: Migration = {
  number: 1,
  name: 'initial-schema',
  sql: `
CREATE TABLE reports (
  -- One source document.

  -- Slug that identifies the report; stable when its file is ingested again.
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  -- Order in which reports first came into this database, from 1; kept when a report is replaced.
  accession INTEGER NOT NULL UNIQUE CHECK (accession >= 1),
  -- Title as the report or its manifest gives it; null where neither does.
  title TEXT,
  -- Who published it; null where not known.
  publisher TEXT,
  -- ISO 8601 date of publication, as precise as it is known: 2024, 2024-06 or 2024-06-18.
  published_on TEXT CHECK (
    published_on GLOB '[0-9][0-9][0-9][0-9]'
    OR published_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'
    OR published_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
  ),
  -- Main language, ISO 639-1: nl or en.
  language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
  -- Media type of the source file, such as application/pdf.
  media_type TEXT NOT NULL CHECK (media_type LIKE '_%/_%'),
  -- Path of the source file when it was ingested.
  source_path TEXT NOT NULL,
  -- SHA-256 of the source file's bytes, 64 lower-case hexadecimal digits.
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  -- Length of the canonical text in UTF-16 units.
  characters INTEGER NOT NULL CHECK (characters >= 0),
  -- Number of words in the text as it reads without page furniture.
  words INTEGER NOT NULL CHECK (words >= 0),
  -- Number of pages.
  pages INTEGER NOT NULL CHECK (pages >= 0),
  -- Version of the program that made the annotations.
  pipeline_version TEXT NOT NULL,
  -- When the report was last written, ISO 8601 in UTC.
  ingested_at TEXT NOT NULL
) STRICT;

CREATE INDEX reports_by_sha256 ON reports (sha256);
CREATE INDEX reports_by_source_path ON reports (source_path);

CREATE TABLE report_texts (
  -- The canonical text of each report, whole. Every offset in this database points into it.

  -- The report.
  report_id TEXT NOT NULL PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  -- The text. Offsets count UTF-16 units from 0, half-open: [start, end). A NUL or a lone surrogate of the source
  -- stands here as U+FFFD, one for one, so that offsets hold and every tool reads the text to its end.
  text TEXT NOT NULL
) STRICT;

CREATE TABLE pages (
  -- The spans of the text that stood on one page each. They follow each other and cover the whole text.

  -- The report.
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  -- Position in the report, from 1.
  number INTEGER NOT NULL CHECK (number >= 1),
  -- Offset of the first character.
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  -- Offset after the last character.
  end_offset INTEGER NOT NULL CHECK (end_offset >= start_offset),
  PRIMARY KEY (report_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE sections (
  -- The parts of a report under one heading each, the heading included.

  -- Stable id, unique over all reports.
  id TEXT NOT NULL PRIMARY KEY,
  -- The report.
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  -- The section around it; null at the top.
  parent_id TEXT REFERENCES sections (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- Depth of the heading, from 1; 0 for what stands before the first heading.
  level INTEGER NOT NULL CHECK (level >= 0),
  -- Printed number or letter of the heading, null where it has none.
  label TEXT,
  -- The heading, cleaned for reading, without label; empty for what stands before the first heading.
  title TEXT NOT NULL,
  -- Offset of the first character.
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  -- Offset after the last character.
  end_offset INTEGER NOT NULL CHECK (end_offset >= start_offset)
) STRICT;

CREATE INDEX sections_by_report ON sections (report_id, start_offset);
CREATE INDEX sections_by_parent ON sections (parent_id);

CREATE TABLE recommendations (
  -- The recommendations, groups of recommendations and commitments found in the reports.

  -- Stable id: report, /r, offset at which it begins.
  id TEXT NOT NULL PRIMARY KEY,
  -- Row number in recommendations_fts: the report's accession times 1048576, plus the ordinal.
  search_key INTEGER NOT NULL UNIQUE,
  -- The report it stands in.
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  -- The innermost section it stands in.
  section_id TEXT REFERENCES sections (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  -- The group or call it belongs to.
  parent_id TEXT REFERENCES recommendations (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  -- Place in the report, from 1.
  ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 1048575),
  -- formal: the report itself presents it as a recommendation; prose: a sentence in running text that prescribes.
  tier TEXT NOT NULL CHECK (tier IN ('formal', 'prose')),
  -- item: one recommendation; group: the heading or lead-in above several; commitment: a promise by the author.
  role TEXT NOT NULL CHECK (role IN ('item', 'group', 'commitment')),
  -- How it stands in the report.
  form TEXT NOT NULL CHECK (form IN (
    'headed', 'bullet', 'lettered', 'boxed', 'heading', 'lead-in', 'speech-act', 'sentence', 'table'
  )),
  -- Printed number, letter or word at its head.
  label TEXT,
  -- Its heading without the label, cleaned for reading.
  title TEXT,
  -- Offset of the first character of the heading; null where it has none.
  title_start_offset INTEGER CHECK (title_start_offset >= 0),
  -- Offset after the last character of the heading; null where it has none.
  title_end_offset INTEGER CHECK (title_end_offset >= title_start_offset),
  -- Its words, cleaned for reading.
  text TEXT NOT NULL,
  -- Its words as stems, joined by spaces: what full-text search compares beside the words.
  stems TEXT NOT NULL,
  -- Offset of the first character.
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  -- Offset after the last character.
  end_offset INTEGER NOT NULL CHECK (end_offset > start_offset),
  -- Number of the page on which it begins.
  page INTEGER NOT NULL CHECK (page >= 1),
  -- Who gives the advice, where that is not the report's own author.
  issuer TEXT,
  -- Who must act, in the words of the text.
  addressee TEXT,
  -- How strongly it prescribes: must, should or could.
  strength TEXT NOT NULL CHECK (strength IN ('must', 'should', 'could')),
  -- How sure the program is that this is a recommendation, 0 to 1.
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  -- The first place where the same report says the same; null for a recommendation that repeats nothing.
  repeats_id TEXT REFERENCES recommendations (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
    CHECK (repeats_id <> id),
  -- Language it is written in, ISO 639-1: nl or en.
  language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
  UNIQUE (report_id, ordinal),
  CHECK ((title_start_offset IS NULL) = (title_end_offset IS NULL))
) STRICT;

CREATE INDEX recommendations_by_section ON recommendations (section_id);
CREATE INDEX recommendations_by_parent ON recommendations (parent_id);
CREATE INDEX recommendations_by_repeats ON recommendations (repeats_id);
CREATE INDEX recommendations_by_addressee ON recommendations (addressee);

CREATE TABLE entities (
  -- What mentions refer to: organisations and countries, shared by all reports.

  -- country: and the ISO 3166-1 alpha-2 code, or org: and a slug.
  id TEXT NOT NULL PRIMARY KEY,
  -- organisation or country.
  type TEXT NOT NULL CHECK (type IN ('organisation', 'country')),
  -- The full name.
  name TEXT NOT NULL CHECK (name <> ''),
  -- What sort of organisation it is; country for a country.
  kind TEXT NOT NULL CHECK (kind IN (
    'country', 'ministry', 'agency', 'independent-body', 'high-council', 'advisory-council', 'planning-bureau',
    'inspectorate', 'court', 'parliament', 'committee', 'party', 'province', 'municipality', 'water-authority',
    'association', 'programme', 'network', 'university', 'hospital', 'company', 'foundation', 'international',
    'foreign', 'other'
  )),
  -- Its public identifiers as one JSON object by scheme: a copy of entity_identifiers for those who read one row.
  identifiers TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(identifiers)),
  CHECK ((type = 'country') = (kind = 'country')),
  CHECK (CASE type WHEN 'country' THEN id GLOB 'country:[A-Z][A-Z]' ELSE id GLOB 'org:?*' END)
) STRICT;

CREATE INDEX entities_by_name ON entities (name);

CREATE TABLE entity_names (
  -- Every name an entity goes by in the reports and the lexicons, the full name included.

  -- The entity.
  entity_id TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  -- The name.
  name TEXT NOT NULL,
  PRIMARY KEY (entity_id, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX entity_names_by_name ON entity_names (name);

CREATE TABLE entity_identifiers (
  -- Public identifiers of entities, one a scheme: to join with other data.

  -- The entity.
  entity_id TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  -- Whose identifier it is: tooi, wikidata, iso3166 and the like.
  scheme TEXT NOT NULL,
  -- The identifier, as the scheme writes it.
  identifier TEXT NOT NULL,
  PRIMARY KEY (entity_id, scheme)
) STRICT, WITHOUT ROWID;

CREATE INDEX entity_identifiers_by_identifier ON entity_identifiers (scheme, identifier);

CREATE TABLE mentions (
  -- The places in the reports that name an organisation, a country or an amount.

  -- Stable id: report, /m, offset at which it begins.
  id TEXT NOT NULL PRIMARY KEY,
  -- The report it stands in.
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  -- The innermost recommendation it lies in; null outside recommendations.
  recommendation_id TEXT REFERENCES recommendations (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  -- What it names: organisation, country, money, percentage or quantity.
  type TEXT NOT NULL CHECK (type IN ('organisation', 'country', 'money', 'percentage', 'quantity')),
  -- Its words, cleaned for reading.
  surface TEXT NOT NULL,
  -- Offset of the first character.
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  -- Offset after the last character.
  end_offset INTEGER NOT NULL CHECK (end_offset > start_offset),
  -- Number of the page on which it begins.
  page INTEGER NOT NULL CHECK (page >= 1),
  -- The organisation or country; null for an amount.
  entity_id TEXT REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  -- The amount in whole units: 50000000 for "50 miljoen", 14 for "14%". Null for a vague amount and for a range.
  value REAL,
  -- Lower end of a range or of a vague amount.
  min_value REAL,
  -- Upper end of a range or of a vague amount.
  max_value REAL,
  -- What a quantity counts, in the singular.
  unit TEXT,
  -- Currency of a sum, ISO 4217.
  currency TEXT CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  -- Period or unit of a rate, such as uur or jaar.
  per TEXT,
  -- 1 where the text gives an order of magnitude only ("miljoenen"), 0 otherwise.
  vague INTEGER NOT NULL CHECK (vague IN (0, 1)),
  -- How sure the program is of the mention, 0 to 1.
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  CHECK (entity_id IS NULL OR type IN ('organisation', 'country'))
) STRICT;

CREATE INDEX mentions_by_report ON mentions (report_id, start_offset);
CREATE INDEX mentions_by_recommendation ON mentions (recommendation_id);
CREATE INDEX mentions_by_entity ON mentions (entity_id, report_id);

CREATE TABLE themes (
  -- The taxonomy: what recommendations can be about.

  -- Stable id.
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  -- Place in the taxonomy, from 1.
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  -- Dutch label.
  label_nl TEXT NOT NULL,
  -- English label.
  label_en TEXT NOT NULL,
  -- What the theme covers.
  description TEXT NOT NULL
) STRICT;

CREATE TABLE recommendation_themes (
  -- The themes given to recommendations: one primary and at most two secondary.

  -- The recommendation.
  recommendation_id TEXT NOT NULL REFERENCES recommendations (id) ON DELETE CASCADE,
  -- The theme.
  theme_id TEXT NOT NULL REFERENCES themes (id),
  -- 1 for the primary theme, 2 and 3 for the secondary ones.
  rank INTEGER NOT NULL CHECK (rank BETWEEN 1 AND 3),
  -- How well the theme fits, 0 to 1.
  score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
  PRIMARY KEY (recommendation_id, theme_id),
  UNIQUE (recommendation_id, rank)
) STRICT, WITHOUT ROWID;

CREATE INDEX recommendation_themes_by_theme ON recommendation_themes (theme_id);

CREATE TABLE evidence (
  -- The reasons for which the program took something to be what it says: why a row is there.

  -- Id of the recommendation or mention; for a theme, recommendation id, / and theme id.
  subject_id TEXT NOT NULL,
  -- Place among the reasons for the same subject, from 1.
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  -- What the subject is: recommendation, mention or theme.
  subject_type TEXT NOT NULL CHECK (subject_type IN ('recommendation', 'mention', 'theme')),
  -- The report in which the subject stands.
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  -- Id of the rule, such as formal/speech-act.
  kind TEXT NOT NULL,
  -- The cue words, the form, the lexicon entry.
  detail TEXT NOT NULL,
  -- How much it counted: positive for, negative against.
  weight REAL NOT NULL,
  PRIMARY KEY (subject_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX evidence_by_report ON evidence (report_id);

CREATE TABLE links (
  -- Relations between two recommendations.

  -- The recommendation that repeats, agrees or answers; of repeats the later place.
  a_id TEXT NOT NULL REFERENCES recommendations (id) ON DELETE CASCADE,
  -- The recommendation that is repeated, agreed with or answered; of repeats the first place.
  b_id TEXT NOT NULL REFERENCES recommendations (id) ON DELETE CASCADE,
  -- repeats: the same report says it twice; agrees: another report asks the same; related; answers: a commitment
  -- meets it.
  relation TEXT NOT NULL CHECK (relation IN ('repeats', 'agrees', 'related', 'answers')),
  -- How alike the two are, 0 to 1; null where the relation does not rest on a measure.
  similarity REAL CHECK (similarity BETWEEN 0 AND 1),
  PRIMARY KEY (a_id, b_id, relation),
  CHECK (a_id <> b_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX links_by_b ON links (b_id);

CREATE TABLE clusters (
  -- Groups of recommendations, from any report, that ask the same.

  -- Stable id.
  id TEXT NOT NULL PRIMARY KEY,
  -- What its recommendations ask, in a few words.
  label TEXT NOT NULL,
  -- Number of recommendations in it.
  recommendations INTEGER NOT NULL CHECK (recommendations >= 0),
  -- Number of reports these stand in.
  reports INTEGER NOT NULL CHECK (reports >= 0)
) STRICT;

CREATE TABLE cluster_members (
  -- Which recommendations belong to which cluster.

  -- The cluster.
  cluster_id TEXT NOT NULL REFERENCES clusters (id) ON DELETE CASCADE,
  -- The recommendation.
  recommendation_id TEXT NOT NULL REFERENCES recommendations (id) ON DELETE CASCADE,
  PRIMARY KEY (cluster_id, recommendation_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX cluster_members_by_recommendation ON cluster_members (recommendation_id);

CREATE TABLE runs (
  -- Calls of ingest.

  -- Stable id: run/ and the moment it started.
  id TEXT NOT NULL PRIMARY KEY,
  -- When it started, ISO 8601 in UTC.
  started_at TEXT NOT NULL,
  -- When it finished; null while it runs and for a run that was broken off.
  finished_at TEXT,
  -- Version of the program that ran.
  pipeline_version TEXT NOT NULL,
  -- The options it was called with, as one JSON object.
  options TEXT NOT NULL CHECK (json_valid(options))
) STRICT;

CREATE INDEX runs_by_start ON runs (started_at);

CREATE TABLE run_files (
  -- What became of each file in a run.

  -- The run.
  run_id TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  -- Path of the file.
  path TEXT NOT NULL,
  -- SHA-256 of its bytes; null where it could not be read.
  sha256 TEXT CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  -- ingested: a new report; unchanged: was there already; replaced: an older version was there; failed: see message.
  outcome TEXT NOT NULL CHECK (outcome IN ('ingested', 'unchanged', 'replaced', 'failed')),
  -- The report it holds; null for a failed file and once the report is removed.
  report_id TEXT REFERENCES reports (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  -- What went wrong and what to do about it, or a remark; null where all is well.
  message TEXT,
  -- How long the file took.
  milliseconds INTEGER NOT NULL CHECK (milliseconds >= 0),
  PRIMARY KEY (run_id, path)
) STRICT, WITHOUT ROWID;

CREATE INDEX run_files_by_path ON run_files (path);
CREATE INDEX run_files_by_report ON run_files (report_id);

CREATE VIRTUAL TABLE recommendations_fts USING fts5(
  -- Full-text search in recommendations, deaf to case and accents; its rowid is recommendations.search_key.

  -- Words of the recommendation.
  text,
  -- Words of its heading.
  title,
  -- Stems of its words.
  stems,
  content = 'recommendations',
  content_rowid = 'search_key',
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER recommendations_fts_insert AFTER INSERT ON recommendations BEGIN
  INSERT INTO recommendations_fts (rowid, text, title, stems) VALUES (new.search_key, new.text, new.title, new.stems);
END;

CREATE TRIGGER recommendations_fts_delete AFTER DELETE ON recommendations BEGIN
  INSERT INTO recommendations_fts (recommendations_fts, rowid, text, title, stems)
  VALUES ('delete', old.search_key, old.text, old.title, old.stems);
END;

CREATE TRIGGER recommendations_fts_update AFTER UPDATE OF search_key, text, title, stems ON recommendations BEGIN
  INSERT INTO recommendations_fts (recommendations_fts, rowid, text, title, stems)
  VALUES ('delete', old.search_key, old.text, old.title, old.stems);
  INSERT INTO recommendations_fts (rowid, text, title, stems) VALUES (new.search_key, new.text, new.title, new.stems);
END;
`,
}
