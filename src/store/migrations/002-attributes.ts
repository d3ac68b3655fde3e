import type { Migration } from './migration.js'

/**
 * Deadlines, and the organisations that issuers and addressees are. A comment stands behind the name of its column:
 * of a column that is added, SQLite keeps nothing that stands before the name.
 */
export const attributes: Migration = {
  number: 2,
  name: 'attributes',
  sql: `
ALTER TABLE recommendations ADD COLUMN issuer_entity_id -- The organisation that the issuer is, null where not known.
  TEXT REFERENCES entities (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE recommendations ADD COLUMN addressee_entity_id -- The organisation that the addressee is or whose office
  -- it is, null where not known.
  TEXT REFERENCES entities (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE recommendations ADD COLUMN deadline -- By when it must be done, in the words of the text.
  TEXT;
ALTER TABLE recommendations ADD COLUMN deadline_start_offset -- Offset of the deadline's first character, null where a
  -- note interrupts it.
  INTEGER CHECK (deadline_start_offset >= 0);
ALTER TABLE recommendations ADD COLUMN deadline_end_offset -- Offset after the deadline's last character.
  INTEGER CHECK (deadline_end_offset > deadline_start_offset);
ALTER TABLE recommendations ADD COLUMN deadline_from -- First day of the period in which it must be done, ISO 8601; null
  -- where the text gives a last day alone or the dates cannot be told.
  TEXT CHECK (deadline_from GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
ALTER TABLE recommendations ADD COLUMN deadline_to -- Last day on which it must be done, ISO 8601; counted from the
  -- report's publication where the text counts from now, and null where it cannot be told.
  TEXT CHECK (deadline_to GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');

CREATE INDEX recommendations_by_issuer_entity ON recommendations (issuer_entity_id);
CREATE INDEX recommendations_by_addressee_entity ON recommendations (addressee_entity_id);
CREATE INDEX recommendations_by_deadline ON recommendations (deadline_to);
`,
}
