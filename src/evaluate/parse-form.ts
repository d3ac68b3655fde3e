import type { z } from 'zod'
import type { GoldProblem } from './gold-problem.js'

/**
 * A JSON file as values, or everything that keeps it from having its form.
 *
 * @param form what the format is called in messages: `gold`
 */
export function parseForm<Schema extends z.ZodType>(
  json: string,
  schema: Schema,
  form: string,
): { readonly data: z.output<Schema> } | { readonly problems: readonly GoldProblem[] } {
  const parsed = parse(json)
  if ('problem' in parsed) return { problems: [parsed.problem] }
  const checked = schema.safeParse(parsed.data)
  if (checked.success) return { data: checked.data }
  return { problems: checked.error.issues.map((issue) => misfit(issue, parsed.data, form)) }
}

function parse(json: string): { readonly data: unknown } | { readonly problem: GoldProblem } {
  try {
    return { data: JSON.parse(json) }
  } catch (error) {
    const { message } = error as SyntaxError
    // A message without a position says that the text ended too early.
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? json.length)
    const place = `line ${json.slice(0, position).split('\n').length}`
    const remedy = 'the file may be cut short: restore it from version control'
    return { problem: formProblem(place, 'JSON', message, remedy) }
  }
}

function misfit(issue: z.core.$ZodIssue, data: unknown, form: string): GoldProblem {
  const place = placeOf(issue.path, data)
  if (issue.code !== 'unrecognized_keys') {
    return formProblem(place, issue.message, excerpt(valueAt(issue.path, data)), 'mend the entry')
  }
  const found = issue.keys.map((key) => `"${key}"`).join(', ')
  const remedy = `take them out: ${form} files hold no running text`
  return formProblem(place, `only the keys of the ${form} format`, found, remedy)
}

function formProblem(place: string, expected: string, found: string, remedy: string): GoldProblem {
  return { severity: 'error', rule: 'form', place, span: null, expected, found, remedy }
}

/** `recommendations[3] (r004) themes[0]`: an index alone is hard to find in a long file. */
function placeOf(path: readonly PropertyKey[], data: unknown): string {
  const words = path.map((key, depth) => {
    if (typeof key !== 'number') return `${depth ? ' ' : ''}${String(key)}`
    const { id } = (valueAt(path.slice(0, depth + 1), data) ?? {}) as { id?: unknown }
    return typeof id === 'string' ? `[${key}] (${id})` : `[${key}]`
  })
  return words.join('') || 'the file'
}

const valueAt = (path: readonly PropertyKey[], data: unknown): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], data)

/** Long enough to recognise a value, short enough for one line. */
const excerptLength = 60

function excerpt(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing'
  return json.length > excerptLength ? `${json.slice(0, excerptLength)}…` : json
}
