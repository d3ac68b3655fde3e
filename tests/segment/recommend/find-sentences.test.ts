import { describe, expect, it } from 'vitest'
import { aSegmentedReport } from '../../support/a-segmented-report.js'

const found = (text: string): string[] =>
  aSegmentedReport(`Het regent er vaak en het water staat hoog.\n\n${text} De brug is ook oud.\n`).recommendations.map(
    (unit) => `${unit.tier}: ${unit.text}`,
  )

describe('a sentence that says whose advice the one before it was', () => {
  it.each([
    'De gemeente moet de sluis voor de winter herstellen. Dat adviseert de Raad voor het Water.',
    'De gemeente moet de sluis voor de winter herstellen. Met die dringende oproep gaan de schippers naar de raad.',
    'Herstel de sluis voor de winter. Dat hebben de schippers de gemeente geadviseerd.',
  ])('belongs to it: %s', (text) => {
    expect(found(text)).toEqual([`formal: ${text}`])
  })

  it.each([
    'De sluis is in 1902 gebouwd. Dat adviseert de Raad voor het Water.',
    'De sluis is in 1902 gebouwd. Met die oproep gingen de schippers naar huis.',
  ])('makes no advice of a finding: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('leaves prose what is only held', () => {
    const act = 'De gemeente moet de sluis voor de winter herstellen.'
    expect(found(`${act} Dat vindt de Raad voor het Water.`)).toEqual([`prose: ${act}`])
  })

  it('names who gives it', () => {
    const text = 'De gemeente moet de sluis herstellen. Dat adviseert de Raad voor het Water.'
    expect(aSegmentedReport(`Het regent er vaak en het water staat hoog.\n\n${text}\n`).recommendations).toMatchObject([
      { issuer: 'Raad voor het Water' },
    ])
  })
})
