import type { LinkedDataset } from './dataset.js'
import { describeDataset } from './describe-dataset.js'
import { namespaces, usualBase } from './namespaces.js'
import type { Value } from './statement.js'

/** A file of linked data. */
interface Turtle {
  /** Its content, piece by piece, from the beginning each time. */
  chunks(): Iterable<string>
  readonly statements: number
}

/** Characters from which a piece is handed on: a string holds no more than 500 million. */
const chunkSize = 1_000_000

/**
 * What a database holds, as RDF in Turtle. docs/linked-data.md explains its words.
 *
 * @param base IRI below which reports and what was found in them stand, with the / or # at its end
 */
export async function writeTurtle(dataset: LinkedDataset, base: string = usualBase): Promise<Turtle> {
  const { DataFactory, Writer } = await import('n3')
  const { literal, namedNode, quad } = DataFactory
  const termOf = (value: Value) => {
    if ('iri' in value) return namedNode(value.iri)
    return literal(value.text, value.language ?? (value.datatype ? namedNode(value.datatype) : undefined))
  }
  let statements = 0
  for (const _ of describeDataset(dataset, base)) statements++
  return { chunks, statements }

  function* chunks(): Generator<string> {
    const output = collectOutput()
    const writer = new Writer(output.stream, { prefixes: namespaces })
    for (const { subject, predicate, object } of describeDataset(dataset, base)) {
      writer.addQuad(quad(namedNode(subject), namedNode(predicate), termOf(object)))
      if (output.size() >= chunkSize) yield output.take()
    }
    writer.end()
    yield output.take()
  }
}

type Done = (() => void) | undefined

/** Takes what the writer gives, at once and in order. */
function collectOutput() {
  let [pieces, characters]: [string[], number] = [[], 0]
  const stream = {
    write(piece: string, _encoding: string, done: Done): void {
      pieces.push(piece)
      characters += piece.length
      done?.()
    },
    end: (done: Done): void => done?.(),
  }
  return { stream, size: () => characters, take }

  function take(): string {
    const text = pieces.join('')
    ;[pieces, characters] = [[], 0]
    return text
  }
}
