import { describe, expect, it } from 'vitest'
import { numberStyle, printNumbers } from '../../src/read/print-numbers.js'
import type { NumberedList, NumberLevel, ParagraphStyle } from '../../src/read/read-numbering.js'

const level = (text: string, changes: Partial<NumberLevel> = {}): NumberLevel => ({
  start: 1,
  format: 'decimal',
  text,
  isLegal: false,
  ...changes,
})

const list = (levels: readonly NumberLevel[], changes: Partial<NumberedList> = {}): NumberedList => ({
  family: 'a',
  levels: new Map(levels.entries()),
  restarts: new Map(),
  ...changes,
})

/** The numbers that are printed before paragraphs, each given as list and level. */
function print(
  lists: Readonly<Record<string, NumberedList>>,
  ...paragraphs: readonly (readonly [string, number])[]
): string[] {
  const body = paragraphs.map(
    ([id, at]) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr></w:pPr></w:p>`,
  )
  const written = printNumbers(`<w:body>${body.join('')}</w:body>`, new Map(Object.entries(lists)), new Map())
  expect(written.split(numberStyle)).toHaveLength(written.split('<w:r>').length)
  return [...written.matchAll(/<w:t[^>]*>([^<]*)</g)].map((match) => match[1] as string)
}

describe('printNumbers', () => {
  it('counts levels in each other and begins the deeper ones anew', () => {
    const lists = { 1: list([level('%1.'), level('%1.%2')]) }
    expect(print(lists, ['1', 0], ['1', 1], ['1', 1], ['1', 0], ['1', 1])).toEqual(['1.', '1.1', '1.2', '2.', '2.1'])
  })

  it('prints letters, roman numbers and words as the list says', () => {
    const lists = {
      1: list([level('Aanbeveling %1:', { format: 'upper-roman' }), level('%2)', { format: 'lower-letter' })]),
    }
    expect(print(lists, ['1', 0], ['1', 1], ['1', 1])).toEqual(['Aanbeveling I:', 'a)', 'b)'])
  })

  it('counts on in a list of the same family, and anew where that says so', () => {
    const lists = {
      1: list([level('%1.')]),
      2: list([level('%1.')]),
      3: list([level('%1.')], { restarts: new Map([[0, 1]]) }),
    }
    expect(print(lists, ['1', 0], ['2', 0], ['3', 0], ['3', 0])).toEqual(['1.', '2.', '1.', '2.'])
  })

  it('prints a bullet for any sign, and nothing for a list that is not there', () => {
    const lists = { 1: list([level('\uf0b7', { format: 'bullet' })]) }
    expect(print(lists, ['1', 0], ['9', 0], ['0', 0])).toEqual(['•'])
  })

  it('takes the list of the style where the paragraph has none', () => {
    const style: ParagraphStyle = { name: 'heading 1', heading: 1, list: '1', level: 0 }
    const body = '<w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr></w:p>'
    const written = printNumbers(body, new Map([['1', list([level('%1')])]]), new Map([['Kop1', style]]))
    expect(written).toContain('>1</w:t>')
  })
})
