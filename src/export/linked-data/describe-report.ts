import type { Mention } from '../../model/index.js'
import type { LinkedReport } from './dataset.js'
import { describeAmount } from './describe-amount.js'
import { describeRecommendation } from './describe-recommendation.js'
import type { Iris } from './make-iris.js'
import { rdf, schema } from './namespaces.js'
import { describe, type Statement } from './statement.js'
import { date, integer, iri, text } from './values.js'
import { adv } from './vocabulary.js'

/** Gives the id of the organisation of that name; null where none or more than one has it. */
export type FindByName = (name: string) => string | null

/** A report, its publisher, its recommendations and the amounts in it. */
export function describeReport(report: LinkedReport, findByName: FindByName, iris: Iris): Statement[] {
  const { publisher } = report
  const known = publisher === null ? null : findByName(publisher)
  const publisherIri = publisher === null ? null : known === null ? iris.publisher(publisher) : iris.entity(known)
  return [
    ...describe(iris.report(report.id), [
      [rdf('type'), iri(schema('Report'))],
      [schema('identifier'), text(report.id)],
      [schema('name'), text(report.title)],
      [schema('publisher'), iri(publisherIri)],
      [schema('datePublished'), date(report.publishedOn)],
      [schema('inLanguage'), text(report.language)],
      [schema('url'), iri(report.url)],
      [schema('encodingFormat'), text(report.mediaType)],
      [schema('numberOfPages'), integer(report.pages)],
      [schema('wordCount'), integer(report.words)],
      [adv('sha256'), text(report.sha256)],
      [adv('pipelineVersion'), text(report.pipelineVersion)],
      ...mentionedIn(report.mentions, iris).map((each) => [schema('mentions'), iri(each)] as const),
    ]),
    ...(publisherIri !== null && known === null ? describePublisher(publisherIri, publisher) : []),
    ...describeUnits(report, iris),
    ...report.mentions.filter(isAmount).flatMap((mention) => describeAmount(mention, iris)),
  ]
}

const describePublisher = (subject: string, name: string | null): Statement[] =>
  describe(subject, [
    [rdf('type'), iri(schema('Organization'))],
    [schema('name'), text(name)],
  ])

function describeUnits({ id, recommendations, mentions, themes }: LinkedReport, iris: Iris): Statement[] {
  const inUnit = groupBy(mentions, ({ recommendationId }) => recommendationId)
  const ofUnit = groupBy(themes, ({ recommendationId }) => recommendationId)
  return recommendations.flatMap((unit) => {
    const assigned = [...(ofUnit.get(unit.id) ?? [])].sort((a, b) => a.rank - b.rank)
    const themeIds = assigned.map(({ themeId }) => themeId)
    const mentioned = mentionedIn(inUnit.get(unit.id) ?? [], iris)
    return describeRecommendation(unit, { reportId: id, themeIds, mentioned }, iris)
  })
}

const isAmount = ({ entityId }: Mention): boolean => entityId === null

/** An organisation or country that is named more than once counts once; every amount is a thing of its own. */
const mentionedIn = (mentions: readonly Mention[], iris: Iris): string[] => [
  ...new Set(mentions.map(({ id, entityId }) => (entityId === null ? iris.mention(id) : iris.entity(entityId)))),
]

function groupBy<Each, Key>(list: readonly Each[], keyOf: (each: Each) => Key): ReadonlyMap<Key, readonly Each[]> {
  const groups = new Map<Key, Each[]>()
  for (const each of list) {
    const group = groups.get(keyOf(each))
    if (group) group.push(each)
    else groups.set(keyOf(each), [each])
  }
  return groups
}
