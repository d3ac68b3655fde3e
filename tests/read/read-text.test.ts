import { describe, expect, it } from 'vitest'
import { ReadError, readReport } from '../../src/read/index.js'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))
const refusal = (content: Uint8Array, name = 'advies.txt') =>
  readReport(content, { name }).then(
    () => 'was read',
    (error) => error,
  )

describe('readReport of plain text', () => {
  it('keeps the text exactly as it is', async () => {
    const text = ' Advies 1\r\n\tDoe dit.  \n\n\n'
    expect(await readReport(bytes(text), { name: 'advies.txt' })).toEqual({
      mediaType: 'text/plain',
      text,
      pages: [{ number: 1, start: 0, end: text.length }],
      hints: [],
      metadata: {},
      origins: {},
      notices: [],
    })
  })

  it.each([
    ['one page without form feeds', 'Advies', ['Advies']],
    ['a page ended by each form feed', 'Een\fTwee\fDrie', ['Een\f', 'Twee\f', 'Drie']],
    ['no page after the last form feed', 'Een\fTwee\f', ['Een\f', 'Twee\f']],
    ['a first page opened by a form feed', '\fEen\n\fTwee', ['\fEen\n\f', 'Twee']],
    ['an empty page between two form feeds', 'Een\f\fDrie', ['Een\f', '\f', 'Drie']],
  ])('makes %s', async (_, text, expected) => {
    const { pages } = await readReport(bytes(text), { name: 'advies.txt' })
    expect(pages.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
    expect(pages.map((page) => page.number)).toEqual(expected.map((_, index) => index + 1))
  })

  it.each([
    ['no bytes', bytes(''), 'empty', 'empty file (0 bytes); fetch or save it again'],
    ['only white space', bytes(' \n\t\u00a0\r\n'), 'empty', 'only white space'],
    ['a NUL', bytes('Advies\0tekst en nog meer tekst'), 'binary', 'a NUL character at offset 6'],
    ['many control characters', bytes('\x01\x02Advies\x03\x04'), 'binary', '4 control characters among 10'],
    [
      'a spreadsheet',
      bytes('PK\x03\x04xl/workbook.xml', 'latin1'),
      'unsupported',
      'an Excel workbook (XLSX); export it',
    ],
    ['an image', bytes('\x89PNG\r\n\x1a\n', 'latin1'), 'unsupported', 'an image (PNG); make a searchable PDF'],
  ])('refuses %s, naming the file and what to do', async (_, content, reason, words) => {
    const error = await refusal(content)
    expect(error).toBeInstanceOf(ReadError)
    expect(error).toMatchObject({ name: 'ReadError', reason })
    expect(error.message).toMatch(/^advies\.txt: expected .*, found .*; /)
    expect(error.message).toContain(words)
  })

  it('names the formats that it reads where it refuses another', async () => {
    const error = await refusal(bytes('GIF89a'))
    expect(error.message).toBe(
      'advies.txt: expected PDF, Word (DOCX), OpenDocument (ODT), HTML, XML of official publications, Markdown or plain text, found an image (GIF); make a searchable PDF of it with OCR',
    )
  })

  it('bears a stray control character among much text', async () => {
    const text = `${'Tekst uit een PDF. '.repeat(20)}\x07`
    expect((await readReport(bytes(text), { name: 'advies.txt' })).text).toBe(text)
  })

  it('stops when the signal says so', async () => {
    const signal = AbortSignal.abort(new Error('genoeg'))
    await expect(readReport(bytes('Advies'), { name: 'advies.txt', signal })).rejects.toThrow('genoeg')
  })
})
