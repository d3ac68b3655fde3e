import { describe, expect, it } from 'vitest'
import { classifyThemes } from '../../src/annotate/classify-themes.js'
import { actForms } from '../../src/annotate/themes/act-forms.js'
import { loadThemes, type ThemeLexicon } from '../../src/lexicon/index.js'
import type { Language, ThemeAssignment } from '../../src/model/index.js'
import { advising } from '../support/advising.js'

const lexicon = loadThemes()

function themesOf(
  text: string,
  {
    language = 'nl',
    names = [],
    themes = lexicon,
  }: { language?: Language; names?: string[]; themes?: ThemeLexicon } = {},
): readonly ThemeAssignment[] {
  return classifyThemes(advising([text], {}, language), themes, names)
}

const idsOf = (...args: Parameters<typeof themesOf>): string[] => themesOf(...args).map(({ themeId }) => themeId)

describe('an act is known in the forms that a demand gives it', () => {
  it.each([
    'Leg de weigering uit.',
    'De school moet de weigering uitleggen.',
    'Het is raadzaam de weigering uit te leggen.',
    'Zorg dat de school de weigering uitlegt.',
    'De weigering dient te worden uitgelegd.',
  ])('values: %s', (text) => {
    expect(idsOf(text)[0]).toBe('values')
  })

  it.each([
    'Leid meer imkers op.',
    'De bond zou meer imkers moeten opleiden.',
    'Wij raden de bond aan om meer imkers op te leiden.',
  ])('workforce: %s', (text) => {
    expect(idsOf(text)[0]).toBe('workforce')
  })

  it.each(['Ban balloon races.', 'Balloon races should be banned.', 'The mayor should ban balloon races.'])(
    'legislation: %s',
    (text) => {
      expect(idsOf(text, { language: 'en' })[0]).toBe('legislation')
    },
  )
})

describe('the verb of the demand decides over the subject around it', () => {
  it.each<[string, Language, string]>([
    ['funding', 'nl', 'Betaal de imkers die de bijenkasten onderhouden.'],
    ['legislation', 'nl', 'Verbied het houden van vlaggenceremonies zonder muziek.'],
    ['data', 'nl', 'Tel de zwaluwen, en houd per dorp bij hoeveel nesten er zijn.'],
    ['cooperation', 'nl', 'Werk met de buurdorpen samen aan een kermis.'],
    ['policymaking', 'nl', 'Heroverweeg de zomertijd.'],
    ['values', 'en', 'Apologise to the bell-ringers.'],
    ['workforce', 'en', 'Recruit two more lighthouse keepers.'],
    ['security', 'en', 'Evacuate the theatre within four minutes.'],
    ['governance', 'en', 'Appoint a warden for the forest.'],
    ['innovation', 'en', 'Pilot the scheme on one island.'],
  ])('%s (%s): %s', (theme, language, text) => {
    expect(idsOf(text, { language })[0]).toBe(theme)
  })
})

describe('a word that only looks like an act', () => {
  it.each<[string, string, Language, string]>([
    ['governance', 'a preposition, no particle', 'nl', 'Richt u op de kleinste eilanden.'],
    ['services', '"zorg" as a verb', 'nl', 'Zorg dat de vlaggen hangen.'],
    ['values', 'to ought, not to hear', 'nl', 'De klok hoort op het plein te staan.'],
    ['inclusion', 'including', 'nl', 'Bestel zes vlaggen, inclusief touw.'],
    ['values', 'candidates are not candid', 'en', 'Candidates wear a hat.'],
    ['ai', 'to explain', 'en', 'Explain the hat.'],
    ['policymaking', 'plans', 'en', 'Planning the fair takes a week.'],
  ])('no %s (%s, %s): %s', (theme, _why, language, text) => {
    expect(idsOf(text, { language })).not.toContain(theme)
  })
})

describe('a word within the name of a body', () => {
  const text = 'De Raad voor Infrastructuur en Wetgeving moet haar leden salaris geven.'
  const names = ['Raad voor Infrastructuur en Wetgeving']

  it('tells no theme', () => {
    expect(idsOf(text, { names })).toEqual(['workforce'])
  })

  it('does where it is no name', () => {
    expect(idsOf(text)).toContain('infrastructure')
  })

  it('does where the whole name is a term', () => {
    expect(idsOf('Vraag het de Autoriteit Persoonsgegevens.', { names: ['Autoriteit Persoonsgegevens'] })).toContain(
      'values',
    )
  })
})

describe('the ways to write a Dutch act', () => {
  const written = (pattern: string) => actForms(pattern).map(({ words }) => words.join(' '))

  it('take a separable verb together and apart', () => {
    expect(written('voer ... in')).toEqual(
      expect.arrayContaining(['voer ... in', 'voert ... in', 'in te voeren', 'invoeren', 'ingevoerd']),
    )
  })

  it('put what belongs to the verb before it where it comes last', () => {
    expect(written('geef .. ruimte')).toEqual(expect.arrayContaining(['geef .. ruimte', 'ruimte .. geven']))
  })
})

describe('a taxonomy of another kind', () => {
  const themes: ThemeLexicon = {
    themes: [
      { id: 'bees', labelNl: 'Bijen', labelEn: 'Bees', description: 'Bees', yields: false, near: [] },
      { id: 'birds', labelNl: 'Vogels', labelEn: 'Birds', description: 'Birds', yields: false, near: [] },
    ],
    terms: {
      nl: [
        { themeId: 'bees', group: 'act', pattern: 'zwerm ... uit' },
        { themeId: 'birds', group: 'decisive', pattern: 'nest*' },
      ],
      en: [],
    },
  }

  it('may do with acts of its own', () => {
    const [first, second] = themesOf('Zwerm in mei uit over de nestkasten.', { themes })
    expect([first?.themeId, second?.themeId]).toEqual(['birds', undefined])
    expect(idsOf('Laat ze in mei uitzwermen.', { themes })).toEqual(['bees'])
  })

  it('names the act as its evidence', () => {
    const [first] = themesOf('Laat ze in mei uitzwermen.', { themes })
    expect(first?.evidence[0]).toMatchObject({ kind: 'theme/term', detail: 'zwerm ... uit' })
  })
})
