import { describe, expect, it } from 'vitest'
import { anAnnotatedReport } from '../support/an-annotated-report.js'
import { anAtlas, aSha } from '../support/an-atlas.js'

const atlasWith = (...ids: string[]) => {
  const { atlas } = anAtlas()
  for (const id of ids) atlas.saveReport(anAnnotatedReport(id), { path: `${id}.txt`, sha256: aSha() })
  return atlas
}

/** The ordinals in report `a` of what is found. */
const found = (words: string[], stems: string[] = []): number[] => {
  const atlas = atlasWith('a')
  const ordinals = new Map(anAnnotatedReport('a').recommendations.map(({ id, ordinal }) => [id, ordinal]))
  return atlas
    .searchRecommendations(words, stems)
    .map(({ recommendationId }) => ordinals.get(recommendationId) as number)
}

describe('searching recommendations', () => {
  it.each<[about: string, words: string[], stems: string[], ordinals: number[]]>([
    ['a word', ['mandaat'], [], [3]],
    ['any case', ['MANDAAT'], [], [3]],
    ['accents in the query', ['mandáát'], [], [3]],
    ['a word of the heading before one of the text only', ['minister'], [], [1, 5]],
    ['every word', ['premier', 'Denemarken'], [], [1]],
    ['a phrase', ['Sociale Verzekeringsbank'], [], [3]],
    ['a stem, the shorter recommendation first', [], ['aanstell'], [5, 1]],
    ['words or stems, the word first', ['mandaat'], ['verslag'], [3, 4]],
    ['signs beside words', ['mandaat', '!?'], [], [3]],
  ])('finds by %s', (_, words, stems, ordinals) => {
    expect(found(words, stems)).toEqual(ordinals)
  })

  it.each<[about: string, words: string[], stems: string[]]>([
    ['nothing', [], []],
    ['only signs', ['"', '*', '()'], ['-']],
    ['a word that is nowhere', ['klimaat'], []],
    ['a stem given as a word', ['aanstell'], []],
    ['a word given as a stem', [], ['aanstellen']],
    ['words in another order than the phrase', ['Verzekeringsbank Sociale'], []],
    ['the name of a column', ['stems'], []],
  ])('finds nothing by %s', (_, words, stems) => {
    expect(found(words, stems)).toEqual([])
  })

  it.each([
    'mandaat OR minister',
    'mandaat*',
    '"mandaat',
    'text:mandaat',
    'NEAR(mandaat minister)',
    'x\0"',
    '^mandaat +',
    "';--a",
  ])('reads %j as words, not as a query', (query) => {
    expect(() => found([query])).not.toThrow()
    expect(found([`zzz ${query}`])).toEqual([])
  })

  it('shows where, with the words in brackets', () => {
    const [hit] = atlasWith('a').searchRecommendations(['mandaat'], [])
    const recommendation = anAnnotatedReport('a').recommendations[2]
    expect(hit).toEqual({
      recommendationId: recommendation?.id,
      reportId: 'a',
      reportTitle: 'Report a',
      page: 1,
      title: null,
      text: 'Geef de Sociale Verzekeringsbank een mandaat.',
      snippet: 'Geef de Sociale Verzekeringsbank een [mandaat].',
    })
  })

  it('gives equals in the order of reports, and no more than asked for', () => {
    const atlas = atlasWith('c', 'a', 'b')
    expect(atlas.searchRecommendations(['mandaat'], []).map(({ reportId }) => reportId)).toEqual(['a', 'b', 'c'])
    expect(atlas.searchRecommendations(['mandaat'], [], 2)).toHaveLength(2)
  })
})
