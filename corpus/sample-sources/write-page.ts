import { escapeMarkup } from './escape-markup.js'
import type { SampleBlock, SampleSource } from './read-sample-source.js'
import { writeDate } from './write-date.js'

/** The signs of Windows-1252 that Latin-1 has not, which are all that the samples need. */
const windows1252: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
}

/**
 * Sets a sample as a web page as sites of small bodies are: a cookie bar, menus, a list of other news and a form around
 * the report, tags in two styles, and the encoding of twenty years ago.
 */
export function writePage({ front, blocks }: SampleSource): Uint8Array {
  const { title, subtitle, author, date, header, note } = front
  const page = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html lang="nl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>${escapeMarkup(title)} | ${escapeMarkup(author)}</title>
<meta name="DCTERMS.publisher" content="${escapeMarkup(author)}">
<meta name="DCTERMS.issued" content="${date}">
<style type="text/css">.lead { font-weight: bold }</style>
<script type="text/javascript">document.write('<p>Wij bevelen aan dit script niet te lezen.</p>')</script>
</head>
<body>
<div class="cookie-bar" id="cookies"><p>Wij plaatsen cookies. U moet kiezen.</p><button>Alles goed</button></div>
<a class="skip-link" href="#inhoud">Direct naar de inhoud</a>
<div class="site-header"><b>${escapeMarkup(author)}</b><form action="/zoeken"><input name="q"> <input type="submit" value="Zoek"></form></div>
<ul class="menu"><li><a href="/">Home</a></li><li><a href="/advies">Adviezen</a></li><li><a href="/contact">Contact</a></li></ul>
<p class="breadcrumb">U bent hier: Home &gt; Adviezen &gt; ${escapeMarkup(header)}</p>
<div id="inhoud">
<h1>${escapeMarkup(title)}</h1>
<p class="lead">${escapeMarkup(subtitle)}</p>
<p>${escapeMarkup(author)}, ${writeDate(date)}</p>
<p><i>${escapeMarkup(note)}</i></p>
${writeBlocks(blocks)}
</div>
<div class="related"><h2>Lees ook</h2><ul><li><a href="/1">Gemeenten moeten sneller strooien</a></li><li><a href="/2">Advies: laat de brug zakken</a></li></ul></div>
<div class="footer"><p>Meld u aan voor de nieuwsbrief. &copy; ${escapeMarkup(author)}</p></div>
</body>
</html>
`
  return Uint8Array.from(page, (sign) => windows1252[sign] ?? sign.charCodeAt(0))
}

/** Points that follow each other are one list. */
function writeBlocks(blocks: readonly SampleBlock[]): string {
  return blocks
    .map((block, at) => {
      const list = listOf(block)
      const opens = list && list !== listOf(blocks[at - 1]) ? `<${list}>\n` : ''
      const closes = list && list !== listOf(blocks[at + 1]) ? `\n</${list}>` : ''
      return opens + writeBlock(block) + closes
    })
    .join('\n')
}

const listOf = (block: SampleBlock | undefined): 'ol' | 'ul' | null =>
  block?.kind === 'point' ? (/\d/.test(block.sign) ? 'ol' : 'ul') : null

function writeBlock(block: SampleBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${inline(block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`
    case 'point':
      return `<li>${inline(block.text)}</li>`
    case 'box':
      return `<blockquote><p>${block.lines.map(inline).join('<br>')}</p></blockquote>`
    case 'table':
      return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`).join('\n')}</table>`
  }
}

const inline = (words: string): string =>
  escapeMarkup(words).replace(/\*\*(.+?)\*\*/g, '<span style="font-weight: bold">$1</span>')
