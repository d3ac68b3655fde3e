import type { Migration } from './migration.js'

/**
 * What an amount says beside its number: on which side of it the truth lies, how often it falls due, and whether tax is
 * in it. Reports from before have nulls here until they are ingested again.
 *
 * SQLite keeps the words of a new column from its name on: a comment must stand after the name to be kept.
 */
export const amountBounds: Migration = {
  number: 3,
  name: 'amount-bounds',
  sql: `
ALTER TABLE mentions ADD COLUMN bound -- On which side of the number the amount lies, as the text says: at-least ("minstens"), at-most ("maximaal"), about
  -- ("circa"), over ("ruim") or under ("bijna"). Null where the text says nothing of the kind.
  TEXT CHECK (bound IN ('at-least', 'at-most', 'about', 'over', 'under'))
  CHECK (bound IS NULL OR type NOT IN ('organisation', 'country'));

ALTER TABLE mentions ADD COLUMN period -- How often the amount falls due: hour, day, week, month, quarter or year for a rate, structural for every year on end,
  -- one-off for once. Null where the text does not say. A rate's own word stands in per.
  TEXT CHECK (period IN ('hour', 'day', 'week', 'month', 'quarter', 'year', 'structural', 'one-off'))
  CHECK (period IS NULL OR type NOT IN ('organisation', 'country'));

ALTER TABLE mentions ADD COLUMN vat -- Whether value added tax is in the sum: included or excluded; null where the text does not say.
  TEXT CHECK (vat IN ('included', 'excluded')) CHECK (vat IS NULL OR type = 'money');
`,
}
