import { describe, expect, it } from 'vitest'
import { notionsOf, rarity } from '../../src/compare/notions.js'
import { splitCompound } from '../../src/compare/split-compound.js'

const words = new Set(['gegevens', 'uitwisseling', 'markt', 'partijen', 'arbeids', 'krapte', 'samen', 'werking'])
const isPart = (word: string) => words.has(word)

describe('splitCompound', () => {
  it.each([
    ['gegevensuitwisseling', ['gegevens', 'uitwisseling']],
    ['marktpartijen', ['markt', 'partijen']],
    ['gegevensmarktpartijen', ['gegevens', 'markt', 'partijen']],
    ['partijenmarkt', ['partijen', 'markt']],
  ])('divides %s', (word, parts) => expect(splitCompound(word, isPart)).toEqual(parts))

  it.each(['markt', 'uitwisseling', 'gegevensx', 'xuitwisseling', 'gegevensheid', ''])('leaves %s whole', (word) =>
    expect(splitCompound(word, isPart)).toEqual([word]),
  )
})

describe('notionsOf', () => {
  const notions = (word: string) => notionsOf(word, 'nl')

  it('meets in a compound and in its parts', () => {
    expect(notions('gegevensuitwisseling')).toEqual(['=data', '=exchange'])
    expect([...notions('uitwisseling'), ...notions('gegevens')]).toEqual(['=exchange', '=data'])
    expect(notions('datadeling')).toEqual(['=data', '=exchange'])
  })

  it.each([
    ['marktpartijen', 'leveranciers'],
    ['uitvoeringsorganisatie', 'uitvoerders'],
    ['ministeries', 'departementen'],
    ['vereenvoudiging', 'complexiteit'],
    ['gemeente', 'gemeentes'],
    ['ministerie', 'ministeries'],
    ['wet', 'wetgeving'],
    ['regels', 'voorschriften'],
    ['samen', 'gezamenlijk'],
  ])('is the same for %s and %s', (a, b) => expect(notions(a)).toEqual(notions(b)))

  it('is the same in Dutch and English where synonyms say so', () => {
    expect(notionsOf('procurement', 'en')).toEqual(notions('aanbesteding'))
    expect(notionsOf('simplification', 'en')).toEqual(notions('vereenvoudiging'))
  })

  it.each(['de', 'moeten', 'aanbevelen', '2024', 'belangrijke', 'x', 'met', 'gezonde'])('is nothing for %s', (word) =>
    expect(notions(word)).toEqual([]),
  )

  it.each(['belastingdienst', 'belangrijk'])('does not divide %s', (word) =>
    expect(notions(word).length).toBeLessThanOrEqual(1),
  )
})

describe('rarity', () => {
  it('is one for what the background does not know, and falls with use', () => {
    expect(rarity('zeldzaamwoord')).toBe(1)
    expect(rarity('=digital')).toBeLessThan(rarity('=procurement'))
    expect(rarity('=procurement')).toBeLessThan(1)
  })
})
