/**
 * Makes the PDF, Word and HTML samples from the Markdown beside them: `npm run samples`.
 *
 * The same sources give the same bytes on every machine: the date is the report's own and PDFs are not compressed. The
 * gold files know the samples by their hash, so a changed sample asks for changed gold.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { packDocx } from './pack-docx.js'
import { readSampleSource, type SampleSource } from './read-sample-source.js'
import { typeset } from './typeset.js'
import { writePage } from './write-page.js'

const sources = new URL('./', import.meta.url)
const samples = new URL('../samples/', import.meta.url)

for (const name of readdirSync(sources).filter((file) => file.endsWith('.md'))) {
  const source = readSampleSource(readFileSync(new URL(name, sources), 'utf8'))
  writeFileSync(new URL(name.replace(/md$/, source.front.format), samples), await make(source))
}

async function make(source: SampleSource): Promise<Uint8Array> {
  if (source.front.format === 'docx') return packDocx(source)
  return source.front.format === 'html' ? writePage(source) : typeset(source)
}
