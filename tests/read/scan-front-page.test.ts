import { describe, expect, it } from 'vitest'
import { scanFrontPage } from '../../src/read/scan-front-page.js'
import { aSourceReport } from '../support/a-source-report.js'

const scan = (text: string, ...headings: string[]) =>
  scanFrontPage(
    aSourceReport(text, {
      hints: headings.map((heading, level) => {
        const start = text.indexOf(heading)
        return { kind: 'heading', start, end: start + heading.length, level: level + 1 }
      }),
    }),
  )

describe('scanFrontPage', () => {
  it.each([
    ['a line that is a date', 'Advies\n12 mei 2024\nTekst', '2024-05-12'],
    ['a month', 'Advies\nMei 2025', '2025-05'],
    ['a place and a date', 'Den Haag, 3 februari 2023', '2023-02-03'],
    ['a version beside it', 'Definitief, 9 april 2020, versie 1.1', '2020-04-09'],
    ['a date in figures behind its word', 'Datum\t10-12-2024\nTijd 9.30', '2024-12-10'],
    ['the receipt of an answer', 'Vragen (ingezonden 3 juni 2021).\nAntwoord (ontvangen 21 juni 2021).', '2021-06-21'],
    ['a day before a month above it', 'Voorjaar, mei 2024\nUtrecht, 6 mei 2024', '2024-05-06'],
    ['a colophon at the end', `${'Tekst. '.repeat(500)}\n\nColofon\n\nUtrecht, juni 2022`, '2022-06'],
  ])('finds %s', (_, text, date) => {
    expect(scan(text).publishedOn).toBe(date)
  })

  it.each([
    ['in a sentence', 'Op 12 mei 2024 besloot de raad om een andere weg in te slaan.'],
    ['of a period', 'Periode: 1 april 2020 – 31 maart 2021'],
    ['that does not exist', '31 februari 2024'],
  ])('takes no date %s', (_, text) => {
    expect(scan(text).publishedOn).toBeUndefined()
  })

  it.each([
    ['a masthead', 'Tweede Kamer der Staten-Generaal\nVergaderjaar 2023', 'Tweede Kamer der Staten-Generaal'],
    ['a name before the date', 'Advies\nRaad voor de Buitenlucht, 12 mei 2024', 'Raad voor de Buitenlucht'],
    ['who has the rights', 'Advies\nTekst\n© Stichting Sluis 2020', 'Stichting Sluis'],
    [
      'who published it',
      `Advies\n${'Tekst. '.repeat(500)}\nColofon\nDit is een uitgave van de Provincie Westerland.`,
      'Provincie Westerland',
    ],
  ])('finds %s', (_, text, publisher) => {
    expect(scan(text).publisher).toBe(publisher)
  })

  it.each(['Den Haag, 12 mei 2024', 'De digitale overheid in Nederland', 'Jan Jansen, 3 mei 2024'])(
    'takes %j for no publisher',
    (text) => {
      expect(scan(text).publisher).toBeUndefined()
    },
  )

  it('takes the largest heading that is not the publisher for the title', () => {
    const text = 'Raad voor de Buitenlucht\n\nAdem in\n\nInleiding'
    expect(scan(text, 'Raad voor de Buitenlucht', 'Adem in', 'Inleiding').title).toBe('Adem in')
  })

  it('takes who asks what for the title of questions of parliament', () => {
    const text = 'Vragen van het lid Jansen aan de minister\nover bruggen (ingezonden 3 mei 2023).'
    expect(scan(text).title).toBe('Vragen van het lid Jansen aan de minister over bruggen')
  })

  it('says what stands in the colophon alone', () => {
    const text = `Sluis\n1 mei 2020\n${'Tekst. '.repeat(500)}\nColofon\nDit is een uitgave van de Provincie Westerland.\n2 mei 2020`
    expect(scan(text)).toMatchObject({ publishedOn: '2020-05-01', inColophon: ['publisher'] })
  })
})
