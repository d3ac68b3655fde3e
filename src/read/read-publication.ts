import type { SourceReport } from '../model/index.js'
import { convertPublication } from './convert-publication.js'
import { describePublication } from './describe-publication.js'
import type { MarkupElement } from './markup.js'
import { parseXml } from './parse-xml.js'
import { ReadError } from './read-error.js'
import type { ReadOptions } from './reader.js'
import { TextWriter } from './text-writer.js'
import { writeHtml } from './write-html.js'

/** Elements that a Dutch official publication begins with. */
const publications = new Set(['officiele-publicatie', 'kamerstuk', 'kamervragen', 'kamerwrk'])

/** What other XML is, so that the message can say it. */
const others: Readonly<Record<string, string>> = {
  metadata_gegevens: 'the metadata of an official publication',
  'official-publication': 'a publication in another schema',
  rss: 'a news feed',
  feed: 'a news feed',
  urlset: 'a site map',
  svg: 'a drawing (SVG)',
  wordDocument: 'a Word document in XML of 2003',
  package: 'a Word document as one XML file',
  document: 'an OpenDocument or other document as one XML file',
}

/** XML of Dutch official publications (officielebekendmakingen.nl): papers, questions and answers of parliament. */
export function readPublication(bytes: Uint8Array, { name }: ReadOptions): SourceReport {
  const root = parse(bytes, name)
  if (!publications.has(root.name)) throw unknown(name, root)
  const writer = new TextWriter()
  writeHtml(convertPublication(root), writer, () => false)
  const { text, hints } = writer.finish()
  if (!text) throw broken(name, 'one without any text')
  return {
    mediaType: 'application/xml',
    text,
    pages: [{ number: 1, start: 0, end: text.length }],
    hints,
    metadata: describePublication(root),
    notices: [],
  }
}

function parse(bytes: Uint8Array, name: string): MarkupElement {
  try {
    return parseXml(bytes)
  } catch (error) {
    throw broken(name, (error as Error).message)
  }
}

const broken = (name: string, found: string): ReadError =>
  new ReadError(
    'broken',
    `${name}: expected an official publication (XML), found ${found}; fetch the file again, or give the publication as PDF`,
  )

const unknown = (name: string, { name: root }: MarkupElement): ReadError =>
  new ReadError(
    'unsupported',
    `${name}: expected XML of a Dutch official publication (<officiele-publicatie>), found ${others[root] ?? 'other XML'} (<${root}>); give the report as PDF, DOCX or HTML`,
  )
