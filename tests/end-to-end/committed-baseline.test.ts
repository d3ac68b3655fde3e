import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { placeAccuracyTable } from '../../src/cli/accuracy-table.js'
import { messages } from '../../src/cli/messages.js'
import { predictFromFiles } from '../../src/cli/predict.js'
import { type GoldFile, readGoldFolder } from '../../src/cli/read-gold-folder.js'
import { scoreCorpus } from '../../src/cli/score-corpus.js'
import { type BaselineReport, makeBaselineReport, readBaseline } from '../../src/evaluate/index.js'
import { readManifest } from '../../src/pipeline/index.js'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const corpus = fileURLToPath(new URL('corpus', root))

const baseline = readBaseline(read('corpus/gold/baseline.json'), 'corpus/gold/baseline.json')
const { files } = readGoldFolder({ messages: messages.en }, { corpus })
const samples = readManifest(corpus).filter(({ source }) => source === null)
const ofSamples = files.filter(({ gold }) => samples.some(({ id }) => id === gold.report))

/** The version of the pipeline is left aside: a change without effect is no reason to write the baseline anew. */
const figures = ({ pipeline: _, ...rest }: BaselineReport) => rest
const entryOf = (report: string) => baseline.reports.find((each) => each.report === report)

const remedy =
  'look at what changed with `npm run evaluate -- --baseline corpus/gold/baseline.json`; when it is meant, add --update-baseline'

describe('the committed baseline', () => {
  let scored: ReadonlyMap<string, BaselineReport>
  beforeAll(async () => {
    const outcome = await scoreCorpus(ofSamples, predictFromFiles(corpus, messages.en))
    scored = new Map(outcome.scored.map((each) => [each.gold.report, makeBaselineReport(each, each)]))
  }, 240_000)

  it.each(ofSamples.map(({ gold }) => gold.report))('says of %s what the code finds', (report) => {
    const [before, now] = [entryOf(report), scored.get(report)]
    expect(now, `${report} could not be scored`).toBeDefined()
    expect(before && figures(before), remedy).toEqual(now && figures(now))
  })

  it('knows the gold of every report, and no other', () => {
    const hashes = files.map(({ gold, sha256 }: GoldFile) => [gold.report, gold.split, sha256])
    expect(baseline.reports.map(({ report, split, gold }) => [report, split, gold])).toEqual(hashes)
  })
})

describe('the accuracy table in README.md', () => {
  it('is that of the committed baseline', () => {
    const readme = read('README.md')
    const fresh = placeAccuracyTable(readme, 'README.md', baseline)
    expect(readme, 'write it anew with `npm run evaluate -- --readme README.md`').toBe(fresh)
  })
})
