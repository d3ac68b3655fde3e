import type { TieType } from './annotated-text.js'

/** The type of the mark on a document's first character, whose note says what the report is. */
export const reportMark = 'Report'

/** What brat puts between the words of two fragments of a span. */
export const fragmentSeparator = ' '

/** brat's configuration asks for types and attributes that begin with a capital. */
export const capitalise = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`

/** brat keeps one list of types: a relation cannot have the name of a mark. */
export const bratRelations: Readonly<Record<TieType, string>> = {
  parent: 'Parent',
  repeats: 'Repeats',
  title: 'Has_title',
}
