import { describe, expect, it } from 'vitest'
import { cleanInline } from '../../../src/segment/structure/clean-inline.js'
import { aMappedText } from '../../support/a-mapped-text.js'

const clean = (text: string): string => cleanInline(aMappedText(text)).text

describe('inline markup', () => {
  it.each([
    ['a link', 'zie [het rapport](https://voorbeeld.nl/a_(b)) van nu', 'zie het rapport van nu'],
    ['a link to nowhere', 'op [MijnLoket](#) staat', 'op MijnLoket staat'],
    ['an image', 'hier ![een kaart](kaart.png) staat', 'hier een kaart staat'],
    ['bold', 'dit is **heel** nodig', 'dit is heel nodig'],
    ['italics with stars', 'dit is *heel* nodig', 'dit is heel nodig'],
    ['italics with underscores', 'dit is _heel_ nodig', 'dit is heel nodig'],
    ['both', 'dit is ***heel*** nodig', 'dit is heel nodig'],
    ['tags', 'dit<br>is <u>nodig</u>', 'ditis nodig'],
    ['escapes', String.raw`5 \* 5 en 1\. punt`, '5 * 5 en 1. punt'],
    ['a note of Markdown', 'dat is zo[^3].', 'dat is zo.'],
    ['white space', 'een  en   gaten', 'een en gaten'],
    ['but not the tab between cells', 'een\ttab', 'een\ttab'],
  ])('goes: %s', (_, text, expected) => {
    expect(clean(text)).toBe(expected)
  })

  it.each([
    '5 * 5 = 25 * 1',
    'een_naam_met_strepen',
    'a < b en b > c',
    '[een opmerking] zonder verwijzing',
    'de *sterretjes',
    'bestand.txt_oud',
  ])('is not there in "%s"', (text) => {
    expect(clean(text)).toBe(text)
  })
})

describe('a footnote mark', () => {
  it.each([
    ['De helft kan men schrappen.23', 'De helft kan men schrappen.'],
    ['De helft kan men schrappen.23 Dat scheelt.', 'De helft kan men schrappen. Dat scheelt.'],
    ['de uitvoering31 wijst erop', 'de uitvoering wijst erop'],
    ['volgens de WIA.9', 'volgens de WIA.'],
    ['“vastlopen.”41 Cruciaal is', '“vastlopen.” Cruciaal is'],
    ['het moet anders,7 zegt men', 'het moet anders, zegt men'],
    ['de dienst¹² meldt', 'de dienst meldt'],
    ['in het rapport)5 staat', 'in het rapport) staat'],
  ])('goes from "%s"', (text, expected) => {
    expect(clean(text)).toBe(expected)
  })

  it.each([
    'De uitstoot van CO2 daalt.',
    'Het kost 1.500 euro.',
    'Het kost 12,5 procent.',
    'B2B en F16 en H2O',
    'In 2024 was dat 3.',
    'Versie v2 en iOS17',
    'artikel 5.2 van de wet',
    'de A12 en de N201',
    'om 12.30 uur',
    'www.voorbeeld.nl/pagina3',
    'COVID-19 en Horizon2020',
  ])('is no part of "%s"', (text) => {
    expect(clean(text)).toBe(text)
  })
})
