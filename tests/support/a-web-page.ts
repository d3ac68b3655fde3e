import { type ADocument, escapeMarkup, type Piece, type Run, runsOf } from './a-document.js'

/** A web page with all that surrounds a text on one. */
export function aWebPage({ title = '', publisher = '', date = '', pieces, notes = {} }: ADocument): string {
  const endnotes = Object.entries(notes).map(
    ([number, words]) => `<li id="fn${number}"><p>${escapeMarkup(words)} <a href="#ref${number}">↩</a></p></li>`,
  )
  return `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>${escapeMarkup(title)} | Voorbeeldsite</title>
<meta name="DCTERMS.publisher" content="${escapeMarkup(publisher)}"><meta name="DCTERMS.issued" content="${date}">
<style>p { color: black }</style><script>document.write('<p>Wij bevelen scripts aan.</p>')</script></head>
<body><div id="cookie-melding"><p>Wij moeten cookies plaatsen. Accepteer alles.</p></div>
<header><a href="/">Voorbeeldsite</a></header><nav><ul><li><a href="/">Home</a></li><li><a href="/over">Over ons</a></li></ul></nav>
<main>
${pieces.map(writePiece).join('\n')}
${endnotes.length ? `<section class="footnotes"><ol>${endnotes.join('')}</ol></section>` : ''}
</main>
<footer><p>Meld u aan voor de nieuwsbrief.</p></footer></body></html>`
}

function writePiece(piece: Piece): string {
  const write = (words: string) => runsOf(words).map(writeRun).join('')
  if ('heading' in piece) return `<h${piece.level}>${write(piece.heading)}</h${piece.level}>`
  if ('paragraph' in piece) return `<p>\n   ${write(piece.paragraph)}\n</p>`
  if ('items' in piece) {
    const tag = piece.isNumbered ? 'ol' : 'ul'
    return `<${tag}>${piece.items.map((item) => `<li>${write(item)}</li>`).join('\n')}</${tag}>`
  }
  const rows = piece.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${write(cell)}</td>`).join('')}</tr>`)
  return `<table><tbody>${rows.join('\n')}</tbody></table>`
}

const writeRun = ({ words, isBold, note }: Run): string => {
  if (note !== null) return `<sup><a href="#fn${note}" id="ref${note}">${note}</a></sup>`
  return isBold ? `<strong>${escapeMarkup(words)}</strong>` : escapeMarkup(words)
}
