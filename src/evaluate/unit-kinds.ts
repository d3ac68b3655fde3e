import type { Recommendation } from '../model/index.js'

export type Unit = Pick<Recommendation, 'tier' | 'role'>

export const isFormalItem = (unit: Unit): boolean => unit.tier === 'formal' && unit.role === 'item'
export const isProse = (unit: Unit): boolean => unit.tier === 'prose' && unit.role === 'item'
export const isGroup = (unit: Unit): boolean => unit.role === 'group'
export const isCommitment = (unit: Unit): boolean => unit.role === 'commitment'
/** Tier and role are left aside, but a promise is no advice. */
export const isRecommendation = (unit: Unit): boolean => !isCommitment(unit)
