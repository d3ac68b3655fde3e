import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importRegister } from '../../src/lexicon/index.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function imported(name: string, content: string | Uint8Array) {
  writeFileSync(join(folder, name), content)
  return importRegister(join(folder, name), join(folder, 'own'))
}

/** The entries of the lexicon file that an import makes. */
const entries = (text: string): string[] => text.split('\n').flatMap((line) => line.match(/^ {2}- (.*)$/)?.[1] ?? [])

const csv = (...lines: string[]): string => `${lines.join('\n')}\n`

describe('a register in columns', () => {
  it('becomes a lexicon file by kind and name, with where it comes from at its head', () => {
    const { path, text, read, added } = imported(
      'Mijn register.csv',
      csv(
        'name,kind,abbreviations,other_names,tooi,wikidata,from,until,successor,note',
        'Dienst Zeezicht,agency,DZZ,Zeezichtdienst; Dienst Zee,oorg/oorg99999,Q42,2010-01-01,2020-06-30,Dienst Kustlijn,tot 2020',
        '"Raad voor Wind, Water en Zand",advisory-council,RWWZ,,,,,,,',
        'Dienst Kustlijn,agency,,,,,2020,,,',
      ),
    )
    expect({ path, read, added }).toEqual({
      path: join(folder, 'own', 'organisations-mijn-register.yaml'),
      read: 3,
      added: 3,
    })
    expect(text).toMatch(/^# Made by `adviesatlas lexicon import` of Mijn register\.csv\n# \(SHA-256 [0-9a-f]{64}\)/)
    expect(entries(text)).toEqual([
      'Raad voor Wind, Water en Zand; RWWZ',
      'Dienst Kustlijn; period=2020/',
      'Dienst Zeezicht; DZZ; Dienst Zee; ?Zeezichtdienst; tooi=oorg/oorg99999; wikidata=Q42; period=2010-01-01/2020-06-30; successor=Dienst Kustlijn; note=tot 2020',
    ])
  })

  it.each([
    ['semicolons and Dutch words', 'naam;soort;afkorting\nDienst Zeezicht;agentschap;DZZ\n'],
    [
      'tabs, and columns that mean nothing',
      'class\tname\tabbreviations\tkleur\nagentschap\tDienst Zeezicht\tDZZ\trood\n',
    ],
    ['a byte-order mark and Windows line ends', '\uFEFFname,kind,abbreviations\r\nDienst Zeezicht,agency,DZZ\r\n'],
    ['the words of the official register', 'name,kind,abbreviations\nDienst Zeezicht,Agentschap,DZZ\n'],
  ])('may have %s', (_, content) => {
    expect(entries(imported('register.csv', content).text)).toEqual(['Dienst Zeezicht; DZZ'])
  })

  it.each([
    ['a ministry by its bare name', 'Stad en Land,ministerie,SenL', 'Ministerie van Stad en Land; SenL; ?Stad en Land'],
    ['a municipality by its place', 'Zilverdijk,gemeente,', 'Gemeente Zilverdijk'],
    ['an abbreviation of two letters', 'Dienst Zeezicht,agency,DZ', 'Dienst Zeezicht; ?DZ'],
    ['an abbreviation that is another body’s', 'Dienst Zeezicht,agency,UWV', 'Dienst Zeezicht; ?UWV'],
    ['an abbreviation that is none', 'Dienst Zeezicht,agency,AVG', 'Dienst Zeezicht; ?AVG'],
    ['an everyday word', 'Blink,network,', 'Blink; cue'],
    ['a name with its abbreviation', 'Dienst Zeezicht (DZZ),agency,', 'Dienst Zeezicht; DZZ'],
    ['a name that is a common abbreviation', 'ICT,other,', 'ICT; cue'],
    ['a body that is known, with more', 'Logius,agency,LGS', 'Logius; LGS'],
  ])('%s', (_, row, entry) => {
    expect(entries(imported('register.csv', csv('name,kind,abbreviations', row)).text)).toEqual([entry])
  })

  it('leaves aside what is known, and what says too little', () => {
    const { added, known, leftAside } = imported(
      'register.csv',
      csv(
        'name,kind',
        'Logius,agency',
        'Breda,gemeente',
        'Human Resources,organisatieonderdeel',
        'Bureau Zeezicht,organisatieonderdeel',
      ),
    )
    expect({ added, known, leftAside }).toEqual({ added: 1, known: 2, leftAside: ['Human Resources'] })
  })
})

const ont = 'https://identifier.overheid.nl/tooi/def/ont/'
const id = 'https://identifier.overheid.nl/tooi/id/'
const value = (text: string) => [{ '@value': text }]

describe('a TOOI value list', () => {
  it('becomes a lexicon file; records of one body are one, events are none', () => {
    const list = [
      { '@id': 'https://identifier.overheid.nl/tooi/set/rwc_test/1', '@type': [`${ont}RegisterwaardelijstCompleet`] },
      {
        '@id': `${id}zbo/zb900001`,
        '@type': [`${ont}ZelfstandigBestuursorgaan`, `${ont}Overheidsorganisatie`],
        'http://www.w3.org/2000/01/rdf-schema#label': value('Autoriteit Zeezicht'),
        [`${ont}voorkeursnaamInclSoort`]: value('Autoriteit Zeezicht'),
        [`${ont}afkorting`]: value('AZZ'),
        [`${ont}begindatum`]: value('2010-01-01'),
      },
      {
        '@id': `${id}zbo/zb900000`,
        '@type': [`${ont}ZelfstandigBestuursorgaan`],
        [`${ont}officieleNaamInclSoort`]: value('Autoriteit Zeezicht'),
        [`${ont}begindatum`]: value('2005-01-01'),
        [`${ont}einddatum`]: value('2010-01-01'),
      },
      { '@id': `${id}zbo/zb900001_opheffing`, '@type': [`${ont}Opheffing`] },
      {
        '@id': `${id}gemeente/gm9999`,
        '@type': [`${ont}Gemeente`],
        [`${ont}officieleNaamInclSoort`]: value('gemeente Zilverdijk'),
        [`${ont}officieleNaamExclSoort`]: value('Zilverdijk'),
        [`${ont}einddatum`]: value('2019-01-01'),
      },
    ]
    const { text, read } = imported('rwc_test.json', JSON.stringify(list, null, 1))
    expect(read).toBe(2)
    expect(entries(text)).toEqual([
      'Autoriteit Zeezicht; AZZ; tooi=zbo/zb900001',
      'Gemeente Zilverdijk; tooi=gemeente/gm9999; period=/2019-01-01',
    ])
  })

  it('may be written with prefixes, as a graph', () => {
    const graph = [
      {
        '@id': `${id}oorg/oorg99998`,
        '@type': 'tooiont:Agentschap',
        'rdfs:label': 'Dienst Zeezicht',
        'tooiont:afkorting': 'DZZ',
      },
    ]
    expect(entries(imported('list.jsonld', JSON.stringify({ '@context': {}, '@graph': graph })).text)).toEqual([
      'Dienst Zeezicht; DZZ; tooi=oorg/oorg99998',
    ])
  })
})

describe('a register that does not fit is refused whole, with file, line and remedy', () => {
  const windows1252 = Uint8Array.from([...'name,kind\nDienst Co'].map((char) => char.charCodeAt(0)).concat(0xf6, 0x0a))
  const broken = (changes: object): string =>
    JSON.stringify(
      [{ '@id': `${id}zbo/zb900001`, '@type': [`${ont}Zbo`], [`${ont}afkorting`]: value('X'), ...changes }],
      null,
      1,
    )

  it.each<[string, string | Uint8Array, number, string]>([
    ['no name', 'name,kind\nDienst A,agency\n,agency\n', 3, 'fill in the column name'],
    ['a duplicate', 'name,kind\nDienst A,agency\nDienst B,agency\ndienst a,agency\n', 4, 'stands on line 2 already'],
    ['an unknown kind', 'name,kind\nDienst A,bakkerij\n', 2, 'expected one of ministry'],
    ['an invalid TOOI identifier', 'name,kind,tooi\nDienst A,agency,42\n', 2, 'such as ministerie/mnre1034'],
    ['an invalid Wikidata identifier', 'name,kind,wikidata\nDienst A,agency,2491421\n', 2, 'such as Q2491421'],
    ['no date', 'name,kind,from\nDienst A,agency,vorig jaar\n', 2, 'expected years or dates'],
    ['an unknown successor', 'name,kind,successor\nDienst A,agency,Dienst Z\n', 2, 'add one'],
    ['no columns', 'Dienst A,agency\nDienst B,agency\n', 1, 'expected a head line'],
    ['nothing below the columns', 'name,kind\n', 1, 'found none'],
    ['quotation marks that stay open', 'name,kind\n"Dienst A,agency\n', 2, 'quotation marks'],
    ['another encoding', windows1252, 2, 'CSV UTF-8'],
    ['JSON that breaks off', '[\n{"@id": "x",\n', 3, 'is no JSON'],
    ['JSON of something else', '[\n{"@id": "https://example.org/1"}]\n', 1, 'expected a TOOI value list'],
    ['a record without a name', broken({}), 3, 'has no name'],
    ['a record with another identifier', broken({ '@id': `${id}nummer 5` }), 3, 'is no tooi identifier'],
  ])('%s', (_, content, line, remedy) => {
    const path = join(folder, 'register.csv')
    expect(() => imported('register.csv', content)).toThrow(remedy)
    expect(() => imported('register.csv', content)).toThrow(`${path}:${line}: `)
    expect(existsSync(join(folder, 'own'))).toBe(false)
  })

  it('is not there', () => {
    expect(() => importRegister(join(folder, 'weg.csv'), folder)).toThrow('check the path')
  })

  it('contradicts what the folder has already', () => {
    mkdirSync(join(folder, 'own'))
    writeFileSync(join(folder, 'own', 'organisations.yaml'), 'agency:\n  - Dienst Kade; DZZ\n')
    expect(() => imported('register.csv', csv('name,kind,abbreviations', 'Dienst Zeezicht,agency,DZZ'))).toThrow(
      '"DZZ" stands for "Dienst Kade" and for "Dienst Zeezicht"',
    )
  })
})
