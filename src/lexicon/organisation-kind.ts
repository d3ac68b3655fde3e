import { z } from 'zod'
import type { OrganisationKind } from '../model/index.js'

const kinds = [
  'ministry',
  'agency',
  'independent-body',
  'high-council',
  'advisory-council',
  'planning-bureau',
  'inspectorate',
  'court',
  'parliament',
  'committee',
  'party',
  'province',
  'municipality',
  'water-authority',
  'association',
  'programme',
  'network',
  'university',
  'hospital',
  'company',
  'foundation',
  'international',
  'foreign',
  'other',
] as const satisfies readonly OrganisationKind[]

/** The kinds of organisation that a data file may name. */
export const organisationKind = z.enum(kinds)

export const noKind = (name: string): string =>
  `"${name}" is no kind of organisation; expected one of ${kinds.join(', ')}`
