/**
 * Makes the PDF samples from the Markdown beside them: `npx tsx corpus/sample-sources/make-pdfs.ts`.
 *
 * The same sources give the same bytes on every machine: the date is the report's own and nothing is compressed. The
 * gold files know the PDFs by their hash, so a changed PDF asks for changed gold.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readSampleSource } from './read-sample-source.js'
import { typeset } from './typeset.js'

const sources = new URL('./', import.meta.url)
const samples = new URL('../samples/', import.meta.url)

for (const name of readdirSync(sources).filter((file) => file.endsWith('.md'))) {
  const pdf = await typeset(readSampleSource(readFileSync(new URL(name, sources), 'utf8')))
  writeFileSync(new URL(name.replace(/md$/, 'pdf'), samples), pdf)
}
