import { describe, expect, it } from 'vitest'
import { findExcludedZones } from '../../src/annotate/find-excluded-zones.js'
import type { Block } from '../../src/model/index.js'
import { aReport } from '../support/a-report.js'

function zones(text: string, kind: Block['kind'] = 'paragraph'): string[] {
  const report = aReport(text)
  const blocks = report.blocks.map((block) => ({ ...block, kind }))
  return findExcludedZones({ ...report, blocks }).map(({ start, end }) => text.slice(start, end))
}

describe('places where nothing is a mention', () => {
  it.each<[string, string[]]>([
    ['Zie https://www.voorbeeld.nl/logius?x=1 voor meer.', ['https://www.voorbeeld.nl/logius?x=1']],
    ['Zie www.voorbeeld.nl voor meer.', ['www.voorbeeld.nl']],
    ['Op voorbeeld.nl staat meer.', ['voorbeeld.nl']],
    ['Mail naar info@voorbeeld.nl voor meer.', ['info@voorbeeld.nl']],
    ['Zie Kamerstukken II 2020/21, 35510, nr. 2 hierover.', ['Kamerstukken II 2020/21, 35510, nr. 2']],
    ['In het rapport “Denen doen het beter” staat dat.', ['“Denen doen het beter”']],
    ['De notitie van de raad "Naar Brits model" is oud.', ['"Naar Brits model"']],
  ])('%s', (text, expected) => expect(zones(text)).toEqual(expected))
})

describe('references', () => {
  it.each<[string, string[]]>([
    [
      'Raad voor Water. (2021). Het Deense model van waterbeheer. Den Haag: Raad voor Water.',
      ['Het Deense model van waterbeheer'],
    ],
    ['Waterbond. 2020, June 5. Annual report of the Bond. Waterbond.', ['Annual report of the Bond']],
    ['Jansen, P. (2019), “Estland als voorbeeld”, tijdschrift 4.', ['“Estland als voorbeeld”']],
  ])('leave the title out: %s', (text, expected) => {
    const found = zones(text, 'footnote')
    for (const title of expected) expect(found.some((zone) => zone.includes(title))).toBe(true)
    expect(found.join(' ')).not.toContain('Raad voor Water')
  })
})

describe('running text', () => {
  it.each([
    'De Rekenkamer (2023) oordeelde streng. In 2022 deed de raad onderzoek.',
    'In 2024 was het zover. De minister tekende.',
    'Zij noemde dat “een gemiste kans” en ging door.',
    'Hij zei: “De Tweede Kamer moet kiezen.”',
    'Dat kost 3.5 miljoen euro. Nu doorgaan.',
  ])('has no such place: %s', (text) => expect(zones(text)).toEqual([]))
})
