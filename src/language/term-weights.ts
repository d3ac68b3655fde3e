import { requirePart } from './require-part.js'

interface TfIdf {
  addDocument(terms: string[]): void
  listTerms(document: number): { readonly term: string; readonly tfidf: number }[]
}

/**
 * TF-IDF of each document's terms among all documents, by natural's TfIdf. A weight grows with the times a term stands
 * in the document and shrinks with the documents that hold it (1 + ln(n / (1 + holding))). Terms come heaviest first.
 */
export function termWeights(documents: readonly (readonly string[])[]): readonly ReadonlyMap<string, number>[] {
  const { TfIdf } = { TfIdf: requirePart('natural/lib/natural/tfidf/tfidf.js') as new () => TfIdf }
  const weights = new TfIdf()
  // natural counts in plain objects: a prefix keeps `__proto__`, `__key` and `constructor` ordinary words.
  for (const terms of documents) weights.addDocument(terms.map((term) => `=${term}`))
  return documents.map((_, index) => new Map(weights.listTerms(index).map(({ term, tfidf }) => [term.slice(1), tfidf])))
}
