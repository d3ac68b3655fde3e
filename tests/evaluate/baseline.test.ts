import { describe, expect, it } from 'vitest'
import {
  type Baseline,
  checkBaselineAgainst,
  compareWithBaseline,
  formatBaseline,
  type Gold,
  GoldError,
  makeBaselineReport,
  measureBaseline,
  measureScores,
  type Prediction,
  readBaseline,
  updateBaseline,
} from '../../src/evaluate/index.js'
import { aGold, aPrediction, goldUnit, predictedUnit } from '../support/a-gold.js'
import { aScoredReport } from '../support/a-scored-report.js'

const text = 'de minister stelt een fonds in. '.repeat(20)
const goldSha256 = 'a'.repeat(64)
const gold = aGold(text, {
  recommendations: [
    goldUnit({ id: 'r1', start: 0, end: 40, label: '1', themes: ['data', 'ai'] }),
    goldUnit({ id: 'r2', start: 50, end: 100, label: '2' }),
    goldUnit({ id: 'r10', start: 110, end: 140 }),
  ],
})
const units = {
  r1: predictedUnit({ id: 'p1', start: 0, end: 40, label: '1' }),
  r2: predictedUnit({ id: 'p2', start: 50, end: 100, label: '2' }),
  r10: predictedUnit({ id: 'p10', start: 110, end: 140 }),
  alarm: predictedUnit({ id: 'p3', start: 200, end: 240 }),
}
const themes = ['data', 'legacy'].map((themeId, index) => {
  return { recommendationId: 'p1', themeId, rank: index + 1, score: 1, evidence: [] }
})

const predict = (...names: (keyof typeof units)[]): Prediction =>
  aPrediction(text, { recommendations: names.map((name) => units[name]), themes: names.includes('r1') ? themes : [] })
const entryOf = (prediction: Prediction, of: Gold = gold) =>
  makeBaselineReport(aScoredReport(of, prediction), { goldSha256, pipeline: '0.1.0' })
const baselineOf = (prediction: Prediction, changes: Partial<Baseline> = {}): Baseline => ({
  ...updateBaseline(null, { reports: [entryOf(prediction)], known: ['sample'], today: '2026-05-18' }),
  ...changes,
})
const compare = (before: Prediction, now: Prediction, changes: Partial<Baseline> = {}) =>
  compareWithBaseline(baselineOf(before, changes), [{ gold, entry: entryOf(now) }])

/** A pattern that asks for the whole message. */
const quoted = (message: string): string => message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

describe('makeBaselineReport', () => {
  const entry = entryOf(predict('alarm', 'r10', 'r2', 'r1'))

  it('names the units found by their gold ids and false alarms by their places, in order of their numbers', () => {
    expect(entry.found['formal-item@exact']).toEqual({
      tp: 3,
      fp: 1,
      fn: 0,
      units: ['r1', 'r2', 'r10'],
      falseAlarms: ['200-240'],
    })
  })

  it('names a theme with its unit', () => {
    expect(entry.found.theme).toMatchObject({ units: ['r1=data'], falseAlarms: ['0-40=legacy'] })
  })

  it('names the units of which something was said rightly', () => {
    expect(entry.right.label).toEqual({ right: 2, wrong: 0, units: ['r1', 'r2'] })
  })

  it('leaves out kinds in which there is nothing to score', () => {
    expect(Object.keys(entry.found)).not.toContain('commitment@0.5')
    expect(Object.keys(entry.right)).not.toContain('money-value')
  })
})

describe('formatBaseline', () => {
  const baseline = baselineOf(predict('r1', 'r2', 'alarm'))

  it('puts counts, and a list of units, on one line', () => {
    const lines = formatBaseline(baseline).split('\n')
    expect(lines).toContain('          "tp": 2, "fp": 1, "fn": 1,')
    expect(lines).toContain('          "units": ["r1", "r2"],')
    expect(lines).toContain('          "falseAlarms": ["200-240"]')
  })

  it('is read as it was written', () => {
    expect(readBaseline(formatBaseline(baseline), 'baseline.json')).toEqual(baseline)
  })
})

describe('readBaseline', () => {
  const baseline = baselineOf(predict('r1', 'alarm'))
  const [report] = baseline.reports
  const readChanged = (changes: object) => readBaseline(JSON.stringify({ ...baseline, ...changes }), 'baseline.json')
  const inReport = (changes: object) => ({ reports: [{ ...report, ...changes }] })

  it.each([
    [
      'another version',
      { version: 2 },
      'baseline.json: version: expected 1, found 2; move it away and write it anew with --update-baseline, with all reports here',
    ],
    [
      'no version',
      { version: undefined },
      'baseline.json: version: expected 1, found nothing; move it away and write it anew with --update-baseline, with all reports here',
    ],
    [
      'running text',
      inReport({ text: 'Stel een fonds in.' }),
      'baseline.json: reports[0]: expected only the keys of the baseline format, found "text"; take them out: baseline files hold no running text',
    ],
    [
      'running text in the place of an id',
      inReport({ right: { label: { right: 1, wrong: 0, units: ['Stel een fonds in.'] } } }),
      'baseline.json: reports[0] right label units[0]: expected an id of the gold, found "Stel een fonds in."; mend the entry',
    ],
    [
      'a kind that does not exist',
      inReport({ found: { cats: { tp: 0, fp: 0, fn: 0, units: [], falseAlarms: [] } } }),
      'baseline.json: reports[0] found: expected only the keys of the baseline format, found "cats"; take them out: baseline files hold no running text',
    ],
    [
      'counts that its units contradict',
      inReport({ found: { 'group@0.5': { tp: 2, fp: 0, fn: 0, units: ['r1'], falseAlarms: [] } } }),
      'baseline.json: reports[0] found group@0.5: expected as many units as tp says, found {"tp":2,"fp":0,"fn":0,"units":["r1"],"falseAlarms":[]}; mend the entry',
    ],
    [
      'a tolerance that lets everything pass',
      { tolerance: 1.5 },
      'baseline.json: tolerance: expected a number from 0 to 1, found 1.5; mend the entry',
    ],
    [
      'a report twice',
      { reports: [report, report] },
      'baseline.json: report sample: expected each report once, found it a second time; keep one, or write the file anew with --update-baseline',
    ],
  ])('refuses %s', (_, changes, message) => {
    expect(() => readChanged(changes)).toThrow(GoldError)
    expect(() => readChanged(changes)).toThrow(new RegExp(`^${quoted(message)}$`))
  })

  it('says on which line a file that was cut short ends', () => {
    const cut = formatBaseline(baseline).slice(0, 300)
    const line = cut.split('\n').length
    expect(() => readBaseline(cut, 'baseline.json')).toThrow(`baseline.json: line ${line}: expected JSON, found `)
    expect(() => readBaseline('', 'baseline.json')).toThrow('restore it from version control')
  })
})

describe('checkBaselineAgainst', () => {
  const baseline = baselineOf(predict('r1'))
  const now = entryOf(predict('r1'))
  const check = (changes: object, known: string[] = ['sample']) =>
    checkBaselineAgainst(baseline, 'baseline.json', { reports: [{ ...now, ...changes }], known })

  it('accepts the gold that it was made with, and reports that are not here', () => {
    expect(() => check({})).not.toThrow()
    expect(() => checkBaselineAgainst(baseline, 'baseline.json', { reports: [], known: ['sample'] })).not.toThrow()
  })

  it.each([
    [
      'other gold',
      { gold: 'b'.repeat(64) },
      ['sample'],
      `baseline.json: report sample gold: expected ${'b'.repeat(64)}, found ${goldSha256}; look at what changed in the gold, then write the baseline anew with --update-baseline`,
    ],
    [
      'a report that moved to the other split',
      { split: 'test' },
      ['sample'],
      'baseline.json: report sample split: expected test, found tune; look at what changed in the gold, then write the baseline anew with --update-baseline',
    ],
    [
      'a report without gold',
      {},
      ['other'],
      'baseline.json: report sample: expected gold for it, found none; put its gold file back, or write the baseline anew with --update-baseline',
    ],
  ])('refuses %s', (_, changes, known, message) => {
    expect(() => check(changes, known)).toThrow(GoldError)
    expect(() => check(changes, known)).toThrow(new RegExp(`^${quoted(message)}$`))
  })
})

describe('compareWithBaseline', () => {
  it('has nothing to say when nothing changed', () => {
    expect(compare(predict('r1', 'alarm'), predict('r1', 'alarm'))).toEqual({
      stands: true,
      falls: [],
      changes: [],
      added: [],
      notScored: [],
    })
  })

  it('names a figure that fell, in total and for the report, and the unit that was lost with its place', () => {
    const { falls, changes } = compare(predict('r1', 'r2', 'r10'), predict('r1', 'r2'))
    const fell = falls.filter(({ kind }) => kind === 'formal-item@0.5')
    const figure = { split: 'tune', kind: 'formal-item@0.5', before: 1, now: 0.8, tolerance: 0.005 }
    expect(fell).toEqual([
      { ...figure, report: null },
      { ...figure, report: 'sample' },
    ])
    expect(changes.filter(({ kind }) => kind === 'formal-item@0.5')).toEqual([
      {
        report: 'sample',
        kind: 'formal-item@0.5',
        change: 'lost',
        unit: 'r10',
        value: null,
        start: 110,
        end: 140,
      },
    ])
  })

  it('names a new false alarm with its place', () => {
    const { falls, changes } = compare(predict('r1'), predict('r1', 'alarm'))
    expect(falls.map(({ kind }) => kind)).toContain('formal-item@0.5')
    expect(changes[0]).toMatchObject({ change: 'new false alarm', unit: '200-240', start: 200, end: 240 })
  })

  it('names the theme that was lost with a unit, though nothing is said of themes any more', () => {
    const { changes } = compare(predict('r1', 'r2'), predict('r2'))
    expect(changes.filter(({ kind }) => kind === 'theme')).toMatchObject([
      { change: 'lost', unit: 'r1', value: 'data', start: 0, end: 40 },
      { change: 'false alarm gone', unit: '0-40', value: 'legacy', start: 0, end: 40 },
    ])
  })

  it('sees one unit lost and another gained, though no figure fell', () => {
    const { falls, changes } = compare(predict('r2'), predict('r10'))
    expect(falls.filter(({ kind }) => kind === 'formal-item@0.5')).toEqual([])
    const seen = changes.filter(({ kind }) => kind === 'formal-item@0.5').map(({ change, unit }) => [change, unit])
    expect(seen).toEqual([
      ['lost', 'r2'],
      ['gained', 'r10'],
    ])
  })

  it('sees that something is no longer rightly said', () => {
    const wrong = aPrediction(text, { recommendations: [{ ...units.r1, label: '9' }] })
    const { falls, changes } = compare(predict('r1'), wrong)
    expect(falls.filter(({ kind }) => kind === 'label')).toHaveLength(2)
    expect(changes.filter(({ kind }) => kind === 'label')).toMatchObject([{ change: 'lost', unit: 'r1' }])
  })

  it('lets accuracy fall when all that was right still is', () => {
    const { falls } = compare(
      predict('r1'),
      aPrediction(text, { recommendations: [units.r1, { ...units.r2, label: '9' }], themes }),
    )
    expect(falls.filter(({ kind }) => kind === 'label')).toEqual([])
  })

  it.each([
    ['within the tolerance', { tolerance: 0.2 }, 0],
    ['past the tolerance', { tolerance: 0.19 }, 2],
    ['within the tolerance of the kind', { tolerance: 0, tolerances: { 'formal-item@0.5': 0.2 } }, 0],
    ['past the tolerance of the kind', { tolerance: 1, tolerances: { 'formal-item@0.5': 0.1 } }, 2],
  ])('lets F1 fall from 1 to 0.8 when that is %s', (_, tolerances, number) => {
    const { falls } = compare(predict('r1', 'r2', 'r10'), predict('r1', 'r2'), tolerances)
    expect(falls.filter(({ kind }) => kind === 'formal-item@0.5')).toHaveLength(number)
  })

  it('has not fallen where there was nothing to score, or is not any more', () => {
    const nothing = aGold(text)
    const silent = entryOf(predict(), nothing)
    const loud = entryOf(predict('alarm'), nothing)
    const over = (entry: typeof silent) =>
      updateBaseline(null, { reports: [entry], known: ['sample'], today: '2026-05-18' })
    expect(compareWithBaseline(over(silent), [{ gold: nothing, entry: loud }]).falls).toEqual([])
    expect(compareWithBaseline(over(loud), [{ gold: nothing, entry: silent }]).falls).toEqual([])
    expect(compareWithBaseline(over(silent), [{ gold: nothing, entry: loud }]).changes).not.toEqual([])
  })

  it('never counts a report that is not here as passed, nor one that is new', () => {
    const other = { ...gold, report: 'other' }
    const comparison = compareWithBaseline(baselineOf(predict('r1')), [
      { gold: other, entry: entryOf(predict(), other) },
    ])
    expect(comparison).toEqual({ stands: false, falls: [], changes: [], added: ['other'], notScored: ['sample'] })
  })

  it('keeps splits apart: what one gains does not make up for what the other loses', () => {
    const test = { ...gold, report: 'test', split: 'test' as const }
    const entries = (tune: Prediction, other: Prediction) => [entryOf(tune), entryOf(other, test)]
    const before = updateBaseline(null, {
      reports: entries(predict('r1'), predict('r1', 'r2')),
      known: ['sample', 'test'],
      today: '2026-05-18',
    })
    const [tune, other] = entries(predict('r1', 'r2'), predict('r1'))
    if (!tune || !other) throw new Error('two entries')
    const { falls } = compareWithBaseline(before, [
      { gold, entry: tune },
      { gold: test, entry: other },
    ])
    const fell = falls.filter(({ kind }) => kind === 'formal-item@0.5')
    expect(fell.map(({ split, report }) => [split, report])).toEqual([
      ['test', null],
      ['test', 'test'],
    ])
  })
})

describe('updateBaseline', () => {
  const before = baselineOf(predict('r1'), { tolerance: 0.01, tolerances: { theme: 0.02 } })
  const other = { ...entryOf(predict()), report: 'other' }
  const today = '2027-01-01'

  it('keeps the entries of reports that are not here, drops those without gold, and sorts', () => {
    const ids = (known: string[]) =>
      updateBaseline(before, { reports: [other], known, today }).reports.map((each) => each.report)
    expect(ids(['sample', 'other'])).toEqual(['other', 'sample'])
    expect(ids(['other'])).toEqual(['other'])
  })

  it('keeps the tolerances', () => {
    const after = updateBaseline(before, { reports: [entryOf(predict())], known: ['sample'], today })
    expect(after).toMatchObject({ tolerance: 0.01, tolerances: { theme: 0.02 } })
  })

  it.each([
    ['keeps the date where no figure changed', { ...entryOf(predict('r1')), pipeline: '0.2.0' }, '2026-05-18'],
    ['takes the date of today where one did', entryOf(predict('r2')), today],
  ])('%s', (_, entry, date) => {
    expect(updateBaseline(before, { reports: [entry], known: ['sample'], today }).date).toBe(date)
  })
})

describe('measureBaseline', () => {
  it('says of the program what was said when it was written', () => {
    const scored = aScoredReport(gold, predict('r1', 'alarm'))
    const [tune] = measureBaseline(baselineOf(predict('r1', 'alarm')))
    expect(tune).toEqual({ split: 'tune', reports: ['sample'], found: measureScores([scored], 'tune').found })
  })
})
