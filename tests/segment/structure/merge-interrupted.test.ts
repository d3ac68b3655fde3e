import { describe, expect, it } from 'vitest'
import { aStructuredReport, readBlocks } from '../../support/a-segmented-report.js'

const read = (text: string): string[] => readBlocks(aStructuredReport(text))

describe('a sentence that something interrupts', () => {
  it.each([
    [
      'a blank line',
      'De minister moet met de\n\ngemeenten praten over water.',
      'De minister moet met de gemeenten praten over water.',
    ],
    [
      'a page',
      'Daarom moet de minister met de\n\fgemeenten praten over water.',
      'Daarom moet de minister met de gemeenten praten over water.',
    ],
    [
      'a page, before a name',
      'Daarom moet de minister van\n\fFinanciën betalen.',
      'Daarom moet de minister van Financiën betalen.',
    ],
    [
      'a comma',
      'Daarom moeten de ministers, ook\n\n, zegt men, betalen.',
      'Daarom moeten de ministers, ook , zegt men, betalen.',
    ],
    ['a cut word', 'Daarom moet de mi-\n\nnister betalen voor water.', 'Daarom moet de minister betalen voor water.'],
  ])('goes on after %s', (_, text, whole) => {
    expect(read(text)).toEqual([`paragraph: ${whole}`])
  })

  it('goes on after a footnote at the foot of a page', () => {
    const text =
      'Het is geteld.4 Daarom moet de minister met de\n\n4 Kamerstuk 12345, nr. 6\n\fgemeenten praten over water.'
    expect(read(text)).toEqual([
      'paragraph: Het is geteld. Daarom moet de minister met de gemeenten praten over water.',
      'footnote: Kamerstuk 12345, nr. 6',
    ])
  })

  it('goes on after a header and a page number', () => {
    const page = (number: number, text: string): string => `Grip op water\n${text}\n${number}`
    const text = [
      page(1, 'Dit is de eerste bladzijde.\nEr staat weinig op.\nMeer niet.'),
      page(2, 'De tweede bladzijde begint.\nHet water staat hoog.\nDaarom moet de minister met de'),
      page(3, 'gemeenten praten over water.\nEen nieuwe zin.\nEn nog een.'),
      page(4, 'De laatste bladzijde begint.\nOok hier staat weinig.\nMeer niet.'),
    ].join('\n\f')
    const blocks = read(text).filter((block) => !block.startsWith('furniture'))
    expect(blocks.some((block) => block.includes('met de gemeenten praten over water.'))).toBe(true)
  })
})

describe('two whole sentences', () => {
  it.each([
    'De minister moet praten.\n\nGemeenten doen mee.',
    'De minister moet praten:\n\ngemeenten doen mee.',
    'Zo werkt dat nu eenmaal hier\n\nGemeenten doen mee met het werk.',
  ])('stay apart: %j', (text) => {
    expect(read(text)).toHaveLength(2)
  })
})
