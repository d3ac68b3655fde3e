/** What a statement says of its subject: a thing, by its IRI, or a value. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly datatype?: string; readonly language?: string }

/** One RDF triple, in terms of no library. */
export interface Statement {
  /** IRI. */
  readonly subject: string
  /** IRI. */
  readonly predicate: string
  readonly object: Value
}

/** Statements about one thing; a property of which nothing is known is left out. */
export const describe = (
  subject: string,
  properties: readonly (readonly [predicate: string, object: Value | null])[],
): Statement[] => properties.flatMap(([predicate, object]) => (object === null ? [] : [{ subject, predicate, object }]))
