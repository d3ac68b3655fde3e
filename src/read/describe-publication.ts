import type { ReportMetadata } from '../model/index.js'
import { describeTerms } from './describe-terms.js'
import { findAll, findFirst, type MarkupElement, wordsOf } from './markup.js'

/**
 * Metadata of an official publication: its own terms, and where these stand in a file beside it, what is printed. The
 * date of questions and answers is that of the answers, which come last.
 */
export function describePublication(root: MarkupElement): ReportMetadata {
  const terms = findAll(root, ({ name }) => name === 'meta').map(
    ({ attributes }) => [attributes.get('name') ?? '', attributes.get('content') ?? ''] as const,
  )
  const dates = findAll(root, ({ name }) => name === 'datum').flatMap(
    ({ attributes }) => attributes.get('isodatum') ?? [],
  )
  const head = findAll(root, ({ name }) => /^kamer(?:stuk|vraag)kop$/.test(name))[0]
  const chamber =
    head && findAll(head, ({ attributes }) => attributes.get('inhoud') === 'kameraanduiding').map(wordsOf)[0]
  const printedDate = findFirst(root, 'kamervragen') ? dates.slice(0, 2).at(-1) : dates[0]
  const own = describeTerms(terms)
  const title = own.title ?? printedTitle(root)
  const publisher = own.publisher ?? chamber
  const publishedOn = own.publishedOn ?? printedDate
  return {
    language: 'nl',
    ...own,
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(publishedOn && { publishedOn }),
  }
}

/** The title of the file and that of the paper in it, or who asks what of whom. */
function printedTitle(root: MarkupElement): string | undefined {
  const asked = findFirst(root, 'kamervraagomschrijving')
  if (asked) return wordsOf(asked).replace(/\s*\(ingezonden[^)]*\)\.?$/, '')
  const titles = ['dossier', 'stuk'].flatMap((name) => {
    const part = findFirst(root, name)
    const title = part && findFirst(part, 'titel')
    return title ? [wordsOf(title)] : []
  })
  return titles.join('; ') || undefined
}
