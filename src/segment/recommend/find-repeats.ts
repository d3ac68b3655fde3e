import { stem } from '../../language/index.js'
import { functionWords } from '../../lexicon/index.js'
import type { Language } from '../../model/index.js'
import { alignSeries } from './align-series.js'
import { pairHeadings } from './pair-headings.js'
import { startsImperative } from './read-cues.js'
import type { Unit } from './unit.js'

/** Least share of stems that two printings of one recommendation have in common (Dice); below it they are only alike. */
const leastSame = 0.72
/** Least number of stems; fewer are alike by chance. */
const leastStems = 4
/** A summary may be shorter than what it repeats: the least share of the shorter one that the longer one holds. */
const leastHeld = 0.85

/** For each unit that a report prints again, the first place where it stands. Units must be in order of reading. */
export function findRepeats(units: readonly Unit[]): ReadonlyMap<Unit, Unit> {
  const stems = new Map(units.map((unit) => [unit, readStems(unit)]))
  const sentences = new Map(units.map((unit) => [unit, firstSentence(unit).toLowerCase()]))
  const openings = new Map(units.map((unit) => [unit, stemsOf(sentences.get(unit) as string, unit.language)]))
  const repeats = new Map<Unit, Unit>()
  const firsts: Unit[] = []
  for (const unit of units) {
    let best: { unit: Unit; share: number } | null = null
    // Asked once for a unit and not for each pair: it reads the words.
    for (const other of isMereHeading(unit) ? [] : firsts) {
      if (!canRepeat(unit, other)) continue
      const a = stems.get(unit) as Set<string>
      const b = stems.get(other) as Set<string>
      const share =
        unit.text === other.text
          ? 1
          : Math.max(sameness(a, b), opensAlike(unit, other), isSameNumber(unit, other) ? titleHeld(unit, b) : 0)
      if (share > (best?.share ?? 0)) best = { unit: other, share }
    }
    if (best) repeats.set(unit, best.unit)
    else firsts.push(unit)
  }
  function opensAlike(unit: Unit, other: Unit): number {
    const [a, b] = [openings.get(unit), openings.get(other)] as [Set<string>, Set<string>]
    const isSame = a.size >= leastSameWords && sentences.get(unit) === sentences.get(other)
    return isSame || isTitleOf(unit, other) || isTitleOf(other, unit) ? 1 : openingsAlike(a, b)
  }
  const held = (unit: Unit, other: Unit): number =>
    shareHeld(stems.get(unit) as Set<string>, stems.get(other) as Set<string>)
  // What the words say goes before what the order says.
  const firstStems = new Map(units.map((unit) => [unit, stemsOf(headOf(unit), unit.language)]))
  const heads = pairHeadings(units, (unit) => firstStems.get(unit) as Set<string>)
  const found = withoutEchoes(new Map([...heads, ...alignSeries(units, held), ...repeats]))
  return new Map([...pairBelow(units, found, stems), ...found])
}

/** What a unit says first: its title, or else its first sentence. */
const headOf = (unit: Unit): string =>
  unit.title === null ? firstSentence(unit) : (unit.text.split('\n\n', 1)[0] as string)

/** Where a call is printed twice, set apart from the text, a sentence of the text that says it too only explains it. */
function withoutEchoes(repeats: ReadonlyMap<Unit, Unit>): ReadonlyMap<Unit, Unit> {
  const isCall = ({ form }: Unit): boolean => form === 'boxed' || form === 'heading'
  const printedTwice = new Set([...repeats].filter((pair) => pair.every(isCall)).map(([, first]) => first))
  return new Map([...repeats].filter(([unit, first]) => unit.tier === 'formal' || !printedTwice.has(first)))
}

/** Below a heading that is printed again, the least share of the shorter text that the longer one holds. */
const leastHeldBelow = 0.5
/** And the least number of stems that they share. */
const leastShared = 4

/** Pairs what stands below a heading with what stood below its first printing: there fewer words need be the same. */
function pairBelow(
  units: readonly Unit[],
  repeats: ReadonlyMap<Unit, Unit>,
  stems: ReadonlyMap<Unit, ReadonlySet<string>>,
): Map<Unit, Unit> {
  const pairs = new Map<Unit, Unit>()
  for (const unit of units) {
    const first = unit.parent && repeats.get(unit.parent)
    if (!first || repeats.has(unit) || unit.role === 'commitment') continue
    const own = stems.get(unit) as ReadonlySet<string>
    const best = units
      .filter((other) => other.parent === first)
      .map((other) => ({ other, words: stems.get(other) as ReadonlySet<string> }))
      .filter(({ words }) => [...own].filter((word) => words.has(word)).length >= leastShared)
      .map(({ other, words }) => ({ other, share: shareHeld(own, words) }))
      .sort((a, b) => b.share - a.share)[0]
    if (best && best.share >= leastHeldBelow) pairs.set(unit, best.other)
  }
  return pairs
}

/** The share of the smaller set that the larger one holds. */
function shareHeld(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size)
  return smaller === 0 ? 0 : [...a].filter((word) => b.has(word)).length / smaller
}

function canRepeat(unit: Unit, other: Unit): boolean {
  if (unit.role === 'commitment' || other.role === 'commitment') return false
  return (unit.role === 'group') === (other.role === 'group') || unit.form !== 'sentence'
}

/** A heading that gathers points and asks for nothing itself: printed again it heads others. */
const isMereHeading = ({ role, form, text, language }: Unit): boolean =>
  role === 'group' && form === 'heading' && !startsImperative(text, language)

/** Longest point, in characters, that is no more than a title: "Eén loket". */
const longestTitle = 80

/** A summary and a body that number their points alike. */
const isSameNumber = (unit: Unit, other: Unit): boolean =>
  unit.label !== null &&
  unit.label === other.label &&
  (unit.title !== null || unit.text.length <= longestTitle) &&
  other.form !== unit.form

/** The share of a title's stems that stand in another text, 0 when it is less than half or fewer than two. */
function titleHeld(unit: Unit, other: ReadonlySet<string>): number {
  const title = stemsOf(unit.text.split('\n\n', 1)[0] as string, unit.language)
  const shared = [...title].filter((word) => other.has(word)).length
  return shared >= 2 && shared * 2 >= title.size ? shared / title.size : 0
}

const readStems = (unit: Unit): Set<string> => stemsOf(unit.text, unit.language)

function stemsOf(text: string, language: Language): Set<string> {
  const common = functionWords(language)
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => !common.has(word)).map((word) => stem(word, language)))
}

const firstSentence = ({ text }: Unit): string => /^[\s\S]*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text

/** Least number of stems in the sentence that says what is asked; where what follows it is worded anew. */
const leastInOpening = 6

/** Whether a point is the title of an advice to the letter, as in a table at the end. */
const isTitleOf = (point: Unit, head: Unit): boolean =>
  point.title === null &&
  head.title !== null &&
  point.text.length === head.title.end - head.title.start &&
  headOf(head).toLowerCase().startsWith(point.text.toLowerCase())

/** Least number of stems in a first sentence that is printed again to the letter. */
const leastSameWords = 3

/** How much two first sentences are the same: there stands what is asked, the rest explains it otherwise each time. */
const openingsAlike = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  Math.min(a.size, b.size) < leastInOpening ? 0 : sameness(a, b)

/** How much two sets are the same, 0 when that is too little to call it a repetition. */
function sameness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size)
  if (smaller < leastStems) return 0
  const held = shareHeld(a, b)
  const dice = (2 * held * smaller) / (a.size + b.size)
  if (dice >= leastSame) return dice
  return held >= leastHeld && smaller >= leastStems * 2 && smaller * 3 >= Math.max(a.size, b.size) ? held * 0.8 : 0
}
