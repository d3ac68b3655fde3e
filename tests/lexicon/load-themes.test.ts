import { describe, expect, it } from 'vitest'
import { LexiconError, loadThemes } from '../../src/lexicon/index.js'
import { parseDataFile } from '../../src/lexicon/load-data-file.js'
import { themeTermsSchema } from '../../src/lexicon/theme-terms-schema.js'

const parse = (text: string) => parseDataFile(text, 'nl/theme-terms.yaml', themeTermsSchema(['data', 'values']))

describe('the themes that come with the program', () => {
  const { themes, terms } = loadThemes()

  it('are the eighteen of the taxonomy', () => {
    expect(themes.map(({ id }) => id)).toEqual(
      (
        'governance strategy services data infrastructure legacy procurement workforce ai autonomy security values ' +
        'inclusion legislation policymaking funding innovation cooperation'
      ).split(' '),
    )
  })

  it('yield where the guidelines say so', () => {
    const yielding = themes.filter(({ yields }) => yields).map(({ id }) => id)
    expect(yielding).toEqual(['governance', 'strategy', 'values', 'policymaking', 'cooperation'])
  })

  it('are near to each other both ways', () => {
    const near = new Map(themes.map((theme) => [theme.id, theme.near]))
    for (const [id, others] of near) for (const other of others) expect(near.get(other)).toContain(id)
    expect(near.get('ai')).toEqual(['values'])
  })

  it.each(themes.map(({ id }) => id))('%s has at least 60 terms in Dutch and 40 in English', (id) => {
    const count = (language: 'nl' | 'en') => terms[language].filter(({ themeId }) => themeId === id).length
    expect(count('nl')).toBeGreaterThanOrEqual(60)
    expect(count('en')).toBeGreaterThanOrEqual(40)
  })
})

describe('theme terms', () => {
  it('are divided by commas within a family', () => {
    expect(parse('- theme: data\n  decisive:\n    - gegevens*, delen van .. gegevens\n')).toEqual([
      { themeId: 'data', group: 'decisive', pattern: 'gegevens*' },
      { themeId: 'data', group: 'decisive', pattern: 'delen van .. gegevens' },
    ])
  })

  it('may be acts, with room for the rest of a clause', () => {
    expect(parse('- theme: data\n  act:\n    - houd ... bij\n')).toEqual([
      { themeId: 'data', group: 'act', pattern: 'houd ... bij' },
    ])
  })

  it.each([
    ['an unknown theme', '- theme: data\n- theme: gegevens\n', ':2: 1.theme: unknown theme "gegevens"'],
    ['a theme twice', '- theme: data\n- theme: data\n', ':2: 1.theme: theme "data" stands twice'],
    [
      'a term twice within a theme',
      '- theme: data\n  decisive:\n    - archief\n  plain:\n    - register\n    - dossier, archief\n',
      ':6: 0.plain.1: "archief" stands twice under "data"',
    ],
    ['an unknown group', '- theme: data\n  sure:\n    - archief\n', ':1: 0: '],
    ['an upper-case term', '- theme: data\n  plain:\n    - Archief\n', ':3: 0.plain.0: "Archief" is no term'],
    ['an empty term', '- theme: data\n  plain:\n    - archief,\n', ':3: 0.plain.0: "" is no term'],
    ['a gap at an end', '- theme: data\n  plain:\n    - deel ..\n', ':3: 0.plain.0: "deel .." is no term'],
  ])('refuse %s, with file and line', (_, text, message) => {
    expect(() => parse(text)).toThrow(LexiconError)
    expect(() => parse(text)).toThrow(`nl/theme-terms.yaml${message}`)
  })

  it('may stand under two themes', () => {
    expect(parse('- theme: data\n  plain: [openheid]\n- theme: values\n  plain: [openheid]\n')).toHaveLength(2)
  })
})
