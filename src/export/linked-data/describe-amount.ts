import type { Mention } from '../../model/index.js'
import type { Iris } from './make-iris.js'
import { rdf, schema, xsd } from './namespaces.js'
import { describe, type Statement } from './statement.js'
import { integer, iri, number, text } from './values.js'
import { adv } from './vocabulary.js'

/** "P1" is the percent in the units of UN/CEFACT that schema.org follows. */
const percent = 'P1'

/** A sum of money, or a percentage or quantity. */
export function describeAmount(mention: Mention, iris: Iris): Statement[] {
  const { id, type, surface, value, minValue, maxValue, currency, unit, bound, per, period, vat, vague, page } = mention
  return describe(iris.mention(id), [
    [rdf('type'), iri(schema(type === 'money' ? 'MonetaryAmount' : 'QuantitativeValue'))],
    [schema('name'), text(surface)],
    [schema('value'), number(value)],
    [schema('minValue'), number(minValue)],
    [schema('maxValue'), number(maxValue)],
    [schema('currency'), text(currency)],
    [schema('unitText'), text(unit)],
    [schema('unitCode'), type === 'percentage' && unit === null ? text(percent) : null],
    [adv('bound'), text(bound)],
    [adv('per'), text(per)],
    [adv('period'), text(period)],
    [adv('vat'), text(vat)],
    [adv('vague'), vague ? { text: 'true', datatype: xsd('boolean') } : null],
    [adv('page'), integer(page)],
    [adv('start'), integer(mention.start)],
    [adv('end'), integer(mention.end)],
    [adv('confidence'), number(mention.confidence)],
  ])
}
