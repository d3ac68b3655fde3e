import type { Entity } from '../../model/index.js'
import type { Iris } from './make-iris.js'
import { org, owl, rdf, schema } from './namespaces.js'
import { describe, type Statement } from './statement.js'
import { iri, text } from './values.js'
import { adv, type OwnTerm } from './vocabulary.js'

/** Kinds of organisation that are part of a government, whatever else they are. */
const governmental: ReadonlySet<Entity['kind']> = new Set([
  'ministry',
  'agency',
  'independent-body',
  'high-council',
  'advisory-council',
  'planning-bureau',
  'inspectorate',
  'court',
  'parliament',
  'province',
  'municipality',
  'water-authority',
])

/** Where an identifier of a scheme is a thing on the web, its IRI. */
const elsewhere: Readonly<Record<string, string>> = {
  tooi: 'https://identifier.overheid.nl/tooi/id/',
  wikidata: 'http://www.wikidata.org/entity/',
}

/** An organisation or a country, with its names and what it is called elsewhere on the web. */
export const describeEntity = (entity: Entity, iris: Iris): Statement[] =>
  describe(iris.entity(entity.id), [
    [rdf('type'), iri(schema(typeOf(entity)))],
    [schema('name'), text(entity.name)],
    ...entity.names
      .filter((name) => name !== entity.name)
      .map((name) => [schema('alternateName'), text(name)] as const),
    [adv('kind'), entity.type === 'country' ? null : text(entity.kind)],
    ...Object.entries(entity.identifiers).flatMap(([scheme, identifier]) => identify(scheme, identifier)),
  ])

function typeOf({ type, kind }: Entity): string {
  if (type === 'country') return 'Country'
  return governmental.has(kind) ? 'GovernmentOrganization' : 'Organization'
}

/** An identifier of a scheme that the vocabulary does not know, such as the ISO code of a country, is told by its text. */
function identify(scheme: string, identifier: string) {
  const start = elsewhere[scheme]
  if (start === undefined) return [[schema('identifier'), text(identifier)] as const]
  return [
    [org('identifier'), { text: identifier, datatype: adv(scheme as OwnTerm) }] as const,
    [owl('sameAs'), iri(start + encodeURI(identifier))] as const,
  ]
}
