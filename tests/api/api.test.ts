import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotate, compareReports, openAtlas } from '../../src/api/index.js'

describe('the library', () => {
  const library = readFileSync(new URL('../../docs/library.md', import.meta.url), 'utf8')
  const [one, other] = [...library.matchAll(/annotate\('(.*?)', \{ id/g)].map(([, text]) =>
    (text as string).replaceAll('\\n', '\n'),
  ) as [string, string]

  it('annotates and compares as its page says', async () => {
    const reports = [await annotate(one, { id: 'een' }), await annotate(other, { id: 'twee' })]
    expect(reports.map(({ recommendations }) => recommendations.length)).toEqual([1, 1])
    expect(reports[1]?.recommendations[0]).toMatchObject({ addressee: 'De minister', tier: 'prose' })
    const { links, clusters } = compareReports(reports)
    expect(links).toMatchObject([{ relation: 'agrees' }])
    expect(clusters).toHaveLength(1)
  })

  it('opens a database', () => {
    const atlas = openAtlas(':memory:')
    expect(atlas.searchRecommendations(['inkoop'], [])).toEqual([])
    atlas.close()
  })

  it('says what cannot be read', async () => {
    await expect(annotate('', { id: 'leeg' })).rejects.toThrow(/leeg/)
  })
})
