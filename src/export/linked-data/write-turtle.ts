import type { LinkedDataset } from './dataset.js'
import { describeDataset } from './describe-dataset.js'
import { namespaces, usualBase } from './namespaces.js'
import type { Value } from './statement.js'

/**
 * What a database holds, as RDF in Turtle. docs/linked-data.md explains its words.
 *
 * @param base IRI below which reports and what was found in them stand, with the / or # at its end
 */
export async function writeTurtle(
  dataset: LinkedDataset,
  base: string = usualBase,
): Promise<{ readonly turtle: string; readonly statements: number }> {
  const { DataFactory, Writer } = await import('n3')
  const { literal, namedNode, quad } = DataFactory
  const termOf = (value: Value) => {
    if ('iri' in value) return namedNode(value.iri)
    return literal(value.text, value.language ?? (value.datatype ? namedNode(value.datatype) : undefined))
  }
  const writer = new Writer({ prefixes: namespaces })
  let statements = 0
  for (const { subject, predicate, object } of describeDataset(dataset, base)) {
    writer.addQuad(quad(namedNode(subject), namedNode(predicate), termOf(object)))
    statements++
  }
  const turtle = await new Promise<string>((resolve, reject) => {
    writer.end((error: Error | null, result: string) => (error ? reject(error) : resolve(result)))
  })
  return { turtle, statements }
}
