import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findOrganisations } from '../../src/annotate/find-organisations.js'
import { checkLexicon, LexiconError, lexiconFingerprint, loadOrganisations } from '../../src/lexicon/index.js'
import { aReport } from '../support/a-report.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lexicon-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
}

const named = (text: string) =>
  findOrganisations(aReport(text), loadOrganisations(folder)).map(({ entity }) => entity?.name)

describe('a lexicon of the user’s own', () => {
  it('adds organisations to the built-in ones', () => {
    write('organisations.yaml', 'agency:\n  - Dienst Havenlicht; DHL-licht; wikidata=Q12345\n')
    expect(named('De Dienst Havenlicht schrijft aan Logius.')).toEqual(['Dienst Havenlicht', 'Logius'])
    expect(named('Volgens DHL-licht kan het.')).toEqual(['Dienst Havenlicht'])
  })

  it('adds names and identifiers to an organisation that is built in', () => {
    write('organisations-more.yaml', 'agency:\n  - Logius; De Bouwstenenmakers; wikidata=Q99\n')
    expect(named('De Bouwstenenmakers leveren.')).toEqual(['Logius'])
    const logius = loadOrganisations(folder).entries.filter(({ name }) => name === 'Logius')
    expect(logius).toEqual([
      expect.objectContaining({ identifiers: { tooi: 'oorg/oorg10117', wikidata: 'Q99' }, kind: 'agency' }),
    ])
  })

  it('goes before the built-in one where they differ on a form', () => {
    write('nl/organisations.yaml', 'network:\n  - Instituut voor Nieuwe Dijken; IND\n')
    expect(named('Het IND rekent.')).toEqual(['Instituut voor Nieuwe Dijken'])
    expect(named('De Immigratie- en Naturalisatiedienst wacht.')).toEqual(['Immigratie- en Naturalisatiedienst'])
    expect(checkLexicon(folder).taken).toEqual([
      { form: 'IND', from: 'Immigratie- en Naturalisatiedienst', by: 'Instituut voor Nieuwe Dijken' },
    ])
  })

  it('can say what is no organisation', () => {
    write('non-organisations.yaml', 'names:\n  - Raad voor Stilte\nabbreviations: [SVB]\n')
    expect(named('De Raad voor Stilte is een kunstwerk; SVB staat op de gevel.')).toEqual([])
  })

  it('may hold names that count only with a cue', () => {
    write('organisations.yaml', 'company:\n  - Anker; cue\n')
    expect(named('Een Anker ligt op de kade.')).toEqual([])
    expect(named('Het contract met Anker en Logius loopt af.')).toEqual(['Anker', 'Logius'])
  })

  it('changes the fingerprint, by its content and not by its line ends', () => {
    write('organisations.yaml', 'agency:\n  - Dienst A\n')
    const before = lexiconFingerprint(folder)
    expect(before).not.toBe(lexiconFingerprint())
    write('organisations.yaml', 'agency:\r\n  - Dienst A\r\n')
    expect(lexiconFingerprint(folder)).toBe(before)
    write('organisations.yaml', 'agency:\n  - Dienst B\n')
    expect(lexiconFingerprint(folder)).not.toBe(before)
  })
})

describe('a lexicon of the user’s own that does not fit is refused whole', () => {
  const windows1252 = Uint8Array.from(
    [...'agency:\n  - Dienst A\n  - Co'].map((char) => char.charCodeAt(0)).concat(0xf6, 0x0a),
  )

  it.each<[string, string, string | Uint8Array, number, string]>([
    [
      'an entry without a name',
      'organisations.yaml',
      'agency:\n  - Dienst A\n  - tooi=oorg/oorg10117\n',
      3,
      'full name',
    ],
    [
      'a duplicate',
      'organisations.yaml',
      'agency:\n  - Dienst A\n  - Dienst B\n  - Dienst A\n',
      4,
      'make it one entry',
    ],
    ['a form of two', 'organisations.yaml', 'agency:\n  - Dienst A; DX\n  - Dienst B; DX\n', 3, 'mark it as ambiguous'],
    ['an unknown kind', 'organisations.yaml', '# mijn\nbakery:\n  - De Korst\n', 2, 'expected one of ministry'],
    ['an invalid TOOI identifier', 'organisations.yaml', 'agency:\n  - Dienst A; tooi=42\n', 2, 'ministerie/mnre1034'],
    ['an invalid Wikidata identifier', 'organisations.yaml', 'agency:\n  - Dienst A; wikidata=42\n', 2, 'Q2491421'],
    [
      'an identifier of two',
      'organisations.yaml',
      'agency:\n  - A; tooi=zbo/zb1234\n  - B; tooi=zbo/zb1234\n',
      3,
      'correct it',
    ],
    ['an unknown successor', 'organisations.yaml', 'agency:\n  - Dienst A; successor=Dienst Z\n', 2, 'add one'],
    ['no YAML', 'organisations.yaml', 'agency:\n  - "Dienst A\n', 3, 'closing'],
    ['another encoding', 'organisations.yaml', windows1252, 3, 'save the file as UTF-8'],
    [
      'UTF-16',
      'organisations.yaml',
      Buffer.from('\uFEFFagency:\n  - Dienst A\n', 'utf16le'),
      1,
      'save the file as UTF-8',
    ],
    ['a file by another name', 'bedrijven.yaml', 'agency:\n  - Dienst A\n', 1, 'rename it'],
    ['an unknown list', 'non-organisations.yaml', 'words:\n  - Raad\n', 1, 'Unrecognized key'],
  ])('%s', (_, name, content, line, remedy) => {
    write(name, content)
    write('organisations-right.yaml', 'agency:\n  - Dienst Recht\n')
    const { problems, organisations } = checkLexicon(folder)
    expect(problems).toEqual([{ file: join(folder, name), line, message: expect.stringContaining(remedy) }])
    expect(organisations).toBeNull()
    expect(() => loadOrganisations(folder)).toThrow(LexiconError)
    expect(() => loadOrganisations(folder)).toThrow(`${join(folder, name)}:${line}: `)
  })

  it('names every mistake, and not only the first', () => {
    write('organisations-a.yaml', 'agency:\n  - Dienst A; wikidata=1\n  - Dienst B; tooi=2\n')
    write('organisations-b.yaml', 'bakery:\n  - De Korst\n')
    expect(checkLexicon(folder).problems.map(({ line }) => line)).toEqual([2, 3, 1])
  })

  it('is not there, or is empty', () => {
    expect(() => checkLexicon(join(folder, 'elders'))).toThrow('check the path')
    expect(() => checkLexicon(folder)).toThrow('expected files such as organisations.yaml')
  })
})

describe('the built-in lexicon', () => {
  it('holds', () => expect(checkLexicon(null).problems).toEqual([]))
})
