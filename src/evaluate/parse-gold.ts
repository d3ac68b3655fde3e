import type { Gold } from './gold.js'
import type { GoldProblem } from './gold-problem.js'
import { goldSchema } from './gold-schema.js'
import { parseForm } from './parse-form.js'

/** A gold file as values, or everything that keeps it from having the form of one. */
export function parseGold(json: string): { readonly gold: Gold } | { readonly problems: readonly GoldProblem[] } {
  const parsed = parseForm(json, goldSchema, 'gold')
  return 'data' in parsed ? { gold: parsed.data } : parsed
}
