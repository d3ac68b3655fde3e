import type { Theme } from '../../model/index.js'
import { namespaces, rdf, skos, themeScheme } from './namespaces.js'
import { describe, type Statement } from './statement.js'
import { iri, text } from './values.js'

export const themeIri = (id: string): string => namespaces.theme + encodeURIComponent(id)

/** The taxonomy, which is flat: every theme is a top concept. */
export const describeThemes = (themes: readonly Theme[]): Statement[] => [
  ...describe(themeScheme, [
    [rdf('type'), iri(skos('ConceptScheme'))],
    [skos('prefLabel'), { text: "Thema's van Adviesatlas", language: 'nl' }],
    [skos('prefLabel'), { text: 'Themes of Adviesatlas', language: 'en' }],
    ...themes.map(({ id }) => [skos('hasTopConcept'), iri(themeIri(id))] as const),
  ]),
  ...themes.flatMap(({ id, labelNl, labelEn, description }) =>
    describe(themeIri(id), [
      [rdf('type'), iri(skos('Concept'))],
      [skos('inScheme'), iri(themeScheme)],
      [skos('topConceptOf'), iri(themeScheme)],
      [skos('notation'), text(id)],
      [skos('prefLabel'), { text: labelNl, language: 'nl' }],
      [skos('prefLabel'), { text: labelEn, language: 'en' }],
      [skos('definition'), { text: description, language: 'en' }],
    ]),
  ),
]
