/**
 * Compares the time that reading PDF files takes with what pdf-parse alone takes for their text, on the same files in
 * the same run: `npm run bench:read -- <folder>...`, by default the samples. Prints a row a file and the ratio of all.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { PDFParse } from 'pdf-parse'
import { ReadError, readReport } from '../../src/read/index.js'
import { listPdfs } from './list-pdfs.js'

/** Times that each file is read by each; the fastest counts, since other programs only make it slower. */
const rounds = 5

/** What the ratio must stay below. */
const most = 1.3

const folders = process.argv.slice(2).length ? process.argv.slice(2) : ['corpus/samples']
const files = folders.flatMap(listPdfs)
const sums = { alone: 0, whole: 0 }
await read(files[0] as string)
await getText(files[0] as string)
for (const file of files) {
  const times = { alone: Number.POSITIVE_INFINITY, whole: Number.POSITIVE_INFINITY }
  for (let round = 0; round < rounds; round++) {
    times.alone = Math.min(times.alone, await time(() => getText(file)))
    times.whole = Math.min(times.whole, await time(() => read(file)))
  }
  sums.alone += times.alone
  sums.whole += times.whole
  console.log(row(basename(file), times.alone, times.whole))
}
console.log(row(`${files.length} files`, sums.alone, sums.whole))
process.exitCode = sums.whole / sums.alone > most ? 1 : 0

/** Milliseconds of processor time: what else runs on the machine does not count. */
async function time(work: () => Promise<void>): Promise<number> {
  const began = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

async function getText(file: string): Promise<void> {
  const parser = new PDFParse({ data: new Uint8Array(readFileSync(file)), verbosity: 0 })
  await parser.getText()
  await parser.destroy()
}

/** A scan without text is as good for the comparison. */
async function read(file: string): Promise<void> {
  await readReport(readFileSync(file), { name: file }).catch((error) => {
    if (!(error instanceof ReadError)) throw error
  })
}

function row(name: string, alone: number, whole: number): string {
  const figures = [`${alone.toFixed(0)} ms`, `${whole.toFixed(0)} ms`, (whole / alone).toFixed(2)]
  return [name.padEnd(44), ...figures.map((figure) => figure.padStart(10))].join(' ')
}
