import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/read/index.js'

const read = async (html: string) =>
  (await readReport(new Uint8Array(Buffer.from(`<html><body>${html}</body></html>`)), { name: 'a.html' })).text

describe('readReport of web pages', () => {
  it.each([
    [
      'numbers that begin elsewhere',
      '<ol start="3"><li>drie</li><li value="7">zeven</li><li>acht</li></ol>',
      '3. drie\n7. zeven\n8. acht',
    ],
    ['letters', '<ol type="a"><li>een</li><li>twee</li></ol>', 'a. een\nb. twee'],
    ['roman numbers', '<ol style="list-style-type: upper-roman"><li>een</li><li>twee</li></ol>', 'I. een\nII. twee'],
    ['numbers that count down', '<ol reversed><li>twee</li><li>een</li></ol>', '2. twee\n1. een'],
    ['numbers that the writer typed', '<ul><li>1. een</li><li>2) twee</li></ul>', '1. een\n2) twee'],
    ['a name that looks like a number', '<ul><li>J. de Wit</li></ul>', '• J. de Wit'],
    ['lists in lists', '<ul><li>een<ul><li>binnen</li></ul></li><li>twee</li></ul>', '• een\n  • binnen\n• twee'],
    ['an item of two paragraphs', '<ol><li><p>een</p><p>meer</p></li></ol>', '1. een\n\nmeer'],
  ])('prints %s', async (_, html, text) => {
    expect(await read(html)).toBe(text)
  })

  it.each([
    ['a break within a paragraph', '<p>een<br>twee</p>', 'een\ntwee'],
    ['ordinals and notes in superscript', '<p>de 1<sup>e</sup> nota<sup>12</sup></p>', 'de 1e nota¹²'],
    ['text that was set with its own lines', '<pre>een\ntwee\n\ndrie</pre>', 'een\ntwee\n\ndrie'],
    [
      'a table that only puts things in place',
      '<table><tr><td><h2>Kop</h2><p>tekst</p></td></tr></table>',
      'Kop\n\ntekst',
    ],
    ['lists in a cell', '<table><tr><td>a</td><td><ul><li>x</li><li>y</li></ul></td></tr></table>', 'a\tx y'],
  ])('writes %s', async (_, html, text) => {
    expect(await read(html)).toBe(text)
  })

  const report = `<p>${'Dit is het rapport. '.repeat(20)}</p>`.replace(' </p>', '</p>')
  const words = report.slice(3, -4)

  it.each([
    ['menus', `<nav><a>Home</a></nav>${report}<ul class="menu"><li>Over</li></ul>`],
    ['the header and footer of the page', `<header>Site</header>${report}<footer>Contact</footer>`],
    ['a cookie bar', `<div id="cookie-melding">Wij moeten cookies plaatsen.</div>${report}`],
    ['what is hidden', `${report}<p hidden>Niet</p><p style="display:none">Ook niet</p><p aria-hidden="true">Nee</p>`],
    ['what stands around the main element', `<p>Lees ook</p><main>${report}</main><p>Deel dit</p>`],
    ['scripts', `<script>alert('Wij bevelen aan')</script>${report}<noscript>Zet aan</noscript>`],
  ])('leaves out %s', async (_, html) => {
    expect(await read(html)).toBe(words)
  })

  it.each([
    ['the header of an article', `<main><header><h1>Kop</h1></header>${report}</main>`, `Kop\n\n${words}`],
    ['a report in an element with the name of a menu', `<div class="menu">${report}</div>`, words],
    ['a main element that holds next to nothing', `<main>Zoek</main>${report}`, `Zoek\n\n${words}`],
  ])('keeps %s', async (_, html, text) => {
    expect(await read(html)).toBe(text)
  })
})
