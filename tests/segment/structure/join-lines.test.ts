import { describe, expect, it } from 'vitest'
import { countWords, joinLines } from '../../../src/segment/structure/join-lines.js'
import { aMappedText } from '../../support/a-mapped-text.js'

/** Joins lines in a report that says some words elsewhere. */
function join(text: string, elsewhere = ''): string {
  const lines = text.split('\n')
  const starts = lines.map((_, at) => lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0))
  const vocabulary = countWords([...lines, elsewhere])
  return joinLines(
    lines.map((line, at) => aMappedText(line, starts[at] as number)),
    vocabulary,
  ).text
}

describe('a hyphen at a line end', () => {
  it.each([
    ['gegevensuit-\nwisseling', 'gegevensuitwisseling'],
    ['gegevensuit  -\nwisseling', 'gegevensuitwisseling'],
    ['de mi-\nnister', 'de minister'],
    ['ge-\ngevens-\nuitwisseling', 'gegevensuitwisseling'],
    ['co-\nördinatie', 'coördinatie'],
  ])('goes where it cuts a word: %j', (text, expected) => {
    expect(join(text)).toBe(expected)
  })

  it.each([
    ['wet-\nen regelgeving', 'wet- en regelgeving'],
    ['in-\nof uitvoer', 'in- of uitvoer'],
    ['beleids-\nand delivery', 'beleids- and delivery'],
    ['IT-\nbeheer', 'IT-beheer'],
    ['NSC-\nfractie', 'NSC-fractie'],
    ['Noord-\nHolland', 'Noord-Holland'],
    ['COVID-19-\nmaatregel', 'COVID-19-maatregel'],
    ['kosten-baten-\nanalyse', 'kosten-baten-analyse'],
  ])('stays where it belongs to the word: %j', (text, expected) => {
    expect(join(text)).toBe(expected)
  })

  it('follows how the report writes the word elsewhere', () => {
    expect(join('de ex-\nminister', 'een ex-minister')).toBe('de ex-minister')
    expect(join('de top-\nambtenaar', 'een topambtenaar')).toBe('de topambtenaar')
  })

  it('stays where it is a dash between two words', () => {
    expect(join('de regie -\nook die van nu', 'de regie van ook die')).toBe('de regie - ook die van nu')
    expect(join('de regie –\nook die van nu')).toBe('de regie – ook die van nu')
  })
})

describe('a line end', () => {
  it.each([
    ['de minister\nbetaalt', 'de minister betaalt'],
    ['zie www.voorbeeld.nl/\npagina', 'zie www.voorbeeld.nl/pagina'],
    ['een\n\ntwee', 'een twee'],
  ])('becomes what a reader sees: %j', (text, expected) => {
    expect(join(text)).toBe(expected)
  })
})

describe('the words of a report', () => {
  it('leave out what a line end may have cut', () => {
    const words = countWords(['De gegevensuit-', 'wisseling en de wet- en', 'regelgeving'])
    expect([...words.keys()]).toEqual(['de', 'en', 'regelgeving'])
  })
})
