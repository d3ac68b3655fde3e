import { z } from 'zod'

/** Messages complete the sentence "expected ...". Label Studio adds keys of its own, which are left aside. */
const text = z.string('a text')
/** Older versions write offsets as strings. */
const offset = z.coerce.number('an offset').int('a whole number').nonnegative('an offset of at least 0')
const texts = z.union([text.transform((each) => [each]), z.array(text)], 'a text or a list of texts')

const region = z.object({
  type: z.enum(['labels', 'choices', 'textarea'], 'labels, choices, textarea or relation'),
  id: text,
  from_name: text,
  value: z.object({
    start: offset,
    end: offset,
    labels: z.array(text).optional(),
    choices: z.array(text).optional(),
    text: texts.optional(),
  }),
})

const relation = z.object({
  type: z.literal('relation'),
  from_id: text,
  to_id: text,
  direction: z.enum(['right', 'left', 'bi']).optional(),
  labels: z.array(text).optional(),
})

export type Region = z.output<typeof region>
export type Relation = z.output<typeof relation>

const result = z.array(
  z.discriminatedUnion('type', [region, relation], 'labels, choices, textarea or relation'),
  'a list of results',
)

const annotation = z.object({
  id: z.union([text, z.number()]).optional(),
  was_cancelled: z.boolean().optional(),
  result,
})

const task = z.object({
  data: z.object(
    {
      text,
      report: text,
      sha256: text,
      length: z.int('a whole number'),
      split: z.enum(['tune', 'test'], 'tune or test'),
      status: z.enum(['final', 'draft'], 'final or draft'),
      annotator: text,
    },
    'the data of a task',
  ),
  annotations: z.array(annotation, 'a list of annotations').optional(),
  predictions: z.array(annotation, 'a list of predictions').optional(),
})

export type Task = z.output<typeof task>
export type Annotation = z.output<typeof annotation>

/** What of a Label Studio export is read: the JSON format with tasks, not JSON-MIN, CSV or the others. */
export const labelStudioSchema = z.array(task, 'a list of tasks').min(1, 'at least one task')
