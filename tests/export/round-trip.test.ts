import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Gold, readGold } from '../../src/evaluate/index.js'
import { readBrat, readLabelStudio, writeBrat, writeLabelStudio } from '../../src/export/index.js'
import { loadThemes } from '../../src/lexicon/index.js'
import { packagedCorpus, readManifest } from '../../src/pipeline/index.js'
import { readReport } from '../../src/read/index.js'
import { annotated } from '../support/arbitrary-gold.js'

const viaBrat = (gold: Gold, text: string): Gold => readBrat(writeBrat(gold, text), 'sample.ann')
const viaLabelStudio = (gold: Gold, text: string): Gold | undefined =>
  readLabelStudio(writeLabelStudio(gold, text), { file: 'sample.json', annotation: null })[0]

const themes = loadThemes().themes.map(({ id }) => id)
const folder = join(packagedCorpus, 'gold')
const elsewhere = process.env.ADVIESATLAS_REPORTS

/** Reports that are other people's are not on every machine. */
const here = readManifest().flatMap(({ id, file }) => {
  const places = [join(packagedCorpus, file), ...(elsewhere ? [join(elsewhere, file.replace(/^.*\//, ''))] : [])]
  const path = places.find((place) => existsSync(place))
  return path && existsSync(join(folder, `${id}.json`)) ? [[id, path] as const] : []
})

describe('gold that goes out and comes back', () => {
  it('is tried on every sample', () => {
    const samples = readManifest().filter(({ source, id }) => source === null && existsSync(join(folder, `${id}.json`)))
    expect(here.map(([id]) => id)).toEqual(expect.arrayContaining(samples.map(({ id }) => id)))
    expect(samples.length).toBeGreaterThan(0)
  })

  it.each(here)('%s is the same', async (id, path) => {
    const gold = readGold(readFileSync(join(folder, `${id}.json`), 'utf8'), id, themes)
    const { text } = await readReport(readFileSync(path), { name: path })
    expect(viaBrat(gold, text)).toEqual(gold)
    expect(viaLabelStudio(gold, text)).toEqual(gold)
  })

  it('is the same whatever stands in the text and in the notes: emoji, quotes, line ends of every kind', () => {
    fc.assert(
      fc.property(annotated, ({ gold, text }) => {
        expect(viaBrat(gold, text)).toEqual(gold)
        expect(viaLabelStudio(gold, text)).toEqual(gold)
      }),
      { numRuns: 300 },
    )
  })

  it('points to the same words for a program that counts code points, as Python does', () => {
    fc.assert(
      fc.property(annotated, ({ gold, text }) => {
        const characters = [...text]
        const [task] = JSON.parse(writeLabelStudio(gold, text)) as [Task]
        const [{ result }] = (task.annotations ?? task.predictions) as readonly [{ result: readonly Result[] }]
        for (const { value } of result.filter(({ type }) => type === 'labels')) {
          expect(characters.slice(value.start, value.end).join('')).toBe(value.text)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('has brat lines whose offsets give the words beside them, each on a line of its own', () => {
    fc.assert(
      fc.property(annotated, ({ gold, text }) => {
        const { txt, ann } = writeBrat(gold, text)
        const characters = [...txt]
        // Python's `splitlines`, with which brat reads its files.
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the line ends
        const lines = ann.split(/\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/).slice(0, -1)
        expect(lines).toEqual(ann.split('\n').slice(0, -1))
        for (const line of lines.filter((each) => each.startsWith('T'))) {
          const [, place = '', words] = line.split('\t')
          const pairs = place.slice(place.indexOf(' ') + 1).split(';')
          const found = pairs.map((pair) => characters.slice(...pair.split(' ').map(Number)).join(''))
          expect(found.join(' ')).toBe(words)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('leaves brat a text of as many characters, without carriage returns', () => {
    fc.assert(
      fc.property(annotated, ({ gold, text }) => {
        const { txt } = writeBrat(gold, text)
        expect(txt).toHaveLength(text.length)
        expect(txt).not.toContain('\r')
      }),
      { numRuns: 50 },
    )
  })
})

interface Result {
  readonly type: string
  readonly value: { readonly start: number; readonly end: number; readonly text: string }
}
interface Task {
  readonly annotations?: readonly { readonly result: readonly Result[] }[]
  readonly predictions?: readonly { readonly result: readonly Result[] }[]
}
