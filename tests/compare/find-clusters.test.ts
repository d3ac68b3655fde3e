import { describe, expect, it } from 'vitest'
import { describeUnit, findClusters } from '../../src/compare/index.js'
import type { Link } from '../../src/model/index.js'
import { aLinkUnit } from '../support/a-link-unit.js'

const ids = ['a/r1', 'b/r1', 'c/r1', 'd/r1']
const dates: Record<string, string | null> = { 'a/r1': '2024', 'b/r1': '2022-03', 'c/r1': null, 'd/r1': '2023' }
const profiles = ids.map((id) =>
  describeUnit(
    aLinkUnit('Koop software centraal in bij leveranciers.', {
      id,
      reportId: id.slice(0, 1),
      publishedOn: dates[id] as string | null,
    }),
  ),
)
const link = (a: string, b: string, similarity = 0.6, relation: Link['relation'] = 'agrees'): Link => ({
  aId: `${a}/r1`,
  bId: `${b}/r1`,
  relation,
  similarity,
  evidence: [],
})
const members = (links: readonly Link[]) => findClusters(profiles, links).map(({ memberIds }) => memberIds.join(' '))

describe('clusters', () => {
  it('hold what is linked throughout', () => {
    expect(members([link('a', 'b'), link('b', 'c'), link('a', 'c')])).toEqual(['a/r1 b/r1 c/r1'])
  })

  it('are no chains of neighbours', () => {
    expect(members([link('a', 'b', 0.7), link('b', 'c', 0.6), link('c', 'd', 0.7)])).toEqual(['a/r1 b/r1', 'c/r1 d/r1'])
  })

  it('take their id from the oldest member, so that it stays when a younger one joins', () => {
    const before = findClusters(profiles.slice(0, 2), [link('a', 'b')])
    const after = findClusters(profiles, [link('a', 'b'), link('a', 'd'), link('b', 'd')])
    expect(before.map(({ id }) => id)).toEqual(['cluster/b/r1'])
    expect(after.map(({ id }) => id)).toEqual(['cluster/b/r1'])
  })

  it('are named in their own words', () => {
    const [cluster] = findClusters(profiles, [link('a', 'b')])
    expect(cluster?.label.split(', ')).toEqual(expect.arrayContaining(['leveranciers', 'centraal']))
  })

  it('do not rest on answers or weak likeness', () => {
    expect(members([link('a', 'b', 0.9, 'answers'), link('c', 'd', 0.15, 'related')])).toEqual([])
  })
})
