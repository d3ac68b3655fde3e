import { describe, expect, it } from 'vitest'
import { findSharedForms } from '../../src/lexicon/find-shared-forms.js'
import { loadOrganisations } from '../../src/lexicon/index.js'
import { parseEntries } from '../../src/lexicon/organisation-file.js'

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
      periods: [],
      successors: [],
      note: null,
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

describe('ministries that were renamed', () => {
  it.each([
    ['Ministerie van Economische Zaken en Klimaat', [{ from: '2017-10-26', until: '2024-07-02' }]],
    ['Ministerie van Veiligheid en Justitie', [{ from: '2010-10-14', until: '2017-10-26' }]],
  ])('%s has its time and its successors, which are bodies of their own', (name, periods) => {
    const entry = byName(name)
    expect(entry?.periods).toEqual(periods)
    expect(entry?.successors.length).toBeGreaterThan(0)
    for (const successor of entry?.successors ?? []) expect(byName(successor)?.name).toBe(successor)
  })
})

describe('a data file that does not fit', () => {
  it.each([
    ['agency:\n  - Logius\n  - "?LOG"\n', 'test.yaml:3: agency.1: an entry begins with the full name'],
    ['agency:\n  - Logius; tooi:oorg1; colour=red\n', '"colour=red" is no form'],
    [
      'agency:\n  - Logius; wikidata=42\n',
      'test.yaml:2: agency.0: "42" is no wikidata identifier; expected one such as Q',
    ],
    ['agency:\n  - Logius; tooi=10117\n', '"10117" is no tooi identifier; expected one such as ministerie/mnre1034'],
    ['agency:\n  - Logius; LOG; ?LOG\n', '"LOG" stands there twice'],
    ['agency:\n  - Logius; period=sinds 2006\n', '"sinds 2006" is no period'],
    ['agency:\n  - Logius; period=2010/2006\n', '"2010/2006" is no period'],
    [
      '# Dienst\nagencies:\n  - Logius\n',
      'test.yaml:2: agencies: "agencies" is no kind of organisation; expected one of',
    ],
    ['agency:\n  - Logius\nagency:\n  - Justis\n', 'test.yaml:3: Map keys must be unique'],
  ])('%j is refused', (text, message) => {
    expect(() => parseEntries(text, 'test.yaml')).toThrow(message)
  })

  const problemsIn = (text: string) => findSharedForms(parseEntries(text, 'test.yaml'), [])

  it.each([
    ['agency:\n  - Dienst A; DA\n  - Dienst B; DA\n', '"DA" stands for "Dienst A" and for "Dienst B"'],
    ['agency:\n  - Dienst A\nother:\n  - Dienst A\n', '"Dienst A" stands there twice'],
    ['agency:\n  - A; tooi=oorg/oorg1\n  - B; tooi=oorg/oorg1\n'.replaceAll('oorg1', 'oorg10'), 'of one body'],
    ['agency:\n  - Dienst A; successor=Dienst B\n', 'the successor "Dienst B" has no entry'],
  ])('%j contradicts itself', (text, message) => {
    expect(problemsIn(text).map((problem) => problem.message)).toEqual([expect.stringContaining(message)])
  })

  it('may give several organisations one ambiguous form', () => {
    expect(problemsIn('agency:\n  - Dienst A; ?DA\n  - Dienst B; ?DA\n')).toEqual([])
  })
})
