import { describe, expect, it } from 'vitest'
import { describeAmounts } from '../support/describe-amounts.js'

/** A caption and the rows of a table, cells divided by bars. */
const table = (...lines: string[]): string => lines.map((line) => line.replace(/ *\| */g, '\t')).join('\n\n')

type Row = readonly [claim: string, text: string, ...amounts: string[]]
const check = (language: 'nl' | 'en', rows: readonly Row[]) =>
  it.each(rows)('%s', (_, text, ...amounts) => {
    expect(describeAmounts(text, language)).toEqual(amounts)
  })

describe('the numbers of a column are what its head says', () => {
  check('nl', [
    ['thousands of euros', table('Zorg | Kosten (x € 1.000)', 'Thuis | 12.450'), '12.450 = 12450000 EUR'],
    [
      'millions of euros',
      table('Zorg | € mln', 'Thuis | 12,4', 'Kliniek | 0,29'),
      '12,4 = 12400000 EUR',
      '0,29 = 290000 EUR',
    ],
    ['millions in words', table("Zorg | Kosten (miljoenen euro's)", 'Thuis | 12,4'), '12,4 = 12400000 EUR'],
    ['euros', table('Zorg | Tarief (€)', 'Thuis | 102,65'), '102,65 = 102.65 EUR'],
    ['percentages', table('Zorg | Aandeel (%)', 'Thuis | 4,6'), '4,6 = 4.6 %'],
    ['points', table('Zorg | Verschil in procentpunt', 'Thuis | 1,5'), '1,5 = 1.5 procentpunt'],
    ['posts', table('Dienst | Fte', 'Griffie | 118,5'), '118,5 = 118.5 fte'],
    ['people', table('School | Aantal leerlingen', 'De Wilg | 240'), '240 = 240 leerling'],
    ['a rate', table('School | Kosten per leerling (€)', 'De Wilg | 7.812,50'), '7.812,50 = 7812.5 EUR per leerling'],
    ['how often', table('Maatregel | Structureel (€ mln)', 'Stuw | 3'), '3 = 3000000 EUR (structural)'],
    ['tax', table('Maatregel | Kosten in € (excl. btw)', 'Stuw | 3.000'), '3.000 = 3000 EUR (VAT excluded)'],
    ['a range', table('Maatregel | Kosten (€ mln)', 'Stuw | 12 à 15'), '12 à 15 = 12000000..15000000 EUR'],
    [
      'a deficit',
      table('Zorg | Saldo (x € 1.000)', 'Thuis | -450', 'Kliniek | (1.200)'),
      '450 = -450000 EUR',
      '1.200 = -1200000 EUR',
    ],
    [
      'each column its own',
      table('Dienst | Kosten (€ mln) | Fte | Aandeel (%)', 'Griffie | 1,5 | 12 | 40'),
      '1,5 = 1500000 EUR',
      '12 = 12 fte',
      '40 = 40 %',
    ],
    ['a cell goes before its head', table('Dienst | Kosten (€ mln)', 'Griffie | € 300.000'), '€ 300.000 = 300000 EUR'],
  ])
  check('en', [
    ['millions', table('Programme | Spend (£m)', 'Flood | 1,204.5'), '1,204.5 = 1204500000 GBP'],
    ['thousands', table("Programme | £'000", 'Flood | 350'), '350 = 350000 GBP'],
    ['thousands without a stroke', table('Programme | £000', 'Flood | 350'), '350 = 350000 GBP'],
    ['people', table('Trust | Number of nurses', 'North | 1,350'), '1,350 = 1350 nurse'],
  ])
})

describe('the numbers of a table are what stands above it or in its corner', () => {
  check('nl', [
    [
      'above it',
      table('Tabel 3 Uitgaven (bedragen x € 1.000)', 'Zorg | 2023 | 2024', 'Thuis | 12.450 | 13.020'),
      '12.450 = 12450000 EUR',
      '13.020 = 13020000 EUR',
    ],
    [
      'above it, without brackets',
      table('Bedragen in miljoenen euro', 'Zorg | 2023 | 2024', 'Thuis | 12 | 13,5'),
      '12 = 12000000 EUR',
      '13,5 = 13500000 EUR',
    ],
    ['in its corner', table('(x € 1 mln) | 2023', 'Thuis | 12,4'), '12,4 = 12400000 EUR'],
    [
      'but for a row of something else',
      table('Bedragen x € 1.000', 'Dienst | 2023', 'Kosten | 1.200', 'Bezetting (fte) | 96'),
      '1.200 = 1200000 EUR',
      '96 = 96 fte',
    ],
  ])
})

describe('no amount in a table', () => {
  check('nl', [
    ['without a unit', table('Zorg | 2023', 'Thuis | 12.450')],
    ['in a column of years', table('Maatregel | Jaar | Kosten (€ mln)', 'Stuw | 2026 | n.v.t.')],
    ['years below a caption', table('Bedragen x € 1.000', 'Maatregel | Gereed', 'Stuw | 2026')],
    ['numbers of items', table('Bedragen x € 1.000', 'Wie | Nr', 'Stuw | 14')],
    ['what opens a row', table('Nr | Kosten (€ mln)', '14 | onbekend')],
    ['a cell with words', table('Maatregel | Kosten (€ mln)', 'Stuw | zie 14')],
    ['the unit itself', table('Tabel 3 Uitgaven (bedragen in € 1.000)', 'Zorg | 2023', 'Thuis | -')],
    ['a single row', table('Kosten (€ mln) | 14')],
    [
      'a table after another one',
      table('Zorg | Kosten (€ mln)', 'Thuis | -', 'Daarna volgt tekst.', 'Zorg | Rang', 'Thuis | 14'),
    ],
  ])
})
