import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/language/index.js'
import type { Language } from '../../src/model/index.js'

/** A bar stands where a sentence ends. */
const split = (marked: string, language: Language): void => {
  const text = marked.replaceAll('|', '')
  const sentences = splitSentences(text, language).map((span) => text.slice(span.start, span.end))
  expect(sentences).toEqual(marked.split('|').map((sentence) => sentence.trim()))
}

describe('Dutch sentences', () => {
  it.each([
    'Dit is een zin.| Dit is er nog een.| En dit?| Ja!| Klaar',
    'Wij willen dit schrappen.23| Daarna volgt de rest.',
    'Dat bleek in 2019.4| Sindsdien is er niets gebeurd.',
    'Aldus de raad.[12]| Het kabinet zwijgt.¹²| Einde.',
    'De minister zei: ‘Dit moet anders.’| Daarna gebeurde er niets.',
    '“Stop hiermee.”| “Begin opnieuw!”| De Kamer luisterde.',
    '(Zie ook bijlage 3.)| Daarna volgt een plan.',
    'Het wacht nog…| Dan komt het wel.',
    'Er zijn te veel regels.| – Schrap ze.',
    'Dit kost veel geld.| 12 gemeenten doen mee.| € 5 miljoen is genoeg.',
    'Wij kopen servers, laptops enz.| De rest huren we.',
    'Zij werkt bij Voorbeeld B.V.| Daarna ging zij weg.',
    'Dit staat in bijlage B.| De rest niet.',
    'Zo doet de gemeente dat zo.| Wij ook.',
    'Dat kost 3 mln.| Dat is veel.',
    'De dienst heet anders.| eHerkenning blijft.| ’s Avonds is hij dicht.',
    'Dit is nodig voor de VN.| De EU volgt.',
    'Lees het op www.voorbeeld.nl.| Daar staat alles.',
    'Dit staat\nop twee\nregels.| En dit\nook.',
    'Kijk naar art.| Dat is alles.',
  ])('end at each bar: %s', (marked) => split(marked, 'nl'))

  it.each([
    'Dit geldt o.a. voor gemeenten, bijv. in ca. 5 gevallen m.b.t. Europa.',
    'De brief d.d. 3 mei jl. is beantwoord i.v.m. Kamervragen.',
    'Volgens prof. dr. A.B. Jansen, drs. J. de Vries en mr. Th. Bakker is dat zo.',
    'Volgens art. 3.2 en blz. 12 geldt nr. 5, zie par. 4 en hfst. IV daarvan.',
    '1. Stel een minister aan',
    'a. Zorg voor geld',
    'Het begint op 1. Januari',
    'Het wacht ... maar niet lang... en dan komt het.',
    'Wij vragen drie dingen: Geld; Mensen; Tijd.',
    '“Wat nu?” vroeg de wethouder, en “Goed zo!” riep de raad.',
    'Servers, laptops e.d. zijn oud enz. en traag.',
    'De kosten (incl. BTW, excl. Personeel) stijgen resp. Dalen.',
    'Dit kost 1.000.000 euro of 3.5 procent.',
    'Gegevens van de V.S. en het V.K. zijn gelijk t.o.v. Nederland.',
    'Dit (zie bijlage 3.) is bekend.',
  ])('do not end within: %s', (marked) => split(marked, 'nl'))
})

describe('English sentences', () => {
  it.each([
    'Departments must act.| Agencies should follow.',
    'This is known, e.g. in No. 5, i.e. the report of Mr. Smith et al. of 2019.| It was ignored.12| Nothing followed.',
    '“Is it safe?” asked the auditor.| “It is.”| Nobody believed it.',
    'The company is Example Ltd.| It failed.',
    'No.| That is wrong.',
    'J. Smith and A.B. Jones of the U.S. Treasury wrote it.',
    '1. Establish a unit',
  ])('end at each bar: %s', (marked) => split(marked, 'en'))
})

describe('sentences', () => {
  it('are trimmed, in order, and hold every word', () => {
    const words = fc.constantFrom(
      'De',
      'o.a.',
      'J.',
      'wet',
      '.',
      '?',
      '!',
      '…',
      '”',
      '“',
      '\n',
      ' ',
      '  ',
      '23',
      '1.',
      '(',
      ').',
      '👍',
      ':',
      '\u00a0',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.constantFrom<Language>('nl', 'en'), (parts, language) => {
        const text = parts.join('')
        let end = 0
        for (const span of splitSentences(text, language)) {
          const sentence = text.slice(span.start, span.end)
          expect(sentence).toBe(sentence.trim())
          expect(sentence).not.toBe('')
          expect(text.slice(end, span.start).trim()).toBe('')
          end = span.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })

  it('of nothing are none', () => {
    expect(splitSentences('', 'nl')).toEqual([])
    expect(splitSentences(' \n ', 'nl')).toEqual([])
  })

  it('of a block longer than the parser takes at a time are the same as of its parts', () => {
    const text = 'De minister maakt een plan. '.repeat(1000)
    expect(splitSentences(text, 'nl')).toHaveLength(1000)
    expect(splitSentences('a'.repeat(20_000), 'nl')).toEqual([{ start: 0, end: 20_000 }])
    expect(splitSentences(`${'woord '.repeat(3000)}.`, 'nl')).toHaveLength(1)
  })
})
