import { describe, expect, it } from 'vitest'
import { findDeadline } from '../../../src/segment/recommend/find-deadline.js'

type Case = readonly [text: string, deadline: string, from: string | null, to: string | null]

const onDay = '2024-06-18'

const dutch: readonly Case[] = [
  ['Regel dit binnen anderhalf jaar.', 'binnen anderhalf jaar', null, '2025-12-18'],
  ['Regel dit binnen een half jaar.', 'binnen een half jaar', null, '2024-12-18'],
  ['Regel dit binnen twee en een half jaar.', 'binnen twee en een half jaar', null, '2026-12-18'],
  ['Regel dit binnen twee tot drie jaar.', 'binnen twee tot drie jaar', null, '2027-06-18'],
  ['Open binnen zes maanden een balie.', 'binnen zes maanden', null, '2024-12-18'],
  ['Meld binnen 8 weken wie de balie leidt.', 'binnen 8 weken', null, '2024-08-13'],
  ['Elke gemeente moet binnen vijf jaar een balie hebben.', 'binnen vijf jaar', null, '2029-06-18'],
  ['In de komende vier jaar moet de balie terugkomen.', 'In de komende vier jaar', null, '2028-06-18'],
  ['Bezie de wet over vijf jaar opnieuw.', 'over vijf jaar', null, '2029-06-18'],
  ['De minister moet per 1 juli een balie openen.', 'per 1 juli', null, '2024-07-01'],
  ['Geef haar per 1 maart de sleutel.', 'per 1 maart', null, '2025-03-01'],
  ['Regel dit met ingang van 1 januari 2026.', 'met ingang van 1 januari 2026', null, '2026-01-01'],
  ['Verplicht de balie per 2027.', 'per 2027', null, '2027-01-01'],
  ['Stel vóór 2026 een wet vast.', 'vóór 2026', null, '2025-12-31'],
  ['Open de balie voor 1 maart 2026.', 'voor 1 maart 2026', null, '2026-02-28'],
  ['Open de balie vóór de zomer van 2026.', 'vóór de zomer van 2026', null, '2026-05-31'],
  ['Halveer de rij voor het eind van dit jaar.', 'voor het eind van dit jaar', null, '2024-12-31'],
  ['Open de balie uiterlijk eind 2025.', 'uiterlijk eind 2025', null, '2025-12-31'],
  ['Open de balie uiterlijk op 1 mei 2025.', 'uiterlijk op 1 mei 2025', null, '2025-05-01'],
  ['Zorg dat in 2028 elke wijk een balie heeft.', 'in 2028', '2028-01-01', '2028-12-31'],
  ['Rond dit in het najaar van 2025 af.', 'in het najaar van 2025', '2025-09-01', '2025-11-30'],
  ['Doe dit in het eerste kwartaal van 2026.', 'in het eerste kwartaal van 2026', '2026-01-01', '2026-03-31'],
  ['Doe dit in de tweede helft van 2026.', 'in de tweede helft van 2026', '2026-07-01', '2026-12-31'],
  ['Kom medio 2026 met een plan.', 'medio 2026', '2026-05-01', '2026-08-31'],
  ['Kom dit najaar met een plan.', 'dit najaar', '2024-09-01', '2024-11-30'],
  ['Kom nog dit jaar met een plan.', 'nog dit jaar', '2024-01-01', '2024-12-31'],
  ['Kom volgend jaar met een plan.', 'volgend jaar', '2025-01-01', '2025-12-31'],
  ['Zet in de periode 2025-2027 de balies terug.', 'in de periode 2025-2027', '2025-01-01', '2027-12-31'],
  ['De komende kabinetsperiode moet dit anders.', 'De komende kabinetsperiode', null, null],
  ['Regel dit in deze kabinetsperiode.', 'in deze kabinetsperiode', null, null],
  ['Regel dit op korte termijn.', 'op korte termijn', null, null],
  ['Open zo snel mogelijk een balie.', 'zo snel mogelijk', null, null],
  ['Stop per direct met de proef.', 'per direct', null, null],
  ['Open binnen enkele maanden een balie.', 'binnen enkele maanden', null, null],
  ['Meet na drie jaar of de rij korter is.', 'na drie jaar', null, null],
  ['De balie is oud. Vervang haar voor 2026.', 'voor 2026', null, '2025-12-31'],
]

const english: readonly Case[] = [
  ['Build it within two years.', 'within two years', null, '2026-06-18'],
  ['Build it within a year and a half.', 'within a year and a half', null, '2025-12-18'],
  ['Build it over the next six months.', 'over the next six months', null, '2024-12-18'],
  ['Build it by the end of 2026.', 'by the end of 2026', null, '2026-12-31'],
  ['Build it by mid-2026.', 'by mid-2026', null, '2026-08-31'],
  ['Build it by 1 April 2026.', 'by 1 April 2026', null, '2026-04-01'],
  ['Build it by April 1, 2026.', 'by April 1, 2026', null, '2026-04-01'],
  ['By 2030 every town should have one.', 'By 2030', null, '2030-12-31'],
  ['Build it before the summer of 2026.', 'before the summer of 2026', null, '2026-05-31'],
  ['Build it in the spring of 2026.', 'in the spring of 2026', '2026-03-01', '2026-05-31'],
  ['Build it by next spring.', 'by next spring', null, '2025-05-31'],
  ['Build it no later than March 2025.', 'no later than March 2025', null, '2025-03-31'],
  ['Build it later this year.', 'later this year', '2024-01-01', '2024-12-31'],
  ['Build it within this Parliament.', 'within this Parliament', null, null],
  ['Build it as soon as possible.', 'as soon as possible', null, null],
]

const found = (text: string, language: 'nl' | 'en', published: string | null = onDay) =>
  findDeadline(text, language, published)

describe('by when it must be done', () => {
  it.each(dutch)('"%s": %s', (text, deadline, from, to) => {
    expect(found(text, 'nl')).toEqual({ text: deadline, from, to })
  })

  it.each(english)('in English "%s": %s', (text, deadline, from, to) => {
    expect(found(text, 'en')).toEqual({ text: deadline, from, to })
  })

  it.each([
    ['In 2019 constateerde de raad dat de balie moest sluiten.'],
    ['De balie is in 2022 gesloten en moet weer open.'],
    ['Sinds 2020 moet iedereen naar de balie.'],
    ['Beantwoord elke brief binnen zes weken.'],
    ['Beslis binnen vier weken na de aanvraag.'],
    ['Help iedereen binnen een half uur.'],
    ['Werk samen binnen de gemeente.'],
    ['Maak een begroting voor 2026.'],
    ['Trek voor vier jaar geld uit.'],
    ['Verdeel het geld over vijf jaar.'],
    ['Geef € 5 miljoen per jaar.'],
    ['Open de balie één dag per week.'],
    ['Wie voor 2029 overstapt, moet geld krijgen.'],
    ['Reken op storingen in januari.'],
    ['Maak een plan voor de komende jaren.'],
    ['Laat de balie direct verslag doen aan de raad.'],
    ['Neem 2026 medewerkers aan.'],
    ['Na twee jaar was er nog geen balie.'],
    [''],
  ])('is not said in "%s"', (text) => {
    expect(found(text, 'nl')).toBeNull()
  })

  it.each([
    ['In 2021 the council closed the counter.'],
    ['Keep a counter within half an hour of every home.'],
    ['Answer every letter within six weeks.'],
    ['Decide within four weeks of the application.'],
    ['Publish the budget for 2026.'],
    ['In the year we studied the counter was shut.'],
    ['Applicants may ask for help.'],
  ])('is not said in English in "%s"', (text) => {
    expect(found(text, 'en')).toBeNull()
  })
})

describe('the days of a deadline', () => {
  it.each([
    ['2024', '2026-12-31'],
    ['2024-06', '2026-06-30'],
    ['2024-06-18', '2026-06-18'],
    ['2024-02-29', '2026-02-28'],
    [null, null],
  ])('of a term are as late as a publication on %s allows: %s', (published, to) => {
    expect(found('Regel dit binnen twee jaar.', 'nl', published)?.to).toBe(to)
  })

  it('are not guessed for a day without a year when only the year of publication is known', () => {
    expect(found('Regel dit per 1 juli.', 'nl', '2024')).toEqual({ text: 'per 1 juli', from: null, to: null })
  })

  it('lie in the past where the date of publication says so', () => {
    expect(found('Regel dit in 2026.', 'nl', '2027')).toBeNull()
  })

  it('stay unknown in a report without a date unless the text gives them', () => {
    expect(found('Regel dit voor het eind van dit jaar.', 'nl', null)?.to).toBeNull()
    expect(found('De balie moet in 2026 open.', 'nl', null)?.to).toBe('2026-12-31')
    expect(found('In 2021 kwam de raad bijeen.', 'nl', null)).toBeNull()
  })
})
