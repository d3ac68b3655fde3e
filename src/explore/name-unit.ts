import type { Recommendation } from '../model/index.js'
import type { Words } from './explore-words.js'

/** An item by its tier, a group or commitment by its role: as the scorer divides them. */
export function nameUnit({ tier, role }: Pick<Recommendation, 'tier' | 'role'>, { tiers, roles }: Words): string {
  return role === 'item' ? tiers[tier] : roles[role]
}
