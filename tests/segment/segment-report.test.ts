import { describe, expect, it } from 'vitest'
import type { Recommendation } from '../../src/model/index.js'
import { aSegmentedReport, inBrief } from '../support/a-segmented-report.js'

const find = (text: string): readonly Recommendation[] => aSegmentedReport(text).recommendations
const brief = (text: string): string[] => find(text).map(inBrief)
const formal = (text: string): readonly Recommendation[] => find(text).filter(({ tier }) => tier === 'formal')
const tail = 'Dat bleek uit gesprekken met bewoners en met medewerkers van het waterschap.'

/** Advices with a marker each and a body of two paragraphs. */
const advices = (markers: readonly string[]): string =>
  ['Versterk de regie', 'Betaal uit een pot', 'Maak gegevens openbaar']
    .map(
      (title, at) =>
        `${markers[at]}${title}\n\nDe kosten lopen op en niemand beslist. Het ministerie moet dit oplossen.\n\n${tail}`,
    )
    .join('\n\n')

describe('numbered advices with bodies', () => {
  it.each([
    ['numbers', ['1. ', '2. ', '3. '], ['1', '2', '3']],
    ['bare numbers', ['1 ', '2 ', '3 '], ['1', '2', '3']],
    ['numbers alone on their lines', ['1\n', '2\n', '3\n'], ['1', '2', '3']],
    ['Markdown', ['### 1. ', '### 2. ', '### 3. '], ['1', '2', '3']],
    ['names', ['Aanbeveling 1: ', 'Aanbeveling 2: ', 'Aanbeveling 3: '], ['1', '2', '3']],
    ['names without colon', ['Aanbeveling 1 ', 'Aanbeveling 2 ', 'Aanbeveling 3 '], ['1', '2', '3']],
    ['capital letters', ['A. ', 'B. ', 'C. '], ['A', 'B', 'C']],
  ])('are a unit each, with %s', (_, markers, labels) => {
    const text = `Adviezen\n\n${advices(markers)}\n`
    const found = find(text)
    expect(found.map(({ label }) => label)).toEqual(labels)
    expect(found.map(({ title }) => title)).toEqual([
      'Versterk de regie',
      'Betaal uit een pot',
      'Maak gegevens openbaar',
    ])
    for (const { tier, role, form } of found) expect([tier, role, form]).toEqual(['formal', 'item', 'headed'])
    const first = found[0] as Recommendation
    expect(text.slice(first.start, first.end)).toMatch(/^(?:Aanbeveling )?[1A][\s\S]*waterschap\.$/)
  })

  it('in English are too', () => {
    const text = ['Keep a counter open', 'Ask once', 'Hire designers']
      .map((title, at) => `Recommendation ${at + 1}: ${title}\n\nPeople wait for hours. Government should act.`)
      .join('\n\n')
    expect(
      aSegmentedReport(text, 'en').recommendations.map(({ label, title, role }) => `${label} ${title} ${role}`),
    ).toEqual(['1 Keep a counter open item', '2 Ask once item', '3 Hire designers item'])
  })

  it('without bodies are a list of advices', () => {
    const text =
      'Dat leidt tot de volgende adviezen.\n\n1. Versterk de regie bij de dijken.\n2. Betaal uit een pot.\n3. Maak gegevens openbaar.'
    expect(formal(text).map(({ label, role }) => `${label} ${role}`)).toEqual(['1 item', '2 item', '3 item'])
  })

  it('are not chapters', () => {
    const text = ['Inleiding', 'Het water staat hoog', 'Conclusie']
      .map((title, at) => `${at + 1}. ${title}\n\nHet water staat hoog en dat is al jaren zo. ${tail}`)
      .join('\n\n')
    expect(brief(text)).toEqual([])
  })
})

describe('bullets under a call', () => {
  it('are items below the heading that asks', () => {
    const text = `Bouw een nieuw loket\n\n● Maak 5 miljoen euro vrij voor het loket.\n● Geef het loket een eigen directeur.\n● Stop met de oude loketten.\n\n${tail}`
    const [group, ...items] = find(text)
    expect(group).toMatchObject({ role: 'group', form: 'heading', title: 'Bouw een nieuw loket' })
    expect(items.map(({ role, parentId }) => [role, parentId])).toEqual(Array(3).fill(['item', group?.id]))
    expect(items.map(({ text }) => text)[2]).toBe('Stop met de oude loketten.')
  })

  it('are items below a lead-in that asks', () => {
    const text = `${tail}\n\nWij roepen de minister daarom op om:\n\n- het loket te openen;\n- de gemeenten te betalen;\n- de wet te wijzigen.`
    const [group, ...items] = find(text)
    expect(group).toMatchObject({ role: 'group', form: 'lead-in', text: 'Wij roepen de minister daarom op om:' })
    expect(items).toHaveLength(3)
    expect(new Set(items.map(({ parentId }) => parentId))).toEqual(new Set([group?.id]))
  })

  it.each([
    'Dat heeft de volgende redenen:\n\n- het water staat hoog;\n- de dijken zijn oud;\n- er is geen geld.',
    'De gevolgen zijn:\n\n- mensen wachten lang;\n- de kosten lopen op.',
    'Wij spraken met:\n\n- de minister;\n- drie gemeenten.',
    'Dit zijn de onderdelen van het systeem, met aanbevelingen.\n\n1. Voorspellingen: hieronder vallen kansen en scores.\n2. Aanbevelingen: hieronder vallen lijsten met films. Het systeem maakt ze zelf.',
  ])('are not a list of something else: %j', (text) => {
    expect(brief(text)).toEqual([])
  })
})

describe('a call in a box', () => {
  it('has its sharpening below it', () => {
    const text = `Het water staat hoog. ${tail}\n\nOPROEP (2022) Voer de regie over de dijken en betaal het herstel.\n\nAANSCHERPING (2024) Voer die regie dit jaar nog in en maak geld vrij.\n\n${tail}`
    const [call, sharper] = formal(text)
    expect(call).toMatchObject({ label: 'OPROEP', role: 'item', form: 'boxed', parentId: null })
    expect(sharper).toMatchObject({ label: 'AANSCHERPING', role: 'item', parentId: call?.id })
  })
})

describe('a bundle of authors', () => {
  const authors = ['Anna de Vries', 'Bram Jansen', 'Carla van Dijk']
  const part = (author: string): string =>
    `# Water\n\n## ${author}\n\nHoogleraar waterbeheer\n\n${tail}\n\n${['Versterk de regie', 'Betaal uit een pot']
      .map(
        (title, at) =>
          `### ${at + 1}. ${title} van ${author.split(' ')[0]}\n\nHet ministerie moet dit oplossen. ${tail}`,
      )
      .join('\n\n')}`
  const titles = authors.map((author) => `1. Versterk de regie van ${author.split(' ')[0]} ....... 3`)
  const text = `# Bundel\n\n## Inhoud\n\n${titles.join('\n')}\n\n${authors.map(part).join('\n\n')}`
  const found = find(text).filter(({ form }) => form === 'headed')

  it('gives each advice once, with who gives it', () => {
    expect(found.map(({ label, issuer }) => `${label} ${issuer}`)).toEqual(
      authors.flatMap((author) => [`1 ${author}`, `2 ${author}`]),
    )
  })
})

describe('a summary', () => {
  it('is repeated by the body', () => {
    const summary =
      '# Samenvatting\n\nDat leidt tot deze aanbevelingen:\n\n1. Bouw een loket voor alle vragen van bewoners en ondernemers.\n2. Betaal dat loket uit een gezamenlijke pot van gemeente en waterschap.\n'
    const body = `# Aanbevelingen\n\n## 1. Bouw een loket voor bewoners en ondernemers\n\n${tail} Het waterschap moet dat doen.\n\n## 2. Betaal uit een gezamenlijke pot\n\n${tail} De gemeente moet dat doen.\n`
    const found = formal(`${summary}\n# Het water\n\n${tail}\n\n${body}`).filter(({ role }) => role === 'item')
    const [one, two, again, anew] = found
    expect(found).toHaveLength(4)
    expect([one, two, again, anew].map((unit) => unit?.repeatsId)).toEqual([null, null, one?.id, two?.id])
  })
})

describe('a recommendation over a page break', () => {
  const page = (number: number, text: string): string => `Grip op water\n${text}\n${number}`
  const text = [
    page(1, 'Dit is het begin.\nEr staat nog weinig.\nMeer volgt later.'),
    page(2, 'De dijken zijn oud.4\nHet water staat hoog.\nDaarom moet de minister met de\n\n4 Kamerstuk 12345, nr. 6'),
    page(3, 'gemeenten een plan maken.\nEen nieuwe zin volgt.\nEn nog een zin.'),
    page(4, 'Dit is het slot.\nEr staat nog weinig.\nMeer volgt niet.'),
  ].join('\n\f')

  it('is one unit, without what interrupts it', () => {
    const [unit] = find(text)
    expect(unit?.text).toBe('Daarom moet de minister met de gemeenten een plan maken.')
    expect(unit?.page).toBe(2)
    const span = text.slice(unit?.start, unit?.end)
    expect(span).toMatch(/^Daarom[\s\S]*4 Kamerstuk[\s\S]*\f[\s\S]*plan maken\.$/)
  })
})

describe('questions and answers', () => {
  const text = `Vraag 1

Deelt u de mening dat het loket te laat open is?

Antwoord

Ja. Ik zeg u toe dat ik het loket voor 1 juli 2026 open. Sinds 2020 is het loket drie keer verhuisd.

Vraag 2

Wanneer informeert u de Kamer?

Antwoord

Ik streef ernaar de Kamer in het najaar van 2026 te informeren. Het loket is nu al vier dagen open.

Vraag 3

Wat vindt u van de gemeenten?

Antwoord

Per 1 september 2026 breiden wij het aantal loketten uit. Gemeenten moeten het loket beter bekend maken.
`
  it('hold commitments and advice, and the questions nothing', () => {
    expect(find(text).map(({ role, text }) => `${role}: ${text}`)).toEqual([
      'commitment: Ik zeg u toe dat ik het loket voor 1 juli 2026 open.',
      'commitment: Ik streef ernaar de Kamer in het najaar van 2026 te informeren.',
      'commitment: Per 1 september 2026 breiden wij het aantal loketten uit.',
      'item: Gemeenten moeten het loket beter bekend maken.',
    ])
  })
})

describe('running text', () => {
  it('gives a unit a sentence, with who speaks and who must act', () => {
    const text = `${tail} De Unie van Waterschappen pleit voor een wet op het water. Ook zou de minister het geld moeten regelen. Wij bevelen gemeenten aan om mee te doen.`
    expect(find(text).map(({ tier, issuer, addressee }) => [tier, issuer, addressee])).toEqual([
      ['formal', 'Unie van Waterschappen', null],
      ['prose', 'Unie van Waterschappen', 'de minister'],
      ['formal', null, 'gemeenten'],
    ])
  })

  it('takes up who was named before', () => {
    const text = `De Raad voor het Water (RvW) is streng. RvW pleit voor een wet. Deze raad adviseert om te beginnen met dijken.`
    expect(find(text).map(({ issuer }) => issuer)).toEqual(['Raad voor het Water', 'Raad voor het Water'])
  })

  it('that is the reaction of another is theirs', () => {
    const named = `${tail} De minister van Water kreeg dit te lezen.\n\n# Reactie van de minister\n\nIk zeg toe dat ik voor 1 mei 2026 een dijk bouw.`
    expect(find(named).map(({ issuer }) => issuer)).toEqual(['minister van Water'])
    const text = `# Reactie van de minister van Water\n\n${tail} Ik zeg toe dat ik voor 1 mei 2026 een dijk bouw.`
    expect(find(text).map(({ role, issuer }) => [role, issuer])).toEqual([['commitment', 'minister van Water']])
  })

  it('that is about recommendations holds none', () => {
    const text = `# Wat is een aanbeveling?

In dit stuk gaat het over aanbevelingen. Een aanbeveling is een zin waarin een auteur iets vraagt. Veel adviezen uit 2019 werden overgenomen.

De raad adviseerde toen om het loket te sluiten. Dat advies leidde tot veel discussie. Aanbevelingen staan vaak aan het eind van een rapport.

Hoe herken je een advies? Er zijn drie soorten adviezen:

- adviezen aan de minister;
- adviezen aan gemeenten;
- adviezen aan burgers.
`
    expect(brief(text)).toEqual([])
  })

  it('of nothing holds nothing', () => {
    expect(find('')).toEqual([])
  })
})
