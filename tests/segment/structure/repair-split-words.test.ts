import { describe, expect, it } from 'vitest'
import { countWords } from '../../../src/segment/structure/join-lines.js'
import { repairSplitWords } from '../../../src/segment/structure/repair-split-words.js'
import { aMappedText } from '../../support/a-mapped-text.js'

const repair = (text: string, elsewhere: string): string =>
  repairSplitWords(aMappedText(text), countWords([text, elsewhere])).text

describe('a stray space inside a word', () => {
  it.each([
    ['dat is gecombi neerd met', 'zij zijn gecombineerd', 'dat is gecombineerd met'],
    ['de dienst verleners doen', 'alle dienstverleners. de dienst', 'de dienstverleners doen'],
    ['knel punten zijn er', 'veel knelpunten en knelpunten', 'knelpunten zijn er'],
  ])('goes from "%s"', (text, elsewhere, expected) => {
    expect(repair(text, elsewhere)).toBe(expected)
  })

  it.each([
    ['in te voeren', 'invoeren inte'],
    ['de wet Geving', 'wetgeving'],
    ['wet, geving', 'wetgeving'],
    ['gecombi neerd', 'niets ervan'],
    ['samen werken zij samen en werken samen, werken', 'samenwerken'],
  ])('is none in "%s"', (text, elsewhere) => {
    expect(repair(text, elsewhere)).toBe(text)
  })
})
