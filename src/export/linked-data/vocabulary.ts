import { namespaces, owl, rdf, rdfs, schema } from './namespaces.js'
import { describe, type Statement } from './statement.js'

interface Term {
  readonly is: 'class' | 'property' | 'symmetric' | 'datatype'
  readonly comment: string
}

const term = (is: Term['is'], comment: string): Term => ({ is, comment })

/** The project's own words, for what schema.org and the W3C have none for. */
export const vocabulary = {
  Recommendation: term('class', 'One recommendation: what a report asks somebody to do.'),
  RecommendationGroup: term('class', 'The heading or lead-in above several recommendations.'),
  Commitment: term('class', 'A promise by the author to do something.'),
  tier: term(
    'property',
    'formal: the report itself presents it as a recommendation; prose: a sentence that prescribes.',
  ),
  form: term('property', 'How it stands in the report: headed, bullet, sentence and so on.'),
  label: term('property', 'Printed number, letter or word at its head.'),
  group: term('property', 'The group or call that a recommendation belongs to.'),
  issuer: term('property', 'The organisation that gives the advice, where that is not the author of the report.'),
  issuerName: term('property', 'Who gives the advice, in words, where that is not the author of the report.'),
  addressee: term('property', 'The organisation that must act, or whose office must.'),
  addresseeName: term('property', 'Who must act, in the words of the text.'),
  strength: term('property', 'How strongly it prescribes: must, should or could.'),
  deadline: term('property', 'By when it must be done, in the words of the text.'),
  deadlineFrom: term('property', 'First day of the period in which it must be done.'),
  deadlineTo: term('property', 'Last day on which it must be done.'),
  primaryTheme: term('property', 'The theme that it is about most of all; schema:about has the others as well.'),
  confidence: term('property', 'How sure the program is of what it found, 0 to 1.'),
  page: term('property', 'Number of the page on which it begins, counted from 1.'),
  start: term('property', 'Offset of its first character in the text of the report, in UTF-16 units.'),
  end: term('property', 'Offset after its last character in the text of the report, in UTF-16 units.'),
  agrees: term('symmetric', 'Another report asks the same. Written once, from either side.'),
  related: term('symmetric', 'Another recommendation is about the same. Written once, from either side.'),
  answers: term('property', 'A commitment meets a recommendation.'),
  repeats: term('property', 'The same report says it before, there.'),
  kind: term('property', 'What sort of organisation it is: ministry, independent-body and so on.'),
  bound: term('property', 'On which side of its number an amount lies: at-least, at-most, about, over or under.'),
  per: term('property', 'Period or unit of a rate, in the words of the text.'),
  period: term('property', 'How often an amount falls due: year, structural, one-off and so on.'),
  vat: term('property', 'Whether value added tax is in a sum: included or excluded.'),
  vague: term('property', 'Whether the text gives an order of magnitude only.'),
  sha256: term('property', "SHA-256 of the bytes of the report's file, in hexadecimal."),
  pipelineVersion: term('property', 'Version of the program that read the report.'),
  tooi: term('datatype', 'Identifiers of the register of Dutch government organisations (TOOI).'),
  wikidata: term('datatype', 'Identifiers of Wikidata.'),
} as const satisfies Readonly<Record<string, Term>>

export type OwnTerm = keyof typeof vocabulary

/** The IRI of a word of the project's own. */
export const adv = (name: OwnTerm): string => namespaces.adv + name

const types: Readonly<Record<Term['is'], readonly string[]>> = {
  class: [rdfs('Class')],
  property: [rdf('Property')],
  symmetric: [rdf('Property'), owl('SymmetricProperty')],
  datatype: [rdfs('Datatype')],
}

/** The own words, so that a file can be understood by itself. */
export const describeVocabulary = (): Statement[] =>
  Object.entries(vocabulary).flatMap(([name, { is, comment }]) =>
    describe(namespaces.adv + name, [
      ...types[is].map((type) => [rdf('type'), { iri: type }] as const),
      [rdfs('label'), { text: name, language: 'en' }],
      [rdfs('comment'), { text: comment, language: 'en' }],
      [rdfs('subClassOf'), is === 'class' ? { iri: schema('CreativeWork') } : null],
      [rdfs('isDefinedBy'), { iri: namespaces.adv }],
    ]),
  )
