import { describe, expect, it } from 'vitest'
import { loadOrganisations } from '../../src/lexicon/index.js'
import { parseDataFile } from '../../src/lexicon/load-data-file.js'
import { entryFile, refuseSharedForms } from '../../src/lexicon/load-organisations.js'

const lexicon = loadOrganisations()
const byName = (name: string) => lexicon.entries.find((entry) => entry.name === name)

describe('the organisations that the lexicon knows', () => {
  it('have a kind, forms and public identifiers', () => {
    expect(byName('Autoriteit Persoonsgegevens')).toEqual({
      name: 'Autoriteit Persoonsgegevens',
      kind: 'independent-body',
      forms: [
        'Autoriteit Persoonsgegevens',
        'College bescherming persoonsgegevens',
        'Nederlandse Autoriteit Persoonsgegevens',
        'Dutch Data Protection Authority',
      ],
      ambiguous: ['AP'],
      lowercase: true,
      identifiers: { tooi: 'zbo/zb000215' },
    })
  })

  it.each([
    'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
    'Ministerie van Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer',
    'Sociale Verzekeringsbank',
    'Raad voor de rechtspraak',
    'Tweede Kamer',
    'Wetenschappelijke Raad voor het Regeringsbeleid',
    'Unie van Waterschappen',
    'Technische Universiteit Delft',
    'Leids Universitair Medisch Centrum',
    'Europese Commissie',
    'Government Digital Service',
  ])('include %s', (name) => expect(byName(name)).toBeDefined())

  it('are several hundred, each once', () => {
    const names = lexicon.entries.map((entry) => entry.name)
    expect(names.length).toBeGreaterThan(600)
    expect(new Set(names).size).toBe(names.length)
  })

  it('never take a form of two letters as certain, but for the EU and its like', () => {
    const short = lexicon.entries.flatMap((entry) => entry.forms).filter((form) => form.length === 2)
    expect(short.sort()).toEqual(['EU', 'EY', 'OM', 'UN', 'VN', 'ZN'])
  })
})

describe('the regional bodies', () => {
  it.each([
    ['municipality', 'Breda', 'gemeente/gm0758'],
    ['province', 'Utrecht', 'provincie/pv26'],
    ['water-authority', 'Vallei en Veluwe', 'waterschap/ws0662'],
  ] as const)('%s %s has its identifier', (kind, place, tooi) => {
    expect(lexicon.regional.get(kind)?.get(place)).toMatchObject({ tooi })
  })
})

describe('a data file that does not fit', () => {
  it.each([
    ['agency:\n  - Logius\n  - "?LOG"\n', 'test.yaml:3: agency.1: an entry begins with the full name'],
    ['agency:\n  - Logius; tooi:oorg1; colour=red\n', '"colour=red" is no form'],
    ['agency:\n  - Logius; wikidata=42\n', '"42" is no Wikidata identifier; expected Q and digits'],
    ['agencies:\n  - Logius\n', 'test.yaml:1'],
  ])('%j is refused', (text, message) => {
    expect(() => parseDataFile(text, 'test.yaml', entryFile)).toThrow(message)
  })

  it('is refused when two organisations claim one form, and may share an ambiguous one', () => {
    const read = (text: string) => parseDataFile(text, 'test.yaml', entryFile).agency ?? []
    const entries = (text: string) => read(text).map((entry) => ({ ...entry, kind: 'agency' as const }))
    expect(() => refuseSharedForms(entries('agency:\n  - Dienst A; DA\n  - Dienst B; DA\n'))).toThrow(
      '"DA" stands for "Dienst A" and for "Dienst B"',
    )
    expect(() => refuseSharedForms(entries('agency:\n  - Dienst A; ?DA\n  - Dienst B; ?DA\n'))).not.toThrow()
  })
})
