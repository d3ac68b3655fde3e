import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addScores, summariseScores } from '../../src/evaluate/index.js'
import type { EvaluatedReport, EvaluationOptions } from '../../src/explore/index.js'
import { renderEvaluation } from '../../src/explore/index.js'
import { goldMention, goldUnit, predictedMention, predictedUnit } from '../support/a-gold.js'
import { anEvaluatedReport } from '../support/an-evaluated-report.js'
import { attribute, elementsOf, hasClass, textOf } from '../support/read-page.js'

const kindNames = {} as EvaluationOptions['kindNames']
const themeNames = new Map([['governance', 'Regie en sturing']])

function render(reports: readonly EvaluatedReport[], changes: Partial<EvaluationOptions> = {}): string {
  const splits = (['tune', 'test'] as const).map((split) => {
    const mine = reports.filter(({ gold }) => gold.split === split)
    return { split, summary: summariseScores(addScores(mine.map(({ scores }) => scores))) }
  })
  return renderEvaluation(reports, splits, { language: 'nl', title: 'Proef', kindNames, themeNames, ...changes })
}

/** The report texts that a page shows. */
const shownTexts = (html: string): string[] =>
  elementsOf(html)
    .filter((element) => hasClass(element, 'report'))
    .map((section) => textOfClass(section, 't'))

function textOfClass(node: Parameters<typeof textOf>[0], name: string): string {
  if ('tagName' in node && hasClass(node, name)) return textOf(node)
  return 'childNodes' in node ? node.childNodes.map((child) => textOfClass(child, name)).join('') : ''
}

const dataOf = (html: string) =>
  JSON.parse(textOf(elementsOf(html).find((element) => attribute(element, 'id') === 'data') as never))

const text = 'Vooraf.\nGeef de SVB € 5 miljoen.\nDe Kamer moet dit doen.\nSlot.'
const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

const report = anEvaluatedReport(
  text,
  {
    recommendations: [
      goldUnit({ id: 'r1', ...place('Geef de SVB € 5 miljoen.'), label: '1', addressee: 'de SVB' }),
      goldUnit({ id: 'r2', ...place('De Kamer moet dit doen.'), tier: 'prose' }),
    ],
    mentions: [
      goldMention({ type: 'organisation', ...place('SVB'), canonical: 'Sociale Verzekeringsbank' }),
      goldMention({ type: 'money', ...place('€ 5 miljoen'), value: 5_000_000, currency: 'EUR' }),
    ],
  },
  {
    recommendations: [
      predictedUnit({
        id: 'sample/r8',
        ...place('Geef de SVB € 5 miljoen.'),
        label: '1',
        evidence: [{ kind: 'formal/bullet', detail: 'Geef', weight: 1 }],
      }),
      predictedUnit({ id: 'sample/r55', ...place('Slot.'), tier: 'prose' }),
    ],
    mentions: [predictedMention({ type: 'money', ...place('€ 5 miljoen'), value: 6_000_000, currency: 'EUR' })],
    themes: [],
  },
)

describe('the page of an evaluation', () => {
  const html = render([report])
  const elements = elementsOf(html)
  const chips = elements
    .filter((element) => hasClass(element, 'k'))
    .map((chip) => [attribute(chip, 'class'), textOf(chip)])

  it('shows the text whole', () => {
    expect(shownTexts(html)).toEqual([text])
  })

  it('gives each unit a chip with sign, and what it is', () => {
    expect(chips).toEqual([
      ['k wrong', '≠ r1 formeel 1'],
      ['k wrong', '≠ formeel 1'],
      ['k miss', '✗ r2 proza'],
      ['k alarm', '! proza'],
    ])
  })

  it.each([
    ['SVB', 's ug up mm', '✗'],
    ['€ 5 miljoen', 's ug up mw', '≠'],
    ['De Kamer moet dit doen.', 's ug x z', null],
    ['Slot.', 's up x z', null],
  ])('marks %s as %s', (words, classes, sign) => {
    const segment = elements.find((element) => hasClass(element, 's') && textOf(element) === words)
    expect(segment && [attribute(segment, 'class'), attribute(segment, 'data-s')]).toEqual([classes, sign])
  })

  it('hands its script each finding once, with the marks that it speaks of', () => {
    const { kinds, findings, marks } = dataOf(html)
    const rows = (findings[0] as [number, number, number, number, string | null, string | null][]).map(
      ([kind, outcome, gold, program, expected, got]) => {
        const placeOf = (index: number) => (index < 0 ? null : text.slice(marks[index][3], marks[index][4]))
        return [kinds[kind].id, outcome, placeOf(gold), placeOf(program), expected, got]
      },
    )
    const unit = 'Geef de SVB € 5 miljoen.'
    expect(rows.filter(([kind]) => !/@0\.9|@overlap|recommendation/.test(String(kind)))).toEqual(
      expect.arrayContaining([
        ['formal-item@0.5', 0, unit, unit, null, null],
        ['prose@0.5', 1, 'De Kamer moet dit doen.', null, null, null],
        ['prose@0.5', 2, null, 'Slot.', null, null],
        ['organisation@exact', 1, 'SVB', null, null, null],
        ['money-value', 3, '€ 5 miljoen', '€ 5 miljoen', '5000000 EUR', '6000000 EUR'],
        ['addressee', 3, unit, unit, 'de SVB', null],
        ['primary-theme', 3, unit, unit, 'Regie en sturing', null],
        ['theme', 1, unit, null, 'Regie en sturing', null],
      ]),
    )
    expect(rows).toHaveLength(report.scores.findings.length)
  })

  it('says why the program took it, and what an amount comes to', () => {
    const { marks, terms } = dataOf(html)
    const program = marks.filter(([, side]: number[]) => side === 1)
    expect(program[0][8]).toEqual(['formal/bullet «Geef» +1'])
    const value = terms.findIndex(({ name }: { name: string }) => name === 'waarde')
    expect(program[2][7]).toContainEqual([value, '6.000.000 EUR'])
  })

  it('holds the scores of both splits', () => {
    const heads = elements.filter((element) => attribute(element, 'scope') === 'colgroup').map(textOf)
    expect(heads).toEqual([
      'afstellen (1 rapport)',
      'toets (0 rapporten)',
      'afstellen (1 rapport)',
      'toets (0 rapporten)',
    ])
    const row = elements.find(
      ({ tagName, childNodes }) => tagName === 'tr' && textOf(childNodes[0] as never) === 'prose@0.5',
    )
    expect(row?.childNodes.map(textOf)).toEqual(['prose@0.5', ...'0 1 1 0,00 0,00 0,00 0 0 0 - - -'.split(' ')])
  })

  it('lets nothing but its own style and script run', () => {
    const policy = attribute(elements.find((each) => attribute(each, 'http-equiv') !== null) as never, 'content')
    const hash = (tag: string) => {
      const element = elements.find(({ tagName, attrs }) => tagName === tag && attrs.length === 0)
      return `'sha256-${createHash('sha256')
        .update(textOf(element as never))
        .digest('base64')}'`
    }
    expect(policy).toContain("default-src 'none'; ")
    expect(policy).toContain(`script-src ${hash('script')};`)
    expect(policy).toContain(`style-src ${hash('style')};`)
  })

  it('asks for no address', () => {
    const addresses = elements.flatMap(({ attrs }) =>
      attrs.filter(({ name }) => /^(?:src|href|action|srcset)$/.test(name)),
    )
    expect(addresses.map(({ value }) => value)).toEqual(['#panel', '#text'])
    expect(textOf(elements.find(({ tagName }) => tagName === 'style') as never)).not.toMatch(/url\(|@import/)
  })

  it('speaks English when asked to', () => {
    const english = render([report], { language: 'en' })
    expect(english).toContain('<html lang="en">')
    expect(english).toContain('Skip to the text')
  })

  it('is a page without any report, too', () => {
    expect(shownTexts(render([]))).toEqual([])
  })
})

/** What a hostile or broken report may hold, beside letters. */
const hostile = fc.oneof(
  fc.constantFrom(
    '</script>',
    '<script>alert(1)</script>',
    '<!--',
    ']]>',
    '<img src=x onerror=alert(1)>',
    '</div></section>',
    '" onclick="x',
    "'",
    '&lt;',
    '&#13;',
    '\r\n',
    '\r',
    '\n',
    '\0',
    '\u000c',
    '\u0085',
    '\u202e',
    '\u2066',
    '\u2028',
    '\ufeff',
    '😀',
    '👩‍👧',
    '\ud83d',
    '\ude00',
    '{{constructor}}',
    '<svg/onload=x>',
    '<plaintext>',
    '<textarea>',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.string({ maxLength: 10 }),
)
const hostileText = fc.array(hostile, { maxLength: 12 }).map((parts) => parts.join(''))

/** What HTML cannot hold is shown by another character; all else must stand. */
const displayed = (value: string): string => value.replaceAll('\0', '␀').replace(/\p{Surrogate}/gu, '\ufffd')

const anySpans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 })

/** A report in which texts, labels, titles, names, ids and evidence are all hostile. */
function hostileReport(source: string, word: string, spans: readonly (readonly [number, number])[]): EvaluatedReport {
  const places = spans.map(([start, end]) => ({ start: Math.min(start, end), end: Math.max(start, end) + 1 }))
  const mentions = places.map((span) => goldMention({ type: 'organisation', ...span, canonical: word }))
  const evidence = [{ kind: word, detail: word, weight: 1 }]
  return anEvaluatedReport(
    source,
    {
      report: word,
      annotator: word,
      mentions,
      recommendations: places.map((span, index) =>
        goldUnit({ id: `${word}${index}`, ...span, label: word, issuer: word, addressee: word, themes: [word] }),
      ),
    },
    {
      recommendations: places.slice(1).map((span, index) =>
        predictedUnit({
          id: `${word}/${index}`,
          start: span.start + 1,
          end: span.end + 2,
          label: word,
          title: word,
          evidence,
        }),
      ),
      mentions: places.map((span) => predictedMention({ type: 'organisation', ...span, entityId: word, evidence })),
    },
  )
}

/** Names of elements and attributes of a page; what is in the reports must not add to them. */
function vocabulary(html: string): Set<string> {
  return new Set(
    elementsOf(html).flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => `${tagName}[${name}]`)]),
  )
}

describe('a hostile report', () => {
  const spans = [
    [0, 20],
    [2, 6],
    [5, 12],
    [30, 31],
  ] as const
  const allowed = vocabulary(
    render([report, hostileReport(`\u0007${'Een rustige tekst. '.repeat(4)}`, 'woord', spans)]),
  )

  it('adds no element and no attribute to the page, and is shown to the last character', () => {
    fc.assert(
      fc.property(hostileText, hostileText, anySpans, (source, word, anywhere) => {
        const html = render([hostileReport(source, word, anywhere)], { title: word })
        expect([...vocabulary(html)].filter((name) => !allowed.has(name))).toEqual([])
        expect(shownTexts(html)).toEqual([displayed(source)])
        expect(elementsOf(html).filter(({ tagName }) => tagName === 'script')).toHaveLength(2)
        expect(dataOf(html).reports).toEqual([JSON.parse(JSON.stringify(word))])
      }),
      { numRuns: 60 },
    )
  })
})
