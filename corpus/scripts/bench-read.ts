/**
 * Compares the time that reading PDF files takes with what pdf-parse alone takes for their text, on the same files in
 * the same run: `npm run bench:read -- <folder>...`, by default the samples. Prints a row a file and the ratio of all.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { ReadError, readReport } from '../../src/read/index.js'
import { listPdfs } from './list-pdfs.js'

/** Times that each file is read by each, the one and the other first in turn; odd, so that there is a middle one. */
const rounds = 9

/** Files that each has read before any is timed: the first times, the engine still compiles. */
const warmUp = 100

/** What the ratio must stay below. */
const most = 1.3

const folders = process.argv.slice(2).length ? process.argv.slice(2) : ['corpus/samples']
const files = folders.flatMap(listPdfs)
if (files.length === 0) throw new Error(`expected folders with PDF files, found none in ${folders.join(', ')}`)
for (const file of files) await read(file)
// Loaded behind the reader, which gives the engine its own `push` back: both have it.
const { PDFParse } = await import('pdf-parse')
for (let done = 0; done < warmUp; done += files.length) for (const file of files) await timeBoth(file, done)
const sums = { alone: 0, whole: 0 }
for (const file of files) {
  const times = []
  for (let round = 0; round < rounds; round++) times.push(await timeBoth(file, round))
  const [alone, whole] = [median(times.map((time) => time.alone)), median(times.map((time) => time.whole))]
  sums.alone += alone
  sums.whole += whole
  console.log(row(basename(file), alone, whole))
}
console.log(row(`${files.length} files`, sums.alone, sums.whole))
process.exitCode = sums.whole / sums.alone > most ? 1 : 0

async function timeBoth(file: string, round: number): Promise<{ alone: number; whole: number }> {
  const first = round % 2 === 0 ? await time(() => getText(file)) : null
  const whole = await time(() => read(file))
  return { alone: first ?? (await time(() => getText(file))), whole }
}

/** Milliseconds of processor time: what else runs on the machine does not count. */
async function time(work: () => Promise<void>): Promise<number> {
  const began = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
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
