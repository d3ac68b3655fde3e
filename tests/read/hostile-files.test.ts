import { describe, expect, it } from 'vitest'
import { ReadError, readReport } from '../../src/read/index.js'
import { aPlainPdf, aTwoPagePdf } from '../support/a-raw-pdf.js'
import { hostileFiles } from '../support/hostile-files.js'
import { damagedPdfs, garbledProse, hostilePdfs, prose } from '../support/hostile-pdfs.js'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))
const read = (name: string, content: Uint8Array) => readReport(content, { name })

describe('readReport of hostile files', () => {
  it.each([...hostileFiles, ...hostilePdfs])(
    'refuses %s, naming the file and what to do',
    async (_, name, make, message) => {
      const error = await read(name, make()).catch((refusal: unknown) => refusal)
      expect(error).toBeInstanceOf(ReadError)
      expect((error as Error).message).toMatch(new RegExp(`^${name}: expected .+, found .+; .+`))
      expect((error as Error).message).toContain(message)
    },
  )

  it.each(damagedPdfs)('reads a PDF with %s', async (_, make) => {
    expect((await read('advies.pdf', make())).text).toContain('Wij bevelen aan het dak te dichten.')
  })

  it('says nothing of words that have their key', async () => {
    expect((await read('advies.pdf', aPlainPdf(...prose))).notices).toEqual([])
  })

  it('keeps a few letters without a key among words that have one, and says so', async () => {
    const { text, notices } = await read('advies.pdf', aTwoPagePdf([...prose, ...prose], garbledProse))
    expect(text).toContain('Bewoners melden dat')
    expect(notices).toMatchObject([
      {
        severity: 'warning',
        rule: 'read/garbled-pages',
        reason: expect.stringMatching(/^Page 2 with letters that have no key.*--ocr/),
      },
    ])
  })

  it('reads HTML that is nested deeply, without its depth', async () => {
    const html = `<html><body><p>Boven</p>${'<div>'.repeat(5000)}<p>Onder</p>`
    expect((await read('diep.html', bytes(html))).text).toBe('Boven\n\nOnder')
  })

  it('expands no entity that HTML declares', async () => {
    const html = '<!DOCTYPE html [<!ENTITY l "ha"><!ENTITY m "&l;&l;">]><html><body><p>Lach: &m;</p></body></html>'
    expect((await read('lach.html', bytes(html))).text).toContain('Lach: &m;')
  })

  it.each([
    ['UTF-16 with a mark', new Uint8Array(Buffer.from('\ufeff<html><body><p>Coördinatie</p>', 'utf16le'))],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from('<html><body><p>Coördinatie</p> ', 'utf16le'))],
    ['Windows-1252 that says so', bytes('<html><meta charset="windows-1252"><p>Coördinatie</p>', 'latin1')],
    [
      'Latin-1 that says so',
      bytes(
        '<html><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><p>Coördinatie</p>',
        'latin1',
      ),
    ],
    ['Windows-1252 that says nothing', bytes('<html><p>Coördinatie</p>', 'latin1')],
    ['UTF-8 that calls itself Latin-1', bytes('<html><meta charset="iso-8859-1"><p>Coördinatie</p>')],
  ])('reads a page in %s', async (_, content) => {
    expect((await read('a.html', content)).text).toBe('Coördinatie')
  })

  it('reads XML in Latin-1', async () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><kamerstuk><al>Coördinatie</al></kamerstuk>'
    expect((await read('a.xml', bytes(xml, 'latin1'))).text).toBe('Coördinatie')
  })

  it.each([
    [
      'a page named as text',
      'a.txt',
      '<!DOCTYPE html><p>Tekst</p>',
      'The name ends in .txt but the content is HTML, and was read as such.',
    ],
    [
      'a publication named as a page',
      'a.html',
      '<?xml version="1.0"?><kamerstuk><al>Tekst</al></kamerstuk>',
      'The name ends in .html but the content is XML of official publications, and was read as such.',
    ],
    [
      'text named as a Word document',
      'a.docx',
      'Tekst',
      'The name ends in .docx but the content is plain text, and was read as such.',
    ],
  ])('reads %s and says so', async (_, name, content, reason) => {
    const { text, notices } = await read(name, bytes(content))
    expect(text).toBe('Tekst')
    expect(notices).toEqual([{ severity: 'warning', rule: 'read/misnamed', reason }])
  })

  it('writes no form feed, so that a page cannot pretend to have pages', async () => {
    const { text, pages } = await read('a.html', bytes('<html><p>Een&#12;twee</p><p>drie</p>'))
    expect([text, pages.length]).toEqual(['Een twee\n\ndrie', 1])
  })
})
