import { z } from 'zod'
import type { GoldMention } from './gold.js'

/** The messages complete the sentence "expected ...". */
const text = z.string('a text').min(1, 'a text that is not empty')
const noteworthy = text.nullish().transform((value) => value ?? null)
const offset = z.int('a whole number').nonnegative('an offset of at least 0')
const number = z.number('a number').nullish()
const pattern = (shape: RegExp, expected: string) => z.string(expected).regex(shape, expected)

/** The sectors of the annotation guidelines. */
const sectors = ['health', 'energy', 'education', 'social-security', 'justice', 'asylum', 'municipal'] as const

const day = pattern(/^\d{4}-[01]\d-[0-3]\d$/, 'a date such as "2026-12-31"')
  .nullish()
  .transform((value) => value ?? null)
const deadline = z
  .strictObject({ text, from: day, to: day })
  .refine(({ from, to }) => from === null || (to !== null && from <= to), 'a last day that is not before the first')

const recommendation = z
  .strictObject({
    id: text,
    tier: z.enum(['formal', 'prose'], 'formal or prose'),
    role: z.enum(['item', 'group', 'commitment'], 'item, group or commitment'),
    label: noteworthy,
    start: offset,
    end: offset,
    parent: noteworthy,
    repeats: noteworthy,
    issuer: noteworthy,
    addressee: noteworthy,
    deadline: z.exactOptional(deadline),
    themes: z.array(text, 'a list of theme ids').min(1, 'at least one theme').max(3, 'at most three themes'),
    sector: z
      .enum(sectors, `one of ${sectors.join(', ')}`)
      .nullish()
      .transform((value) => value ?? null),
    title_span: z.tuple([offset, offset], 'a start and an end').nullish(),
  })
  .transform(({ title_span, ...rest }) => ({
    ...rest,
    titleSpan: title_span ? { start: title_span[0], end: title_span[1] } : null,
  }))

const amount = {
  start: offset,
  end: offset,
  value: number,
  min: number,
  max: number,
  vague: z.boolean('true or false').optional(),
}
const currency = pattern(/^[A-Z]{3}$/, 'a currency code of ISO 4217')
const country = pattern(/^[A-Z]{2}$/, 'a country code of ISO 3166-1')

const mention = z
  .discriminatedUnion(
    'type',
    [
      z.strictObject({ type: z.literal('organisation'), start: offset, end: offset, canonical: text }),
      z.strictObject({ type: z.literal('country'), start: offset, end: offset, code: country }),
      z.strictObject({ type: z.literal('money'), ...amount, currency, per: text.optional() }),
      z.strictObject({ type: z.literal('percentage'), ...amount, per: text.optional() }),
      z.strictObject({ type: z.literal('quantity'), ...amount, unit: text, per: text.optional() }),
    ],
    'organisation, country, money, percentage or quantity',
  )
  // JSON knows no undefined: a key that is left out keeps its null.
  .transform((given) => ({ ...nothing, ...given }) as GoldMention)

const nothing = {
  canonical: null,
  code: null,
  value: null,
  min: null,
  max: null,
  vague: false,
  unit: null,
  currency: null,
  per: null,
}

/**
 * The form of a gold file. Unknown keys are refused: they are where running text would slip in. Where `deadlines` is
 * true, they were looked for, and a recommendation that gives none has none.
 */
export const goldSchema = z
  .strictObject({
    // It names files: nothing in it may lead out of a folder.
    report: pattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and hyphens'),
    sha256: pattern(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 hexadecimal digits'),
    length: offset,
    split: z.enum(['tune', 'test'], 'tune or test'),
    status: z.enum(['final', 'draft'], 'final or draft'),
    annotator: text,
    deadlines: z.boolean('true or false').optional(),
    recommendations: z.array(recommendation, 'a list of recommendations'),
    mentions: z.array(mention, 'a list of mentions'),
  })
  .transform(({ deadlines, recommendations, ...gold }) => ({
    ...gold,
    recommendations: recommendations.map((unit) => (deadlines ? { deadline: null, ...unit } : unit)),
  }))
