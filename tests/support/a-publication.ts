import { type ADocument, escapeMarkup, type Piece, type Run, runsOf } from './a-document.js'

type Notes = NonNullable<ADocument['notes']>

/** A parliamentary paper in the XML of official publications. */
export function aPublication({ title = '', publisher = '', date = '', pieces, notes = {} }: ADocument): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie><metadata><meta name="DC.title" content="${escapeMarkup(title)}"/><meta name="DC.publisher" content="${escapeMarkup(publisher)}"/><meta name="DCTERMS.issued" content="${date}"/></metadata>
<kamerstuk><stuk><algemeen><vrije-tekst><tekst>
${pieces.map((piece) => writePiece(piece, notes)).join('\n')}
</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`
}

function writePiece(piece: Piece, notes: Notes): string {
  const write = (words: string) =>
    runsOf(words)
      .map((run) => writeRun(run, notes))
      .join('')
  if ('heading' in piece && piece.level === 1) return `<dossier><titel>${write(piece.heading)}</titel></dossier>`
  if ('heading' in piece) return `<kop niveau="${piece.level - 1}"><titel>${write(piece.heading)}</titel></kop>`
  if ('paragraph' in piece) return `<al>${write(piece.paragraph)}</al>`
  if ('items' in piece) {
    const number = (at: number) => (piece.isNumbered ? `${at + 1}.` : '–')
    const items = piece.items.map((item, at) => `<li><li.nr>${number(at)}</li.nr><al>${write(item)}</al></li>`)
    return `<lijst type="expliciet">${items.join('')}</lijst>`
  }
  const rows = piece.rows.map(
    (cells) => `<row>${cells.map((cell) => `<entry><al>${write(cell)}</al></entry>`).join('')}</row>`,
  )
  return `<table><tgroup cols="3"><tbody>${rows.join('')}</tbody></tgroup></table>`
}

function writeRun({ words, isBold, note }: Run, notes: Notes): string {
  if (note !== null)
    return `<noot id="n${note}" type="voet"><noot.nr>${note}</noot.nr><noot.al>${escapeMarkup(notes[note] ?? '')}</noot.al></noot>`
  return isBold ? `<nadruk type="vet">${escapeMarkup(words)}</nadruk>` : escapeMarkup(words)
}
