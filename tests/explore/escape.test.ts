import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { embedJson } from '../../src/explore/embed-json.js'
import { escapeHtml } from '../../src/explore/escape-html.js'
import { showControls } from '../../src/explore/show-controls.js'

describe('escapeHtml', () => {
  it.each([
    ['</script><b>', '&lt;/script&gt;&lt;b&gt;'],
    [`"'`, '&quot;&#39;'],
    ['&amp;', '&amp;amp;'],
    ['a\r\nb', 'a&#13;\nb'],
    ['a\0b', 'a␀b'],
    ['\ud83d is half', '\ufffd is half'],
    ['half \ude00', 'half \ufffd'],
    ['😀 is whole', '😀 is whole'],
  ])('writes %j as %j', (text, html) => {
    expect(escapeHtml(text)).toBe(html)
  })
})

describe('showControls', () => {
  it.each([
    ['a\u202eb', 'a<span class="c" data-c="U+202E">\u202e</span>b'],
    ['\u0007', '<span class="c" data-c="␇">\u0007</span>'],
    ['\u0085', '<span class="c" data-c="U+0085">\u0085</span>'],
  ])('shows what cannot be seen in %j', (text, html) => {
    expect(showControls(text)).toBe(html)
  })

  it.each(['tab\tand\nline', 'soft\u00adhyphen', 'één', '😀'])('leaves %j as it is', (text) => {
    expect(showControls(text)).toBe(text)
  })
})

describe('embedJson', () => {
  it('never ends its script block or begins a comment in it', () => {
    expect(embedJson('</script><!-- <script>')).not.toMatch(/[<>&]/)
  })

  it('gives back any value', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (value) => {
        expect(JSON.parse(embedJson({ value }))).toEqual({ value })
      }),
    )
  })
})
