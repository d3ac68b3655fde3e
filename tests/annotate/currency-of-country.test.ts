import { describe, expect, it } from 'vitest'
import { findAmounts } from '../../src/annotate/amounts/find-amounts.js'
import { loadAmountWords } from '../../src/lexicon/index.js'
import type { Language } from '../../src/model/index.js'
import { aReport } from '../support/a-report.js'

const words = loadAmountWords()

const found = (text: string, language: Language): string[] =>
  findAmounts(aReport(text, {}, language), words).map(
    ({ view, currency, unit }) => `${text.slice(view.start, view.end)} = ${currency ?? unit}`,
  )

describe('a currency that several countries share is that of the country near it', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'It cost $4 million.', ['$4 million = USD']],
    ['en', 'Australia spent more. Australian ports paid.\n\nIt cost $4 million.', ['$4 million = AUD']],
    ['en', 'Canada and Canadian ports paid.\n\nIt cost $4 million.', ['$4 million = CAD']],
    ['en', 'Australia and Australian ports. An American port paid $4 million.', ['$4 million = USD']],
    ['nl', 'In Australië kostte dat $4 miljoen.', ['$4 miljoen = AUD']],
    ['nl', 'Australië en Canada. Het kostte $4 miljoen.', ['$4 miljoen = USD']],
    ['nl', 'In Zweden bracht de heffing 110 miljoen kronen op.', ['110 miljoen kronen = SEK']],
    ['nl', 'Noorwegen heft ook. Dat brengt 20 miljoen kronen op.', ['20 miljoen kronen = NOK']],
    ['nl', 'De tandarts zette drie kronen.', []],
  ])('%s: %s', (language, text, expected) => expect(found(text, language)).toEqual(expected))
})

describe('what is counted', () => {
  it.each<[Language, string, string[]]>([
    ['nl', 'De raad nam drie moties aan.', ['drie moties = motie']],
    ['nl', 'Wij hielden 37 interviews.', ['37 interviews = interview']],
    ['nl', 'Bij 71 van de 90 peilbesluiten stond het niet.', ['71 = peilbesluit', '90 peilbesluiten = peilbesluit']],
    ['nl', 'Zet drie ervaren inkopers in.', ['drie ervaren inkopers = inkoper']],
    ['nl', 'Word niet afhankelijk van één leverancier.', []],
    ['nl', 'Hij is maar één persoon.', []],
    ['en', 'Of 212 breaches it fined nine.', ['212 breaches = breach', 'nine = breach']],
    ['en', 'Of the 900 certificates lodged it examined 44.', ['900 certificates = certificate', '44 = certificate']],
    ['en', 'Of the 900 certificates lodged it examined 44 houses.', ['900 certificates = certificate']],
    ['en', 'The first three describe what candidates do.', []],
    ['en', 'Rely on one supplier.', []],
  ])('%s: %s', (language, text, expected) => expect(found(text, language)).toEqual(expected))
})
