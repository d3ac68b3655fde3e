/**
 * Measures what linking costs as a database grows: `npm run bench:link`. Makes corpora of reports as they come in: a
 * report is about a subject, and subjects are more the more reports there are, at the rate at which vocabularies grow
 * (Heaps' law), so that the reports on one subject grow slowly. Sentences are those of the samples with most words
 * shuffled: some from the synonyms and the background of policy reports, as the subject has them, and some that no other
 * report has. Reports on one subject ask some things again in other words. Drawing all sentences from one small pool, as
 * if every report were about the same, would make links grow with the square of the corpus, which tells of the pool.
 *
 * Prints a row a size; times are processor time, since what else runs on the machine does not count. Same input, same
 * corpora.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeUnit, findClusters, findLinks } from '../../src/compare/index.js'
import { loadSynonyms, loadThemes, wordFrequencies } from '../../src/lexicon/index.js'
import type { LinkUnit } from '../../src/model/index.js'

const sizes = process.argv.slice(2).length ? process.argv.slice(2).map(Number) : [500, 1000, 2000, 4000, 8000]

/** Recommendations of one report. */
const perReport = 50

/** Subjects grow with this power of the number of reports, between the 0.4 and 0.6 that is usual for words and above. */
const heaps = 0.7

/** Of a thousand words, those that are shuffled, by where the new one comes from. */
const shares = { synonym: 150, background: 300, own: 50 }

/** Of a thousand words, those that change where a report asks again what another asked. */
const sharesAgain = { synonym: 80, background: 150, own: 20 }

/** Sentences, synonyms and background words of a subject. */
const ofSubject = { sentences: 300, synonyms: 100, background: 200 }

/** Share of the sentences that are asked again within a subject: about what readers saw in reports on one subject. */
const again = 0.1

/** What reports on one subject have in common. */
interface Subject {
  readonly sentences: readonly string[]
  readonly synonyms: readonly string[]
  readonly background: readonly string[]
  readonly themes: readonly string[]
}

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

describeUnit(makeUnit(0, makeSubject()))
console.log('recommendations   links  clusters  describe      link   cluster    all of it  one report more')
for (const size of sizes) measure(size)

function measure(size: number): void {
  const units = makeCorpus(size)
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

function makeCorpus(size: number): LinkUnit[] {
  const reports = Math.ceil(size / perReport)
  const subjects = Array.from({ length: Math.ceil(reports ** heaps) }, makeSubject)
  const ofReport = Array.from({ length: reports }, () => pick(subjects))
  return Array.from({ length: size }, (_, at) => makeUnit(at, ofReport[Math.floor(at / perReport)] as Subject))
}

function makeSubject(): Subject {
  const subject = {
    sentences: [],
    synonyms: Array.from({ length: ofSubject.synonyms }, () => pickEarly(synonyms)),
    background: Array.from({ length: ofSubject.background }, () => pick(background)),
    themes: Array.from({ length: 4 }, () => pickEarly(themes)),
  }
  return { ...subject, sentences: Array.from({ length: ofSubject.sentences }, () => shuffle(pick(sentences), subject)) }
}

function makeUnit(at: number, subject: Subject): LinkUnit {
  const reportId = `rapport-${Math.floor(at / perReport)}`
  const title = random() < 0.3 ? makeSentence(subject).slice(0, 60) : null
  const body = Array.from({ length: 1 + Math.floor(random() ** 2 * 6) }, () => makeSentence(subject)).join(' ')
  return {
    ...{ id: `${reportId}/r${at}`, reportId, parentId: null, role: 'item', publishedOn: null, language: 'nl' },
    ...{ title, text: title === null ? body : `${title}\n${body}`, addressee: null, entityIds: [] },
    heading: random() < 0.6 ? makeSentence(subject).slice(0, 60) : null,
    themeIds: [...new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(subject.themes)))],
  }
}

function makeSentence(subject: Subject): string {
  if (random() < again) return shuffle(pick(subject.sentences), subject, sharesAgain)
  return shuffle(pick(sentences), subject)
}

type Words = Pick<Subject, 'synonyms' | 'background'>

function shuffle(
  sentence: string,
  { synonyms, background }: Words,
  { synonym, background: known, own } = shares,
): string {
  return sentence.replace(/\p{Ll}{4,}/gu, (word) => {
    const chance = random() * 1000
    if (chance < synonym) return pickEarly(synonyms)
    if (chance < synonym + known) return pick(background)
    return chance < synonym + known + own ? `${word}${Math.floor(random() * 5000).toString(26)}` : word
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
