import { describe, expect, it } from 'vitest'
import { FormatError, readBrat, writeBrat, writeBratConfig } from '../../src/export/index.js'
import { aGold, goldMention, goldUnit } from '../support/a-gold.js'

const text = '👋 Oproep\r\n1. Stel een fonds in,\r\n\r\nvoor 1 mei, van € 5 miljoen.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const gold = aGold(text, {
  recommendations: [
    goldUnit({ id: 'r001', ...at('👋 Oproep'), role: 'group' }),
    goldUnit({
      id: 'r002',
      start: at('1.').start,
      end: text.length,
      label: '1',
      parent: 'r001',
      addressee: 'de "minister"',
      themes: ['funding', 'data', 'ai'],
      titleSpan: at('Stel een fonds in'),
    }),
  ],
  mentions: [goldMention({ type: 'money', ...at('€ 5 miljoen'), min: 5e6, vague: true, currency: 'EUR' })],
})
const { txt, ann } = writeBrat(gold, text)

describe('writeBrat', () => {
  it('counts code points, and divides a span at line ends', () => {
    expect(ann.split('\n')).toEqual([
      'T1\tReport 0 1\t👋',
      'T2\tRecommendation 0 8\t👋 Oproep',
      'T3\tRecommendation 10 31;35 63\t1. Stel een fonds in, voor 1 mei, van € 5 miljoen.',
      'T4\tTitle 13 30\tStel een fonds in',
      'T5\tMoney 51 62\t€ 5 miljoen',
      'A1\tTier T2 formal',
      'A2\tRole T2 group',
      'A3\tPrimary T2 governance',
      'A4\tTier T3 formal',
      'A5\tRole T3 item',
      'A6\tPrimary T3 funding',
      'A7\tSecondary T3 data',
      'A8\tSecondary2 T3 ai',
      'A9\tVague T5',
      'R1\tParent Arg1:T3 Arg2:T2',
      'R2\tHas_title Arg1:T3 Arg2:T4',
      `#1\tAnnotatorNotes T1\t{"report":"sample","sha256":"${'0'.repeat(64)}","length":${text.length},"split":"tune","status":"final","annotator":"test"}`,
      '#2\tAnnotatorNotes T2\t{"id":"r001"}',
      '#3\tAnnotatorNotes T3\t{"label":"1","addressee":"de \\"minister\\"","id":"r002"}',
      '#4\tAnnotatorNotes T5\t{"min":"5000000","currency":"EUR"}',
      '',
    ])
  })

  it.each([
    ['begins in white space', { start: 2, end: 9 }],
    ['ends in white space', { start: 0, end: 10 }],
    ['cuts a character in two', { start: 1, end: 9 }],
  ])('refuses a span that %s', (_, span) => {
    const other = aGold(text, { recommendations: [goldUnit({ id: 'r001', ...span })] })
    expect(() => writeBrat(other, text)).toThrow(FormatError)
    expect(() => writeBrat(other, text)).toThrow(
      `sample: ${span.start} to ${span.end}: expected a span of whole characters without white space at its ends`,
    )
  })

  it('refuses a text without words', () => {
    expect(() => writeBrat(aGold(' \n'), ' \n')).toThrow('sample: the text: expected words, found none')
  })
})

describe('readBrat', () => {
  const read = (changed: string, document = txt) => readBrat({ txt: document, ann: changed }, 'a.ann')
  const changed = (from: string, to: string) => read(ann.replace(from, to))
  const messageOf = (act: () => unknown): string => {
    try {
      act()
    } catch (error) {
      return error instanceof FormatError ? error.message : `no FormatError: ${error}`
    }
    return 'nothing was thrown'
  }

  it('takes line ends of Windows and a byte-order mark in the annotations', () => {
    expect(read(`\ufeff${ann.replaceAll('\n', '\r\n')}`)).toEqual(gold)
  })

  it('takes the tab that brat leaves at the end of a relation', () => {
    expect(changed('Arg2:T2', 'Arg2:T2\t')).toEqual(gold)
  })

  it('gives what was added in brat an id of its own', () => {
    const added = 'T9\tRecommendation 2 8\tOproep\nA20\tTier T9 prose\nA21\tRole T9 item\nA22\tPrimary T9 data\n'
    const { recommendations } = read(ann + added)
    expect(recommendations.map(({ id, start }) => [id, start])).toEqual([
      ['r001', 0],
      ['r003', 3],
      ['r002', 11],
    ])
  })

  it('gives a title that nobody tied to the smallest recommendation around it', () => {
    expect(changed('R2\tHas_title Arg1:T3 Arg2:T4\n', '')).toEqual(gold)
  })

  it.each([
    [
      'another kind of line',
      'A9\tVague T5',
      'E1\tMove:T2 Agent:T3',
      'line 14: expected a mark (T), an attribute (A), a relation (R) or a note (#) of brat, found "E1',
    ],
    ['half a line', 'T5\tMoney 51 62\t€ 5 miljoen', 'T5\tMoney 51', 'line 5: expected a mark (T)'],
    [
      'an unknown type',
      'T5\tMoney',
      'T5\tPerson',
      'line 5: expected a type of Recommendation, Title, Organisation, Country, Money, Percentage, Quantity, found Person; change the type, or take the mark out',
    ],
    [
      'offsets past the end',
      'Money 51 62',
      'Money 51 99',
      'line 5: expected offsets up to 63, the end of the text, found 51 to 99; mark it again',
    ],
    [
      'other words at the offsets',
      'T5\tMoney 51 62',
      'T5\tMoney 50 61',
      'line 5: expected "€ 5 miljoen" at its offsets, found " € 5 miljoe"; put back the .txt that was exported',
    ],
    [
      'an unknown attribute',
      'A9\tVague',
      'A9\tNegation',
      'line 14: expected an attribute of Tier, Role, Primary, Secondary, Sector, Vague, found Negation',
    ],
    [
      'an unknown relation',
      'R1\tParent',
      'R1\tChild',
      'line 15: expected a relation of Parent, Repeats, Has_title, found Child',
    ],
    [
      'a relation with a mark that is not there',
      'Arg1:T3 Arg2:T2',
      'Arg1:T3 Arg2:T77',
      'line 15: expected two marks of the file, found T77',
    ],
    [
      'a relation with a mention',
      'Parent Arg1:T3 Arg2:T2',
      'Parent Arg1:T3 Arg2:T5',
      'expected a recommendation as parent, found a mark of another type; remove the relation',
    ],
    [
      'two parents',
      'R2\tHas_title Arg1:T3 Arg2:T4',
      'R2\tParent Arg1:T3 Arg2:T2',
      'expected one relation "parent", found more of them; keep one',
    ],
    [
      'a note in words',
      '{"min":"5000000","currency":"EUR"}',
      'vijf miljoen',
      'line 20: expected a note such as {"addressee":"de minister"}, found "vijf miljoen"; write the note as JSON',
    ],
    [
      'an unknown key in a note',
      '"currency"',
      '"valuta"',
      'line 20: expected keys of label, issuer, addressee, deadline, deadline_from, deadline_to, id, canonical, code, value, min, max, currency, unit, per, found valuta',
    ],
    [
      'a number in words',
      '"5000000"',
      '"vijf"',
      'Money "€ 5 miljoen" at 52: expected a number such as 2500000 or 4.5 as min, found "vijf"; mend it',
    ],
    [
      'a sum without a currency',
      ',"currency":"EUR"',
      '',
      'Money "€ 5 miljoen" at 52: expected a currency, found none; fill it in',
    ],
    [
      'a recommendation without a role',
      'A2\tRole T2 group\n',
      '',
      'Recommendation "👋 Oproep" at 0: expected a role, found none; fill it in',
    ],
    [
      'no mark of the report',
      'T1\tReport 0 1\t👋\n',
      '',
      'the file: expected a mark Report with a note, found none; import a file that `adviesatlas gold export --format brat` made, with its first mark in it',
    ],
    [
      'a broken note of the report',
      '"split":"tune"',
      '"split":"all"',
      'line 17: expected report, sha256, length, split, status and annotator in the note, found split: ',
    ],
  ])('refuses %s', (_, from, to, message) => {
    expect(ann).toContain(from)
    expect(messageOf(() => changed(from, to))).toContain(message)
  })

  it('says so when the line ends of the document were changed', () => {
    expect(messageOf(() => read(ann, txt.replaceAll('\n', '\r\n')))).toBe(
      `a.ann: its .txt: expected a text of ${text.length} characters, as the gold of sample was made for, found ${text.length + 3}, with line ends of Windows (CRLF); save the .txt with line ends LF`,
    )
  })

  it('says so when the document is another one', () => {
    expect(messageOf(() => read(ann, 'Iets anders'))).toContain('found 11; put back the .txt that was exported')
  })

  it('refuses what is no brat file at all', () => {
    expect(messageOf(() => read('{"recommendations": []}'))).toContain('a.ann: line 1: expected a mark (T)')
    expect(messageOf(() => read(''))).toContain('a.ann: the file: expected a mark Report with a note, found none')
  })
})

describe('writeBratConfig', () => {
  it('names every type, relation and attribute that the annotations use', () => {
    const config = writeBratConfig(['data', 'ai'])
    expect(config).toContain('[entities]\nReport\nRecommendation\nTitle\nOrganisation\n')
    expect(config).toContain('Parent\tArg1:Recommendation, Arg2:Recommendation\n')
    expect(config).toContain('Primary\tArg:Recommendation, Value:data|ai\n')
    expect(config).toContain('Secondary2\tArg:Recommendation, Value:data|ai\n')
    expect(config).toContain('Vague\tArg:Money|Percentage|Quantity\n')
  })
})
