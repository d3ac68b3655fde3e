import { describe, expect, it } from 'vitest'
import { findContents } from '../../../src/segment/structure/find-contents.js'
import { someLines, wordsAt } from '../../support/a-mapped-text.js'

const contents = (text: string): string[] => {
  const lines = someLines(text)
  return wordsAt(lines, findContents(lines))
}

describe('a table of contents', () => {
  it.each(['Inhoud', 'Inhoudsopgave', 'INHOUD', '## Inhoud', '**Inhoudsopgave**', 'Table of contents'])(
    'runs from "%s" to its last page number',
    (heading) => {
      const text = `${heading}\n\n1 Inleiding ..... 3\nDeel een\n2 Versterk de regie   12\n\nDe minister moet regie nemen.`
      expect(contents(text)).toEqual([heading, '1 Inleiding ..... 3', 'Deel een', '2 Versterk de regie   12'])
    },
  )

  it('is known by its dots without a heading', () => {
    expect(contents('Versterk de regie ........ 12\nDe tekst.')).toEqual(['Versterk de regie ........ 12'])
  })

  it('is a list of titles on a cover', () => {
    const cover = 'Regie | Geld | Mensen | Data | Wet | Markt | Tempo'
    expect(contents(`${cover}\nDe tekst.`)).toEqual([cover])
  })

  it.each([
    'Inhoud\n\nDit rapport gaat over water.\n\nDe minister moet regie nemen.',
    'De inhoud telt.\n\nVersterk de regie 12',
    'En toen..... 300 mensen kwamen langs.',
    'Wie | wat | waar',
    '| een | twee | drie | vier | vijf | zes | zeven |',
  ])('is not there in %j', (text) => {
    expect(contents(text)).toEqual([])
  })
})
