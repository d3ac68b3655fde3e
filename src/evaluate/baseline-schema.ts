import { z } from 'zod'
import { baselineVersion } from './baseline.js'
import { foundKinds, rightKinds } from './scores.js'

/** The messages complete the sentence "expected ...". */
const pattern = (shape: RegExp, expected: string) => z.string(expected).regex(shape, expected)
const count = z.int('a whole number').nonnegative('a number of at least 0')
const tolerance = z.number('a number from 0 to 1').min(0, 'a number from 0 to 1').max(1, 'a number from 0 to 1')
const units = z.array(pattern(/^[^\s"[\]]{1,60}$/, 'an id of the gold'), 'a list of ids')
const places = z.array(pattern(/^\d+-\d+(?:=[a-z-]+)?$/, 'a place such as "100-120"'), 'a list of places')

const found = z
  .strictObject({ tp: count, fp: count, fn: count, units, falseAlarms: places })
  .refine((entry) => entry.tp === entry.units.length, 'as many units as tp says')
  .refine((entry) => entry.fp === entry.falseAlarms.length, 'as many false alarms as fp says')

const right = z
  .strictObject({ right: count, wrong: count, units })
  .refine((entry) => entry.right === entry.units.length, 'as many units as right says')

const report = z.strictObject({
  report: z.string('an id').min(1, 'an id'),
  split: z.enum(['tune', 'test'], 'tune or test'),
  gold: pattern(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 hexadecimal digits'),
  pipeline: z.string('a version').min(1, 'a version'),
  found: z.strictObject(byKind(foundKinds, found), 'entries by kind'),
  right: z.strictObject(byKind(rightKinds, right), 'entries by kind'),
})

/** The form of a baseline. Unknown keys are refused: they are where running text would slip in. */
export const baselineSchema = z.strictObject({
  version: z.literal(baselineVersion, `${baselineVersion}`),
  date: pattern(/^\d{4}-\d{2}-\d{2}$/, 'a date such as "2026-05-18"'),
  tolerance,
  tolerances: z.strictObject(byKind([...foundKinds, ...rightKinds], tolerance), 'tolerances by kind'),
  reports: z.array(report, 'a list of reports'),
})

function byKind<Kind extends string, Schema extends z.ZodType>(kinds: readonly Kind[], schema: Schema) {
  // JSON knows no undefined, so a kind stands there with an entry or not at all.
  const optional = z.exactOptional(schema)
  return Object.fromEntries(kinds.map((kind) => [kind, optional])) as Record<Kind, z.ZodExactOptional<Schema>>
}
