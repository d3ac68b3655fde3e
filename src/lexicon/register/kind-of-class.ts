import type { OrganisationKind } from '../../model/index.js'
import { organisationKind } from '../organisation-kind.js'

/**
 * The classes of the Dutch register of public bodies (organisaties.overheid.nl, TOOI), by their letters, and the folders
 * of TOOI identifiers.
 */
const classes: Readonly<Record<string, OrganisationKind>> = {
  ministerie: 'ministry',
  agentschap: 'agency',
  politie: 'agency',
  zbo: 'independent-body',
  zelfstandigbestuursorgaan: 'independent-body',
  openbaarlichaamvoorberoepenbedrijf: 'independent-body',
  hogecollege: 'high-council',
  hogecollegevanstaat: 'high-council',
  adviescollege: 'advisory-council',
  planbureau: 'planning-bureau',
  inspectie: 'inspectorate',
  rechterlijkeinstantie: 'court',
  rechtspraak: 'court',
  statengeneraal: 'parliament',
  provincie: 'province',
  gemeente: 'municipality',
  waterschap: 'water-authority',
  koepelorganisatie: 'association',
  gemeenschappelijkeregeling: 'network',
  samenwerkingsorganisatie: 'network',
  so: 'network',
  organisatieonderdeel: 'other',
  caribischopenbaarlichaam: 'other',
  openbaarlichaam: 'other',
  col: 'other',
  oorg: 'other',
  overheidsorganisatie: 'other',
  overigeoverheidsorganisatie: 'other',
}

/** The kind of a body by the class a register gives it, or by one of the lexicon's own kinds; null for any other word. */
export function kindOfClass(name: string): OrganisationKind | null {
  const own = organisationKind.safeParse(name.trim().toLowerCase())
  return own.success ? own.data : (classes[name.toLowerCase().replace(/[^\p{L}]/gu, '')] ?? null)
}

export const isPartOfBody = (name: string): boolean => /^organisatie-?onderdeel$/i.test(name.trim())
