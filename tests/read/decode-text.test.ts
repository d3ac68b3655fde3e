import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/read/decode-text.js'

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'))
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const rules = (bytes: Uint8Array) => decodeText(bytes).notices.map((notice) => notice.rule)

const sentence = 'De financiële coördinatie kost € 5 miljoen.\r\nZó is het.\n'

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8(sentence), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${sentence}`), 'utf-8'],
    ['UTF-16 little-endian with a mark', utf16le(`\ufeff${sentence}`), 'utf-16le'],
    ['UTF-16 big-endian with a mark', utf16be(`\ufeff${sentence}`), 'utf-16be'],
    ['UTF-16 little-endian without a mark', utf16le(sentence), 'utf-16le'],
    ['UTF-16 big-endian without a mark', utf16be(sentence), 'utf-16be'],
  ])('gives the exact content of %s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: sentence, encoding, notices: [] })
  })

  it('keeps a second byte-order mark, which is content', () => {
    expect(decodeText(utf8('\ufeff\ufeffAdvies')).text).toBe('\ufeffAdvies')
  })

  it('reads what is no UTF-8 as Windows-1252 and says so', () => {
    // 0x80 is the euro sign, 0x93 and 0x94 are quotation marks.
    const bytes = latin1('De \x93co\xf6rdinatie\x94 kost \x80 5 miljoen.')
    expect(decodeText(bytes)).toMatchObject({
      text: 'De “coördinatie” kost € 5 miljoen.',
      encoding: 'windows-1252',
      notices: [{ rule: 'read/windows-1252', severity: 'info' }],
    })
  })

  it('notices bytes that Windows-1252 does not define', () => {
    expect(rules(latin1('caf\xe9 \x81'))).toEqual(['read/windows-1252', 'read/undecodable-bytes'])
  })

  it('keeps UTF-8 with a damaged place, and says where it is', () => {
    const bytes = new Uint8Array([...utf8('Coördinatie, financiële '), 0xff, ...utf8('ruïne')])
    const { text, encoding, notices } = decodeText(bytes)
    expect([text, encoding]).toEqual(['Coördinatie, financiële \ufffdruïne', 'utf-8'])
    expect(notices).toMatchObject([
      { rule: 'read/undecodable-bytes', severity: 'warning', span: { start: 24, end: 25 } },
    ])
    expect(notices[0]?.reason).toContain('1 place ')
  })

  it('notices half a pair at the end of UTF-16', () => {
    const bytes = utf16le(`\ufeff${sentence}`)
    expect(rules(bytes.subarray(0, -1))).toEqual(['read/undecodable-bytes'])
  })
})
