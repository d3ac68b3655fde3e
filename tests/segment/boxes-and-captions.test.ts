import { describe, expect, it } from 'vitest'
import type { LayoutHint } from '../../src/model/index.js'
import { segmentReport, structureReport } from '../../src/segment/index.js'
import { cues, readBlocks } from '../support/a-segmented-report.js'
import { aSourceReport } from '../support/a-source-report.js'

/** A PDF of which the reader knows these hints, each by its words. */
function structure(text: string, known: readonly (readonly [LayoutHint['kind'], string])[]) {
  const hints = known.map(([kind, words]) => {
    const start = text.indexOf(words)
    return { kind, start, end: start + words.length, level: 1 }
  })
  return structureReport('test', aSourceReport(text, { mediaType: 'application/pdf', hints }), cues)
}

const textsOf = (...parameters: Parameters<typeof structure>): string[] =>
  segmentReport(structure(...parameters), cues).recommendations.map((each) => each.text.replaceAll('\n\n', ' | '))

describe('captions', () => {
  const caption = 'Figuur 3: De gemeente moet betalen'

  it('are blocks of their own, in the middle of a sentence too', () => {
    const text = `De sluis werd geopend door de\n\n${caption}\n\nburgemeester van de stad.`
    expect(readBlocks(structure(text, [['caption', caption]]))).toEqual([
      'paragraph: De sluis werd geopend door de burgemeester van de stad.',
      `caption: ${caption}`,
    ])
  })

  it('are no recommendations, and no part of one', () => {
    const text = `Aanbeveling 1: Dicht het dak\n\nHet lekt al jaren.\n\n${caption}\n\nDoe het voor de winter.`
    expect(textsOf(text, [['caption', caption]])).toEqual([
      'Dicht het dak | Het lekt al jaren. | Doe het voor de winter.',
    ])
  })
})

describe('boxes', () => {
  const box = 'De sluis in cijfers. Er varen tien schepen per dag door.'

  it('are not joined with the text around them, which goes on behind them', () => {
    const text = `De sluis werd geopend door de\n${box}\nburgemeester van de stad.`
    expect(readBlocks(structure(text, [['box', box]]))).toEqual([
      'paragraph: De sluis werd geopend door de burgemeester van de stad.',
      `paragraph: ${box}`,
    ])
  })

  it('are no part of the recommendation that they interrupt', () => {
    const text = `Aanbeveling 1: Dicht het dak\n\nHet lekt al jaren.\n\n${box}\n\nDoe het voor de winter.`
    expect(textsOf(text, [['box', box]])).toEqual(['Dicht het dak | Het lekt al jaren. | Doe het voor de winter.'])
  })

  it('right below a heading are what it heads', () => {
    const text = `Aanbeveling 1: Dicht het dak\n\n${box}\n\nDoe het voor de winter.`
    expect(textsOf(text, [['box', box]])).toEqual([`Dicht het dak | ${box} | Doe het voor de winter.`])
  })
})
