/**
 * Damages PDFs in ways that happen to files, so that a folder of good ones becomes a folder of broken ones:
 * `npm run corpus:damage -- <folder of PDFs> <new folder> [how many]`. The same files give the same damage on every
 * machine. For `corpus:stress`.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeRandom } from '../../src/evaluate/make-random.js'

/** Bytes of the largest file that is damaged; a larger one tries the disk more than the reader. */
const largest = 1_000_000

type Random = () => number
type Damage = (bytes: Buffer, random: Random) => Buffer

const at = (random: Random, length: number): number => Math.floor(random() * length)

/** Places at which a word of the format begins. */
function placesOf(bytes: Buffer, word: string): number[] {
  const places: number[] = []
  for (let place = bytes.indexOf(word); place >= 0; place = bytes.indexOf(word, place + 1)) places.push(place)
  return places
}

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[at(random, items.length)]
}

const damages: Readonly<Record<string, Damage>> = {
  /** As a download that broke off. */
  cut: (bytes, random) => bytes.subarray(0, at(random, bytes.length)),
  /** As a disk that fails. */
  flipped: (bytes, random) => {
    for (let count = 0; count < 20; count++) {
      const place = at(random, bytes.length)
      bytes[place] = (bytes[place] as number) ^ (1 << at(random, 8))
    }
    return bytes
  },
  /** Two objects take each other's number. */
  swapped: (bytes, random) => {
    const numbers = [...bytes.toString('latin1').matchAll(/(\d+) 0 obj/g)].map((match) => match[1] as string)
    const [one, other] = [pick(numbers, random) ?? '1', pick(numbers, random) ?? '2']
    const text = bytes.toString('latin1')
    return Buffer.from(
      text.replace(/\b(\d+) 0 obj/g, (all, number) =>
        number === one ? `${other} 0 obj` : number === other ? `${one} 0 obj` : all,
      ),
      'latin1',
    )
  },
  /** The list of the objects points anywhere. */
  lost: (bytes, random) =>
    Buffer.from(
      bytes
        .toString('latin1')
        .replace(/\d{10} \d{5} n/g, () => `${String(at(random, 1e10)).padStart(10, '0')} 00000 n`)
        .replace(/startxref\s+\d+/g, () => `startxref\n${at(random, bytes.length * 2)}`),
      'latin1',
    ),
  /** A stream is cut short, and what follows moves up. */
  short: (bytes, random) => {
    const start = pick(placesOf(bytes, 'stream\n'), random) ?? at(random, bytes.length)
    const end = bytes.indexOf('endstream', start)
    if (end < 0) return bytes.subarray(0, start)
    return Buffer.concat([bytes.subarray(0, start + 7 + at(random, end - start - 7)), bytes.subarray(end)])
  },
  /** A reference leads back to what holds it. */
  circular: (bytes, random) => {
    const numbers = [...bytes.toString('latin1').matchAll(/(\d+) 0 obj/g)].map((match) => match[1] as string)
    return Buffer.from(
      bytes
        .toString('latin1')
        .replace(/\b\d+ 0 R\b/g, (all) => (random() < 0.2 ? `${pick(numbers, random)} 0 R` : all)),
      'latin1',
    )
  },
  /** Numbers grow out of all measure. */
  huge: (bytes, random) =>
    Buffer.from(
      bytes
        .toString('latin1')
        .replace(/(\/(?:Length|Count|Width|Height|W|Size|First|N|Columns|Predictor)\s+)\d+/g, (all, key) =>
          random() < 0.3 ? `${key}${10 ** at(random, 12)}` : all,
        ),
      'latin1',
    ),
}

const [from, to, most = '500'] = process.argv.slice(2)
if (!from || !to)
  throw new Error('expected two folders: npm run corpus:damage -- <folder of PDFs> <new folder> [how many]')
mkdirSync(to, { recursive: true })
const random = makeRandom('damage')
const files = readdirSync(from, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.toLowerCase().endsWith('.pdf') && statSync(join(from, name)).size <= largest)
  .sort()
const kinds = Object.keys(damages)
for (let written = 0; files.length && written < Number(most); written++) {
  const bytes = readFileSync(join(from, pick(files, random) as string))
  const kind = kinds[written % kinds.length] as string
  const damaged = (damages[kind] as Damage)(Buffer.from(bytes), random)
  writeFileSync(join(to, `${String(written + 1).padStart(4, '0')}-${kind}.pdf`), damaged)
}
console.log(`${files.length ? most : 0} damaged files in ${to}`)
