import type { z } from 'zod'
import { checkGold } from './check-gold.js'
import type { Gold } from './gold.js'
import { GoldError } from './gold-error.js'
import { goldSchema } from './gold-schema.js'

/**
 * Reads a gold file and checks it in itself; whether it fits a report is for `checkGoldAgainst`.
 *
 * @param name the file's name, for messages
 * @param themeIds the themes of the taxonomy
 * @throws {GoldError} when it is no JSON, does not have the form or contradicts itself
 */
export function readGold(json: string, name: string, themeIds: readonly string[]): Gold {
  const data = parse(json, name)
  const checked = goldSchema.safeParse(data)
  if (!checked.success) throw misfit(checked.error.issues[0] as z.core.$ZodIssue, data, name)
  checkGold(checked.data, name, themeIds)
  return checked.data
}

function parse(json: string, name: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    const { message } = error as SyntaxError
    // A message without a position says that the text ended too early.
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? json.length)
    const line = json.slice(0, position).split('\n').length
    const remedy = 'the file may be cut short: restore it from version control'
    throw new GoldError({ file: name, place: `line ${line}`, expected: 'JSON', found: message, remedy })
  }
}

function misfit(issue: z.core.$ZodIssue, data: unknown, name: string): GoldError {
  const isUnknownKey = issue.code === 'unrecognized_keys'
  return new GoldError({
    file: name,
    place: placeOf(issue.path, data),
    expected: isUnknownKey ? 'only the keys of the gold format' : issue.message,
    found: isUnknownKey ? issue.keys.map((key) => `"${key}"`).join(', ') : excerpt(valueAt(issue.path, data)),
    remedy: isUnknownKey ? 'take them out: gold files hold no running text' : 'mend the entry',
  })
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
