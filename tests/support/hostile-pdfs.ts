import { aPlainPdf, aRawPdf, catalog, font, onePage, page, shows, stream } from './a-raw-pdf.js'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const changed = (pdf: Uint8Array, from: string | RegExp, to: string) =>
  bytes(Buffer.from(pdf).toString('latin1').replace(from, to))

const advice = 'Wij bevelen aan het dak te dichten.'
const plain = () => aPlainPdf(advice)
const pageWith = (content: string, more = '', objects: readonly string[] = []) =>
  aRawPdf({ objects: [catalog, onePage, page(more), stream(content), font, ...objects] })

/** What a font without a key makes of words: the number of each shape, which is 29 less than that of the letter. */
const shifted = (text: string) => text.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) - 29))
export const prose = [
  'De gemeente heeft de afgelopen jaren veel gebouwd, maar weinig onderhouden.',
  'Daardoor lekt het dak van de bibliotheek, en verzakt de kade aan de zuidkant.',
  'Bewoners melden dat al sinds de zomer, zonder dat iemand hun een antwoord geeft.',
  'Het college verwijst naar de provincie, en de provincie verwijst naar het college.',
]
export const garbledProse = prose.map(shifted)

const image =
  '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream'

/** PDFs that cannot be read, each with its name, its bytes and a part of the message that it gets. */
export const hostilePdfs: readonly (readonly [what: string, name: string, make: () => Uint8Array, message: string])[] =
  [
    [
      'an answer of a server named as PDF',
      'fout.pdf',
      () => bytes('{"error":"not found"}'),
      'found a file that does not begin like one ("%PDF-"); fetch the file again',
    ],
    ['the header of a PDF alone', 'kop.pdf', () => bytes('%PDF-1.7\n'), 'it breaks off before its end'],
    ['a PDF that breaks off', 'half.pdf', () => plain().slice(0, 60), 'it breaks off before its end'],
    [
      'a PDF without the part that leads to its pages',
      'wortel.pdf',
      () => aRawPdf({ objects: ['<< /Type /Nothing >>'], trailer: '/Root 9 0 R' }),
      'found a damaged one (the part that leads to its pages is missing)',
    ],
    [
      'a PDF without pages',
      'leeg.pdf',
      () => aRawPdf({ objects: [catalog, '<< /Type /Pages /Kids [] /Count 0 >>'] }),
      'expected a PDF with pages, found a damaged one (it has no pages)',
    ],
    [
      'pages that lead back to themselves',
      'kring.pdf',
      () => aRawPdf({ objects: [catalog, '<< /Type /Pages /Kids [2 0 R] /Count 3 >>'] }),
      'found a damaged one (its pages cannot be read)',
    ],
    [
      'a thousand million pages that are not there',
      'veel.pdf',
      () => aRawPdf({ objects: [catalog, '<< /Type /Pages /Kids [9 0 R] /Count 1000000000 >>'] }),
      'found a damaged one (its pages cannot be read)',
    ],
    [
      'lists within lists without end',
      'diep.pdf',
      () => aRawPdf({ objects: [`<< /Type /Catalog /Pages ${'['.repeat(100_000)} >>`] }),
      'expected a PDF, found a damaged one',
    ],
    [
      'a PDF that is locked with a certificate',
      'slot.pdf',
      () =>
        aRawPdf({
          objects: [catalog, onePage, page(), stream(shows(advice)), font, '<< /Filter /Adobe.PubSec /V 4 >>'],
          trailer: '/Root 1 0 R /Encrypt 6 0 R /ID [<00> <00>]',
        }),
      'locked with a certificate or in a way of its own; ask whoever made it for one without',
    ],
    ['a blank page', 'blanco.pdf', () => pageWith('72 72 100 100 re S'), '(blank, damaged, or only drawings)'],
    [
      'a scan',
      'scan.pdf',
      () => pageWith('q 595 0 0 842 0 0 cm /X Do Q', '', [image]),
      '(a scan without a text layer)',
    ],
    [
      'a form of which only the fields hold words',
      'formulier.pdf',
      () =>
        pageWith('', '/Annots [6 0 R]', [
          '<< /Type /Annot /Subtype /Widget /FT /Tx /T (naam) /V (Advies) /Rect [72 72 300 90] >>',
        ]),
      '(only fields of a form, or notes); print it to a new PDF',
    ],
    [
      'letters without a key',
      'sleutel.pdf',
      () => aPlainPdf(...garbledProse),
      'the letters have no key (its fonts do not tell which characters their shapes are); give --ocr',
    ],
    [
      'a stream that is no stream of the kind that it says',
      'stroom.pdf',
      () => changed(plain(), /<< \/Length \d+ >>/, '<< /Length 9 /Filter /FlateDecode >>'),
      'found a page without any',
    ],
    [
      'words outside the page',
      'naast.pdf',
      () => pageWith(`BT /F1 11 Tf 72 99999 Td (${advice}) Tj ET`),
      'found a page without any',
    ],
  ]

/** PDFs that are damaged and can be read all the same, as viewers read them. */
export const damagedPdfs: readonly (readonly [what: string, make: () => Uint8Array])[] = [
  ['a list of objects that points anywhere', () => changed(plain(), /\d{10} 00000 n/g, '0000009999 00000 n')],
  ['no list of objects', () => changed(plain(), /xref[\s\S]*trailer/, 'trailer')],
  ['a place of the list that is none', () => changed(plain(), /startxref\n\d+/, 'startxref\n99999999')],
  ['words of others before the header', () => changed(plain(), /^/, 'HTTP/1.1 200 OK\r\n\r\n')],
  ['rubbish behind the end', () => changed(plain(), /$/, '\0'.repeat(3000))],
  ['streams that lie about their length', () => changed(plain(), /<< \/Length \d+/, '<< /Length 3')],
  ['objects that do not end', () => changed(plain(), /endobj\n/g, '')],
  ['a last line that is lost', () => changed(plain(), /startxref[\s\S]*$/, '')],
  ['a count of pages that is wrong', () => changed(plain(), '/Count 1', '/Count 7')],
  [
    'a script that would open a window',
    () => changed(plain(), '/Type /Catalog', '/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'),
  ],
]
