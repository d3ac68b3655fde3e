/** Where the words come from: those of others, and this project's own. */
export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  org: 'http://www.w3.org/ns/org#',
  schema: 'https://schema.org/',
  adv: 'https://w3id.org/adviesatlas/vocabulary#',
  theme: 'https://w3id.org/adviesatlas/theme/',
} as const

/** IRI of the taxonomy. */
export const themeScheme = 'https://w3id.org/adviesatlas/themes'

/** Where reports and what was found in them stand, unless the user has a place of their own. */
export const usualBase = 'https://w3id.org/adviesatlas/data/'

const names =
  (prefix: keyof typeof namespaces) =>
  (name: string): string =>
    namespaces[prefix] + name

export const rdf = names('rdf')
export const rdfs = names('rdfs')
export const xsd = names('xsd')
export const owl = names('owl')
export const skos = names('skos')
export const org = names('org')
export const schema = names('schema')
