import { describe, expect, it } from 'vitest'
import { ReadError, readReport } from '../../src/read/index.js'
import { aPdf } from '../support/a-pdf.js'

const read = (bytes: Uint8Array, password?: string) => readReport(bytes, { name: 'advies.pdf', password })
const refusal = (bytes: Uint8Array, password?: string) =>
  read(bytes, password).then(
    () => 'was read',
    (error) => error,
  )

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const prose = 'De gemeente moet haar gegevens beter beheren en delen met anderen in de keten. '

describe('readReport of a PDF', () => {
  it('gives the text of each page, a form feed between pages, and no banners', async () => {
    const report = await read(await aPdf(['Financiële coördinatie', 'Tweede pagina', 'Slot']))
    expect(report.text).toBe('Financiële coördinatie\n\fTweede pagina\n\fSlot')
    expect(report.mediaType).toBe('application/pdf')
    expect(report.pages.map(({ number, start, end }) => [number, report.text.slice(start, end)])).toEqual([
      [1, 'Financiële coördinatie\n\f'],
      [2, 'Tweede pagina\n\f'],
      [3, 'Slot'],
    ])
  })

  it('reads it under another name, and leaves the bytes as they were', async () => {
    const bytes = await aPdf(['Advies'])
    const copy = bytes.slice()
    const report = await readReport(bytes, { name: 'advies.txt' })
    expect([report.mediaType, report.text]).toEqual(['application/pdf', 'Advies'])
    expect(bytes).toEqual(copy)
  })

  it('divides paragraphs by a blank line and keeps wrapped lines together', async () => {
    const { text } = await read(await aPdf((pdf) => pdf.text(prose.repeat(3)).moveDown().text('Daarom dit.')))
    const [first = '', ...rest] = text.split('\n\n')
    expect(first.replaceAll('\n', ' ')).toBe(prose.repeat(3).trim())
    expect(rest).toEqual(['Daarom dit.'])
  })

  it('reads columns one after the other, though they are printed line by line', async () => {
    const left = Array.from({ length: 6 }, (_, index) => `links ${index} van de regels in kolom`)
    const right = left.map((line) => line.replace('links', 'rechts'))
    const bytes = await aPdf((pdf) => {
      pdf.fontSize(20).text('Een kop boven beide kolommen op de pagina', 60, 60, { lineBreak: false }).fontSize(11)
      for (const [index, line] of left.entries()) {
        pdf.text(line, 60, 120 + 14 * index, { lineBreak: false })
        pdf.text(right[index] as string, 300, 120 + 14 * index, { lineBreak: false })
      }
    })
    const { text } = await read(bytes)
    expect(text.split(/\n+/)).toEqual(['Een kop boven beide kolommen op de pagina', ...left, ...right])
  })

  it('leaves out what is printed at an angle, twice, or outside the page', async () => {
    const bytes = await aPdf((pdf) => {
      pdf.text('Advies', 72, 72).text('Advies', 72.3, 72)
      pdf.text('buiten', 700, 72, { lineBreak: false })
      pdf.rotate(45).text('CONCEPT', 200, 100)
    })
    expect((await read(bytes)).text).toBe('Advies')
  })

  it('reads a page that is printed sideways', async () => {
    const bytes = await aPdf((pdf) => {
      pdf.rotate(90, { origin: [300, 300] })
      pdf.text('Eerste regel', 200, 200).text('Tweede regel', 200, 214)
    })
    expect((await read(bytes)).text).toBe('Eerste regel\nTweede regel')
  })

  it('hints at headings by the rank of their size', async () => {
    const bytes = await aPdf((pdf) => {
      pdf.fontSize(24).text('Titel van het rapport').fontSize(15).moveDown().text('1. Regie').fontSize(11).moveDown()
      pdf.text(prose.repeat(6)).moveDown().fontSize(15).text('2. Samenwerking').fontSize(11).moveDown().text(prose)
    })
    const { hints, text } = await read(bytes)
    const headings = hints.filter(({ kind }) => kind === 'heading')
    expect(headings.map(({ kind, level, start, end }) => [kind, level, text.slice(start, end)])).toEqual([
      ['heading', 1, 'Titel van het rapport'],
      ['heading', 2, '1. Regie'],
      ['heading', 2, '2. Samenwerking'],
    ])
  })

  it('takes metadata from the document information', async () => {
    const info = {
      Title: 'Koers houden',
      Author: 'Raad voor de Koers',
      CreationDate: new Date(Date.UTC(2024, 5, 18, 12)),
    }
    expect((await read(await aPdf(['Advies'], { info }))).metadata).toEqual({
      title: 'Koers houden',
      publisher: 'Raad voor de Koers',
      publishedOn: '2024-06-18',
    })
  })

  it('notices pages without text', async () => {
    const { notices, pages } = await read(await aPdf(['Een', '', 'Drie']))
    expect(pages).toHaveLength(3)
    expect(notices).toEqual([
      { severity: 'info', rule: 'read/pages-without-text', reason: 'Page 2 without text: blank, or only images.' },
    ])
  })

  it('opens a protected file with its password only', async () => {
    const bytes = await aPdf(['Geheim advies'], { userPassword: 'sesam' })
    expect((await read(bytes, 'sesam')).text).toBe('Geheim advies')
    expect(await refusal(bytes)).toMatchObject({
      reason: 'encrypted',
      message:
        'advies.pdf: expected a PDF that anyone can open, found one that asks for a password; give the password with --password, or save the file without one',
    })
    expect(await refusal(bytes, 'open')).toMatchObject({ reason: 'encrypted' })
  })

  it('reads a file that is only protected against changes', async () => {
    expect((await read(await aPdf(['Advies'], { ownerPassword: 'sesam' }))).text).toBe('Advies')
  })

  it.each([
    ['cut off', async () => (await aPdf([prose.repeat(40)])).slice(0, 700), 'broken', 'fetch the file again'],
    [
      'a header and nothing else',
      async () => new Uint8Array(Buffer.from('%PDF-1.7\n')),
      'broken',
      'fetch the file again',
    ],
    ['only an image', () => aPdf((pdf) => pdf.image(pixel, 72, 72, { width: 300 })), 'no-text-layer', 'give --ocr'],
    ['no PDF at all', async () => new Uint8Array(Buffer.from('Advies')), 'broken', 'fetch the file again'],
  ])('refuses a file that is %s', async (_, make, reason, remedy) => {
    const error = await refusal(await make())
    expect(error).toBeInstanceOf(ReadError)
    expect(error.reason).toBe(reason)
    expect(error.message).toMatch(/^advies\.pdf: expected .*, found .*; /)
    expect(error.message).toContain(remedy)
  })

  it('stops between pages when the signal says so', async () => {
    const stop = new AbortController()
    const reading = readReport(await aPdf(['Een', 'Twee']), { name: 'advies.pdf', signal: stop.signal })
    stop.abort(new Error('genoeg'))
    await expect(reading).rejects.toThrow('genoeg')
  })
})
