import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/model/index.js'
import { aSegmentedReport } from '../../support/a-segmented-report.js'

const labels = (text: string, language: Language): string[] =>
  aSegmentedReport(text, language).recommendations.map(({ tier, label }) => `${tier} ${label}`)

const textsOf = (text: string, language: Language): string[] =>
  aSegmentedReport(text, language).recommendations.map((unit) => unit.text.replace(/\s+/g, ' '))

/** A paragraph by itself, between two that only conclude. */
const among = (paragraph: string): string =>
  [
    'Conclusions and recommendations',
    '1. The canals have filled with weed since the dredgers were sold. Boats turn back. (Paragraph 9)',
    `2. ${paragraph} (Paragraph 14)`,
    '3. The lock keepers told us of long days and short nights. (Paragraph 20)',
  ].join('\n\n')

describe('a numbered paragraph among conclusions and recommendations', () => {
  it.each([
    'Weed costs the boatyards dear. We recommend that the trust buy a dredger.',
    'Weed costs the boatyards dear. The Government should pay for a dredger. It could do so this year.',
    'Boats are lost in the weed, and the Canal Board should mark it.',
    'Skippers should be able to see the bottom. Ministers must fund a survey.',
  ])('is one as a whole when somebody is asked to act: %s', (paragraph) => {
    expect(textsOf(among(paragraph), 'en')).toEqual([`${paragraph} (Paragraph 14)`])
  })

  it.each([
    'Skippers should be able to see the bottom. They cannot.',
    'The weed should be gone by now, had the summer been cold.',
    'We welcome the plan of the boatyards to cut the weed by hand.',
    'Our impression is that the weed has grown. Few boats get through.',
  ])('is none when it only concludes: %s', (paragraph) => {
    expect(textsOf(among(paragraph), 'en')).toEqual([])
  })

  it.each([
    ['a stop that touches', '1.Weed grows.', '2.We recommend a dredger.', '3.We recommend a boat.'],
    ['no stop', '1  Weed grows.', '2  We recommend a dredger.', '3  We recommend a boat.'],
    ['a title that runs in', 'The weed 1. Weed grows.', 'Boats 2. We recommend a dredger.', '3. We recommend a boat.'],
  ])('may have its number with %s', (_, ...paragraphs) => {
    const text = paragraphs.map((words, at) => `${words} (Paragraph ${at + 4})`).join('\n\n')
    expect(labels(`CONCLUSIONS AND RECOMMENDATIONS\n\n${text}\n`, 'en')).toEqual(['formal 2', 'formal 3'])
  })

  it('holds the text that it wants to have put in', () => {
    const text = [
      '4. We recommend that rule 12 be amended to read:',
      'Keepers may:',
      '(a) close the lock at night; or',
      '(b) open it for the mail boat. (Paragraph 31)',
      '5. The keepers are few. (Paragraph 33)',
    ].join('\n\n')
    expect(textsOf(text, 'en')).toEqual([
      'We recommend that rule 12 be amended to read: Keepers may: close the lock at night; or open it for the mail boat. (Paragraph 31)',
    ])
  })

  it('ends before the answer that stands below it', () => {
    const text = [
      '1. We recommend that the trust buy a dredger. (Paragraph 3)',
      'The trust has bought two, and they are at work.',
      '2. The keepers are few. (Paragraph 5)',
      'They are more than last year.',
    ].join('\n\n')
    expect(textsOf(text, 'en')).toEqual(['We recommend that the trust buy a dredger. (Paragraph 3)'])
  })

  it('is judged so in Dutch, without its place in the body', () => {
    const text = [
      '# Conclusies en aanbevelingen',
      '1. Het kroos groeit sinds de baggerboten weg zijn. Schippers keren om.',
      '2. Werven verliezen er klanten door. De provincie moet daarom een baggerboot kopen.',
      '3. De sluiswachters zijn met weinigen. Hun dagen zijn lang.',
    ].join('\n\n')
    expect(labels(text, 'nl')).toEqual(['formal 2'])
  })

  it('leaves a list of short recommendations to be read as a list', () => {
    const text =
      '# Conclusies en aanbevelingen\n\n1. Koop een baggerboot.\n2. Maai het kroos.\n3. Betaal de schippers.\n'
    expect(labels(text, 'nl')).toEqual(['formal 1', 'formal 2', 'formal 3'])
  })
})
