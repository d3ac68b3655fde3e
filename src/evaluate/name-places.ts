import type { GoldMention, GoldRecommendation } from './gold.js'

/** How messages name a recommendation of the gold. */
export const nameUnit = (unit: GoldRecommendation): string => `recommendation ${unit.id}`

/** Mentions have no id: their type and start name them. */
export const nameMention = (mention: GoldMention): string => `${mention.type} at ${mention.start}`
