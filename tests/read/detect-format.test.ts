import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../src/read/detect-format.js'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

describe('detectFormat', () => {
  it.each([
    ['a PDF named as text', '%PDF-1.7\n', 'advies.txt', 'pdf'],
    ['a PDF after a mark and white space', '\xef\xbb\xbf\n %PDF-1.4\n', 'advies', 'pdf'],
    ['a damaged PDF by its name', 'junk before the header', 'advies.PDF', 'pdf'],
    ['Markdown by its name', '# Advies\n', 'advies.md', 'markdown'],
    ['Markdown by its longer name', 'Advies', 'ADVIES.MARKDOWN', 'markdown'],
    ['text that looks like Markdown', '# Advies\n\n- een\n', 'advies.txt', 'text'],
    ['text without a known name', 'Advies', 'advies', 'text'],
    ['a Word document named as text', 'PK\x03\x04....word/document.xml', 'advies.txt', 'docx'],
    ['an OpenDocument text', 'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text', 'a.odt', 'odt'],
    ['a ZIP with something else', 'PK\x03\x04....advies.txt', 'advies.zip', 'zip'],
    ['an old Word document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'advies.doc', 'ole'],
    ['an image named as PDF', '\x89PNG\r\n\x1a\n', 'advies.pdf', 'png'],
    ['rich text', '{\\rtf1\\ansi', 'advies.txt', 'rtf'],
    ['a web page after a comment', '<!-- opgeslagen -->\n<!DOCTYPE html>', 'advies.pdf', 'html'],
    ['a web page in UTF-16', '\xff\xfe<\0h\0t\0m\0l\0>\0', 'advies.htm', 'html'],
    ['XML', '<?xml version="1.0"?><kamerstuk/>', 'advies.xml', 'xml'],
  ])('tells %s', (_, content, name, format) => {
    expect(detectFormat(bytes(content), name)).toBe(format)
  })

  it.each([
    ['a text about PDF', 'Het bestand begint met %PDF-1.7', 'text'],
    ['a text that begins with the letters PK', 'PKN is een kerk', 'text'],
    ['a text with a tag in it', 'Gebruik <html> niet', 'text'],
  ])('takes %s for text', (_, content, format) => {
    expect(detectFormat(bytes(content), 'a.txt')).toBe(format)
  })

  it('is done at once with comments that nothing follows', () => {
    const began = performance.now()
    expect(detectFormat(bytes('<!-- opgeslagen -->'.repeat(50)), 'a.txt')).toBe('text')
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
