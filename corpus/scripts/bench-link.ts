/**
 * Measures what linking costs as a database grows: `npm run bench:link`. Makes recommendations out of the sentences of
 * the samples, with most of their words shuffled: some from the synonyms, some as frequent as in policy reports, and
 * some that no other report has, so that the vocabulary grows as that of real reports does. Prints a row a size; times
 * are processor time, since what else runs on the machine does not count. Same input, same corpora.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeUnit, findClusters, findLinks } from '../../src/compare/index.js'
import { loadSynonyms, loadThemes, wordFrequencies } from '../../src/lexicon/index.js'
import type { LinkUnit } from '../../src/model/index.js'

const sizes = process.argv.slice(2).length ? process.argv.slice(2).map(Number) : [500, 1000, 2000, 4000, 8000]

/** Recommendations of one report. */
const perReport = 50

/** Of a thousand words, those that are shuffled, by where the new one comes from. */
const shares = { synonym: 150, background: 300, own: 50 }

let state = 20261122
const random = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 0x100000000
}
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
/** The lower its place, the more often an item is picked, as words are used. */
const pickEarly = <Item>(items: readonly Item[]): Item => items[Math.floor(random() ** 2 * items.length)] as Item

const sentences = readSentences('corpus/samples')
const background = [...wordFrequencies('nl')].flatMap(([word, times]) => Array<string>(times).fill(word))
const synonyms = [...loadSynonyms().groups.nl.keys()]
const themes = loadThemes().themes.map(({ id }) => id)

describeUnit(makeUnit(0))
console.log('recommendations   links  clusters  describe      link   cluster    all of it  one report more')
for (const size of sizes) measure(size)

function measure(size: number): void {
  const units = Array.from({ length: size }, (_, at) => makeUnit(at))
  const [profiles, describing] = time(() => units.map(describeUnit))
  const [links, linking] = time(() => findLinks(profiles, []))
  const [clusters, clustering] = time(() => findClusters(profiles, links))
  const [, adding] = time(() => findLinks(profiles.slice(-perReport), profiles.slice(0, -perReport)))
  const all = describing + linking + clustering
  const figures = [describing, linking, clustering].map((seconds) => `${seconds.toFixed(2)} s`.padStart(9))
  const ends = [`${all.toFixed(2)} s`.padStart(12), `${adding.toFixed(2)} s`.padStart(16)]
  console.log(
    [
      String(size).padStart(15),
      String(links.length).padStart(7),
      String(clusters.length).padStart(9),
      ...figures,
      ...ends,
    ].join(' '),
  )
}

/** What the work gives, and its seconds of processor time. */
function time<Result>(work: () => Result): [Result, number] {
  const began = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(began)
  return [result, (user + system) / 1e6]
}

function makeUnit(at: number): LinkUnit {
  const reportId = `rapport-${Math.floor(at / perReport)}`
  const title = random() < 0.3 ? shuffle(pick(sentences)).slice(0, 60) : null
  const body = Array.from({ length: 1 + Math.floor(random() ** 2 * 6) }, () => shuffle(pick(sentences))).join(' ')
  return {
    ...{ id: `${reportId}/r${at}`, reportId, parentId: null, role: 'item', publishedOn: null, language: 'nl' },
    ...{ title, text: title === null ? body : `${title}\n${body}`, addressee: null, entityIds: [] },
    heading: random() < 0.6 ? shuffle(pick(sentences)).slice(0, 60) : null,
    themeIds: [...new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => pickEarly(themes)))],
  }
}

function shuffle(sentence: string): string {
  return sentence.replace(/\p{Ll}{4,}/gu, (word) => {
    const chance = random() * 1000
    if (chance < shares.synonym) return pickEarly(synonyms)
    if (chance < shares.synonym + shares.background) return pick(background)
    const isOwn = chance < shares.synonym + shares.background + shares.own
    return isOwn ? `${word}${Math.floor(random() * 5000).toString(26)}` : word
  })
}

function readSentences(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^voorbeeld.*\.(md|txt)$/.test(name))
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .replace(/\s+/g, ' ')
        .split(/(?<=[.!?]) (?=\p{Lu})/u),
    )
    .filter(({ length }) => length >= 40 && length <= 300)
}
