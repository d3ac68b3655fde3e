import { describe, expect, it } from 'vitest'
import { nameActors } from '../../src/annotate/name-actors.js'
import type { Entity } from '../../src/model/index.js'
import { aMention, anAnnotatedReport, aRecommendation, socialInsuranceBank } from '../support/an-annotated-report.js'

const words = 'Geef de Sociale Verzekeringsbank een mandaat.'
const bank: Entity = socialInsuranceBank

function named(changes: { issuer?: string; addressee?: string }, publisher: string | null = null) {
  const report = anAnnotatedReport('sample')
  const unit = aRecommendation('sample', words, changes)
  const mention = aMention('sample', bank.name, { entityId: bank.id })
  const from = { ...report, recommendations: [unit], metadata: { ...report.metadata, publisher } }
  return nameActors(from, [mention], [bank])[0]
}

describe('an issuer', () => {
  it('gets the full name of the organisation that its words name', () => {
    expect(named({ issuer: 'de sociale  verzekeringsbank' })).toMatchObject({
      issuer: 'Sociale Verzekeringsbank',
      issuerEntityId: bank.id,
    })
  })

  it('stays as it is written where no organisation is known', () => {
    expect(named({ issuer: 'Jan Jansen' })).toMatchObject({ issuer: 'Jan Jansen', issuerEntityId: null })
  })

  it.each(['Sociale Verzekeringsbank', 'SVB', 'de Sociale Verzekeringsbank'])(
    'that published the report as %s is its author',
    (publisher) => {
      expect(named({ issuer: 'Sociale Verzekeringsbank' }, publisher)).toMatchObject({
        issuer: null,
        issuerEntityId: null,
      })
    },
  )
})

describe('a body that leaves out what makes it the country’s own', () => {
  const court: Entity = { ...bank, id: 'org:court', name: 'Algemene Rekenkamer', names: ['Algemene Rekenkamer'] }
  const issuerIn = (text: string) => {
    const report = anAnnotatedReport('sample')
    const unit = aRecommendation('sample', words, { issuer: 'Rekenkamer' })
    const mention = { ...aMention('sample', bank.name, { entityId: court.id }), surface: 'Rekenkamer' }
    const from = { ...report, recommendations: [unit], view: { ...report.view, text } }
    return nameActors(from, [mention], [court])[0]?.issuer
  }

  it('is the country’s', () => {
    expect(issuerIn('De Rekenkamer schrijft aan de minister.')).toBe('Algemene Rekenkamer')
  })

  it.each([
    'De gemeenteraad las het.',
    'Een lokale rekenkamer is klein.',
    'Het college van burgemeester en wethouders.',
  ])('is another in a text about a municipality: "%s"', (text) => {
    expect(issuerIn(text)).toBe('Rekenkamer')
  })
})

describe('an addressee', () => {
  it.each([
    ['de Sociale Verzekeringsbank', bank.id],
    ['Sociale Verzekeringsbank', bank.id],
    ['de leiding van de Sociale Verzekeringsbank', bank.id],
    ['gemeenten', null],
    ['gemeenten en de Sociale Verzekeringsbank', null],
  ])('%s is the organisation %s', (addressee, id) => {
    expect(named({ addressee })).toMatchObject({ addressee, addresseeEntityId: id })
  })
})
