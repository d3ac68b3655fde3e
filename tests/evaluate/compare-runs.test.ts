import { describe, expect, it } from 'vitest'
import { compareFindings, compareLinks, pairReports, type ReportFindings } from '../../src/evaluate/index.js'
import type { Mention, Recommendation } from '../../src/model/index.js'
import { aMention, anAnnotatedReport } from '../support/an-annotated-report.js'
import { aSha } from '../support/an-atlas.js'

function findings(changes: Partial<ReportFindings> = {}): ReportFindings {
  const { id, metadata, source, recommendations, mentions, themes } = anAnnotatedReport('een')
  const report = { id, ...metadata, language: 'nl' as const, sha256: aSha() }
  return { report, text: source.text, recommendations, mentions, themes, ...changes }
}

const before = findings()
const [advice, group, item, ...rest] = before.recommendations as [Recommendation, Recommendation, Recommendation]

const withUnits = (...recommendations: Recommendation[]) => findings({ recommendations })
const withAdvice = (changes: Partial<Recommendation>) => withUnits({ ...advice, ...changes }, group, item, ...rest)

/** What differs, in short: the subject, what became of it, which and how. */
const told = (after: ReportFindings, from = before) =>
  compareFindings(from, after).changes.map(({ subject, change, beforeId, afterId, field, before, after }) =>
    field === null ? [subject, change, beforeId ?? afterId] : [subject, change, field, before, after],
  )

describe('two runs on one text', () => {
  it('differ in nothing when they found the same', () => expect(told(findings())).toEqual([]))

  it('differ in recommendations that only one found', () => {
    expect(told(withUnits(advice, group, ...rest))).toEqual([['recommendation', 'gone', item.id]])
    expect(told(before, withUnits(advice, group, ...rest))).toEqual([['recommendation', 'new', item.id]])
  })

  it.each<[string, Partial<Recommendation>, string | null, string | null]>([
    ['tier', { tier: 'prose' }, 'formal', 'prose'],
    ['role', { role: 'commitment' }, 'item', 'commitment'],
    ['form', { form: 'boxed' }, 'headed', 'boxed'],
    ['label', { label: null }, '1', null],
    ['title', { title: 'Stel aan' }, 'Stel een minister aan', 'Stel aan'],
    ['issuer', { issuer: 'De raad', issuerEntityId: 'org:raad' }, null, 'De raad (org:raad)'],
    ['addressee', { addresseeEntityId: 'org:az' }, 'De premier', 'De premier (org:az)'],
    ['strength', { strength: 'could' }, 'must', 'could'],
    [
      'deadline',
      { deadline: { text: 'voor 2026', span: null, from: null, to: '2025-12-31' } },
      null,
      'voor 2026 (.. / 2025-12-31)',
    ],
  ])('differ in the %s of a recommendation', (field, changes, was, is) => {
    expect(told(withAdvice(changes))).toEqual([['recommendation', 'changed', field, was, is]])
  })

  it('differ in themes and their order', () => {
    const [primary, secondary, ...others] = before.themes as [(typeof before.themes)[0], (typeof before.themes)[0]]
    const swapped = [{ ...primary, rank: 2 }, { ...secondary, rank: 1 }, ...others]
    expect(told(findings({ themes: swapped }))).toEqual([
      ['recommendation', 'changed', 'themes', 'governance, funding', 'funding, governance'],
    ])
  })

  it('take spans that overlap by half for the same recommendation, and say the span alone', () => {
    const { start, end } = advice
    const shorter = { end: Math.ceil((start + end) / 2), text: 'korter' }
    const change = ['recommendation', 'changed', 'span', `${start}-${end}`, `${start}-${shorter.end}`]
    expect(told(withAdvice(shorter))).toEqual([change])
    expect(told(withAdvice({ end: shorter.end - 2 })).map(([, change]) => change)).toEqual(['gone', 'new'])
  })

  it('take the same span before the larger overlap', () => {
    const wider = { ...advice, id: 'een/wide', start: advice.start - 5 }
    expect(told(withUnits(wider, ...before.recommendations))).toEqual([['recommendation', 'new', 'een/wide']])
  })

  it('differ in mentions that only one found, and in what they are taken for', () => {
    const [sum, country, bank] = before.mentions as [Mention, Mention, Mention]
    const withMentions = (...mentions: Mention[]) => findings({ mentions })
    expect(told(withMentions(sum, country))).toEqual([['mention', 'gone', bank.id]])
    expect(told(withMentions({ ...sum, value: 5, vague: true }, country, bank))).toEqual([
      ['mention', 'changed', 'value', '50000000', '5'],
      ['mention', 'changed', 'vague', '0', '1'],
    ])
    expect(told(withMentions(sum, { ...country, type: 'organisation', entityId: 'org:x' }, bank))).toEqual([
      ['mention', 'changed', 'type', 'country', 'organisation'],
      ['mention', 'changed', 'entity_id', 'country:DK', 'org:x'],
    ])
  })

  it('never take a name in a quantity for the quantity', () => {
    const name = aMention('een', 'minister voor digitale')
    const quantity = aMention('een', 'een minister voor digitale zaken', { id: 'een/q', type: 'quantity', value: 1 })
    expect(told(findings({ mentions: [quantity] }), findings({ mentions: [name] }))).toEqual([
      ['mention', 'new', 'een/q'],
      ['mention', 'gone', name.id],
    ])
  })

  it('leave aside how sure the program was', () => {
    expect(told(withAdvice({ confidence: 0.1, evidence: [] }))).toEqual([])
  })

  it('differ in what the report is said to be', () => {
    const report = { ...before.report, title: 'Anders', publishedOn: '2025' }
    expect(told(findings({ report }))).toEqual([
      ['report', 'changed', 'title', 'Report een', 'Anders'],
      ['report', 'changed', 'published_on', '2024-06', '2025'],
    ])
  })
})

describe('two runs that read another text', () => {
  const shift = <Each extends { start: number; end: number }>(each: Each) => {
    return { ...each, start: each.start + 40, end: each.end + 40 }
  }

  it('compare by words, not by place', () => {
    const after = findings({
      text: `Een regel die er eerst niet stond.\n\n${before.text}`,
      recommendations: before.recommendations.map((unit) => shift({ ...unit, id: `${unit.id}x` })),
      mentions: before.mentions.map(shift),
      themes: before.themes.map((theme) => ({ ...theme, recommendationId: `${theme.recommendationId}x` })),
    })
    const compared = compareFindings(before, after)
    expect(compared).toMatchObject({ isSameText: false, changes: [] })
    expect(compared.sameUnits.get(advice.id)).toBe(`${advice.id}x`)
  })

  it('pair the first of two that say the same with the first', () => {
    const twice = (ids: readonly string[]) => ids.map((id) => ({ ...item, id }))
    const [two, one] = [findings({ recommendations: twice(['a', 'b']) }), findings({ recommendations: twice(['c']) })]
    expect(told({ ...one, text: 'anders' }, two)).toEqual([['recommendation', 'gone', 'b']])
  })
})

describe('reports of two databases', () => {
  const a = (id: string, digit: string) => ({ id, sha256: aSha(digit) })
  const ids = (before: ReturnType<typeof a>[], after: ReturnType<typeof a>[]) => {
    const { pairs, onlyBefore, onlyAfter } = pairReports(before, after)
    return {
      pairs: pairs.map((pair) => [pair.before.id, pair.after.id]),
      onlyBefore: onlyBefore.map(({ id }) => id),
      onlyAfter: onlyAfter.map(({ id }) => id),
    }
  }

  it.each([
    ['by their bytes', [a('x', '1')], [a('y', '1')], [['x', 'y']]],
    ['by their bytes before their id', [a('x', '1')], [a('x', '2'), a('y', '1')], [['x', 'y']]],
    ['by their id where no bytes are the same', [a('x', '1')], [a('x', '2')], [['x', 'x']]],
    [
      'with the same id first where several have the same bytes',
      [a('x', '1'), a('y', '1')],
      [a('y', '1'), a('z', '1')],
      [
        ['x', 'z'],
        ['y', 'y'],
      ],
    ],
  ])('go together %s', (_, before, after, pairs) => expect(ids(before, after).pairs).toEqual(pairs))

  it('stand alone otherwise', () => {
    expect(ids([a('x', '1')], [a('y', '2')])).toEqual({ pairs: [], onlyBefore: ['x'], onlyAfter: ['y'] })
  })
})

describe('links of two runs', () => {
  const link = (aId: string, relation: 'agrees' | 'answers', bId: string) => ({ aId, relation, bId })
  const same = new Map([
    ['a', 'z'],
    ['b', 'b'],
  ])

  it('are the same between the same recommendations, from either side where they hold both ways', () => {
    const agreed = [[link('a', 'agrees', 'b')], [link('b', 'agrees', 'z')]] as const
    expect(compareLinks(...agreed, same)).toEqual({ gone: [], fresh: [] })
    const answered = [[link('a', 'answers', 'b')], [link('b', 'answers', 'z')]] as const
    expect(compareLinks(...answered, same)).toEqual({ gone: answered[0], fresh: answered[1] })
  })

  it('are gone with the recommendation', () => {
    const before = [link('a', 'agrees', 'c')]
    expect(compareLinks(before, [], same)).toEqual({ gone: before, fresh: [] })
  })
})
