import type { Recommendation } from '../../model/index.js'
import { themeIri } from './describe-themes.js'
import type { Iris } from './make-iris.js'
import { rdf, schema } from './namespaces.js'
import { describe, type Statement } from './statement.js'
import { date, integer, iri, number, text } from './values.js'
import { adv, type OwnTerm } from './vocabulary.js'

interface Around {
  readonly reportId: string
  /** Primary first. */
  readonly themeIds: readonly string[]
  /** IRIs of what it names. */
  readonly mentioned: readonly string[]
}

const classes: Readonly<Record<Recommendation['role'], OwnTerm>> = {
  item: 'Recommendation',
  group: 'RecommendationGroup',
  commitment: 'Commitment',
}

/** A recommendation, a group or a commitment, but for its links with others. */
export function describeRecommendation(unit: Recommendation, around: Around, iris: Iris): Statement[] {
  const { reportId, themeIds, mentioned } = around
  const refer = (id: string | null, name: (id: string) => string) => iri(id === null ? null : name(id))
  return describe(iris.recommendation(unit.id), [
    [rdf('type'), iri(adv(classes[unit.role]))],
    [rdf('type'), iri(schema('CreativeWork'))],
    [schema('isPartOf'), iri(iris.report(reportId))],
    [schema('position'), integer(unit.ordinal)],
    [schema('name'), text(unit.title)],
    [schema('text'), text(unit.text)],
    [schema('inLanguage'), text(unit.language)],
    [adv('label'), text(unit.label)],
    [adv('tier'), text(unit.tier)],
    [adv('form'), text(unit.form)],
    [adv('group'), refer(unit.parentId, iris.recommendation)],
    [adv('repeats'), refer(unit.repeatsId, iris.recommendation)],
    [adv('issuer'), refer(unit.issuerEntityId, iris.entity)],
    [adv('issuerName'), text(unit.issuer)],
    [adv('addressee'), refer(unit.addresseeEntityId, iris.entity)],
    [adv('addresseeName'), text(unit.addressee)],
    [adv('strength'), text(unit.strength)],
    [adv('deadline'), text(unit.deadline?.text ?? null)],
    [adv('deadlineFrom'), date(unit.deadline?.from ?? null)],
    [adv('deadlineTo'), date(unit.deadline?.to ?? null)],
    [adv('primaryTheme'), refer(themeIds[0] ?? null, themeIri)],
    ...themeIds.map((id) => [schema('about'), iri(themeIri(id))] as const),
    ...mentioned.map((each) => [schema('mentions'), iri(each)] as const),
    [adv('page'), integer(unit.page)],
    [adv('start'), integer(unit.start)],
    [adv('end'), integer(unit.end)],
    [adv('confidence'), number(unit.confidence)],
  ])
}
