import { describe, expect, it } from 'vitest'
import type { Link } from '../../src/model/index.js'
import type { Atlas } from '../../src/store/index.js'
import { anAnnotatedReport } from '../support/an-annotated-report.js'
import { anAtlas, aSha, query } from '../support/an-atlas.js'

function save(atlas: Atlas, id: string): string {
  atlas.saveReport(anAnnotatedReport(id), { path: `${id}.md`, sha256: aSha() })
  return (atlas.readAnnotations(id)?.recommendations[0]?.id ?? '') as string
}

const link = (aId: string, bId: string): Link => ({
  aId,
  bId,
  relation: 'agrees',
  similarity: 0.5,
  evidence: [{ kind: 'link/shared-term', detail: 'minister', weight: 1 }],
})

/** Two linked reports in one cluster. */
function aLinkedAtlas() {
  const { atlas, path } = anAtlas()
  const [a, b] = [save(atlas, 'one'), save(atlas, 'two')] as [string, string]
  const clusters = [{ id: `cluster/${a}`, label: 'minister', memberIds: [a, b] }]
  atlas.saveLinks({ reportIds: ['one', 'two'], links: [link(a, b)], clusters })
  return { atlas, path, a, b, clusters }
}

describe('links', () => {
  it('are there with their reasons, and with what both say', () => {
    const { atlas, path, a, b } = aLinkedAtlas()
    expect(atlas.readLinks()).toEqual([{ aId: a, bId: b, relation: 'agrees', similarity: 0.5 }])
    expect(query(path, "SELECT a_report_id, b_report_id, shared_terms FROM v_links WHERE relation = 'agrees'")).toEqual(
      [{ a_report_id: 'one', b_report_id: 'two', shared_terms: 'minister' }],
    )
  })

  it('make clusters with their reports, issuers and dates', () => {
    const { path, a } = aLinkedAtlas()
    expect(query(path, 'SELECT * FROM v_clusters')).toEqual([
      {
        cluster_id: `cluster/${a}`,
        label: 'minister',
        recommendations: 2,
        reports: 2,
        report_ids: 'one, two',
        issuers: 'Raad',
        first_published_on: '2024-06',
        last_published_on: '2024-06',
      },
    ])
  })

  it('leave those alone that nobody else asks', () => {
    const { path } = aLinkedAtlas()
    expect(query(path, 'SELECT DISTINCT report_id FROM v_alone')).toHaveLength(2)
    expect(query(path, "SELECT * FROM v_alone WHERE title = 'Stel een minister aan'")).toEqual([])
  })

  it('go with a report that is replaced or removed, reasons and cluster included', () => {
    const { atlas, path } = aLinkedAtlas()
    save(atlas, 'two')
    expect(atlas.readLinks()).toEqual([])
    expect(query(path, "SELECT * FROM evidence WHERE subject_type = 'link'")).toEqual([])
    expect(atlas.readClusters()).toEqual([])
    expect(atlas.findUnlinked()).toEqual(['two'])
  })

  it('are put in the place of the older ones, and leave repeats alone', () => {
    const { atlas, path, a, b } = aLinkedAtlas()
    atlas.saveLinks({ reportIds: ['two'], links: [{ ...link(a, b), similarity: 0.7 }], clusters: [] })
    expect(atlas.readLinks().map(({ similarity }) => similarity)).toEqual([0.7])
    expect(query(path, "SELECT count(*) AS n FROM links WHERE relation = 'repeats'")).toEqual([{ n: 2 }])
  })

  it('are to be found for new reports, and for all when another version of the program was at work', () => {
    const { atlas } = anAtlas()
    save(atlas, 'one')
    expect(atlas.findUnlinked()).toEqual(['one'])
    atlas.saveLinks({ reportIds: ['one'], links: [], clusters: [] })
    save(atlas, 'two')
    expect(atlas.findUnlinked()).toEqual(['two'])
  })

  it('rest on what is no repeat', () => {
    const { atlas } = aLinkedAtlas()
    const units = atlas.readLinkUnits().filter(({ reportId }) => reportId === 'one')
    expect(units).toHaveLength(4)
    expect(units[0]).toMatchObject({ publishedOn: '2024-06', themeIds: ['governance', 'funding'] })
  })
})
