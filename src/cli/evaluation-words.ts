import type { Change, FoundKind, RightKind, Split, Trait } from '../evaluate/index.js'
import type { Language } from '../model/index.js'

interface EvaluationWords {
  readonly kinds: Readonly<Record<FoundKind | RightKind, string>>
  readonly found: readonly string[]
  readonly right: readonly string[]
  readonly miss: string
  readonly falseAlarm: string
  readonly wrong: string
  readonly page: string
  readonly expected: string
  readonly nothing: string
  readonly allWell: string
  readonly splits: Readonly<Record<Split, string>>
  /** Beside the columns of what was found: how far F1 can be trusted, and its mean over reports. */
  readonly measured: readonly [string, string]
  /** Above the figures of each report; the rest of the columns are kinds. */
  readonly perReport: string
  readonly groups: readonly string[]
  readonly traits: Readonly<Record<Trait, string>>
  readonly borders: (figures: { matched: number; start: string; end: string }) => string
  readonly distance: (mean: string, median: string) => string
  readonly baseline: string
  readonly stands: string
  readonly fell: (number: number) => string
  readonly nothingCompared: string
  readonly fallColumns: readonly string[]
  readonly allReports: string
  readonly changes: Readonly<Record<Change['change'], string>>
  readonly noChanges: string
  /** Counts of what became better. */
  readonly better: (gained: number, gone: number) => string
  readonly notCompared: (reports: string) => string
  readonly notInBaseline: (reports: string) => string
  readonly scores: string
  readonly findings: (report: string, number: number) => string
  readonly notHere: string
  readonly failed: string
}

/** The words of the evaluation screens. Columns are in the order of the tables. */
export const evaluationWords: Readonly<Record<Language, EvaluationWords>> = {
  nl: {
    kinds: {
      'formal-item@0.5': 'formele aanbevelingen, 0,5',
      'formal-item@0.9': 'formele aanbevelingen, 0,9',
      'formal-item@exact': 'formele aanbevelingen, precies',
      'group@0.5': 'groepen, 0,5',
      'group@0.9': 'groepen, 0,9',
      'group@exact': 'groepen, precies',
      'prose@0.5': 'proza, 0,5',
      'prose@0.9': 'proza, 0,9',
      'prose@exact': 'proza, precies',
      'commitment@0.5': 'toezeggingen, 0,5',
      'commitment@0.9': 'toezeggingen, 0,9',
      'commitment@exact': 'toezeggingen, precies',
      'recommendation@0.5': 'alle aanbevelingen, 0,5',
      'recommendation@0.9': 'alle aanbevelingen, 0,9',
      'recommendation@exact': 'alle aanbevelingen, precies',
      'organisation@exact': 'organisaties, precies',
      'organisation@overlap': 'organisaties, overlappend',
      'country@exact': 'landen, precies',
      'money@exact': 'geldbedragen, precies',
      'percentage@exact': 'percentages, precies',
      'quantity@exact': 'hoeveelheden, precies',
      'distinct-organisation': 'verschillende organisaties',
      theme: "thema's",
      label: 'label',
      title: 'titel',
      parent: 'valt onder',
      repeats: 'herhaalt',
      issuer: 'afzender',
      addressee: 'geadresseerde',
      deadline: 'termijn',
      'deadline-dates': 'termijn, dagen',
      'primary-theme': 'hoofdthema, een van de drie',
      'primary-theme-same': 'hoofdthema, hetzelfde',
      'organisation-entity': 'organisatie herkend',
      'country-entity': 'land herkend',
      'money-value': 'geldbedrag, waarde',
      'percentage-value': 'percentage, waarde',
      'quantity-value': 'hoeveelheid, waarde',
    },
    found: ['gezocht', 'goed', 'loos', 'gemist', 'precisie', 'vangst', 'F1'],
    right: ['gezegd', 'goed', 'fout', 'juist'],
    miss: 'gemist',
    falseAlarm: 'loos alarm',
    wrong: 'fout',
    page: 'p.',
    expected: 'verwacht',
    nothing: 'niets',
    allWell: 'Niets gemist, geen loos alarm, geen fouten.',
    splits: {
      tune: 'Afstelling (tune): rapporten die bij het maken van de regels in zicht mochten zijn',
      test: 'Toets (test): rapporten die alleen meten',
    },
    measured: ['F1, 95%', 'F1 per rapport'],
    perReport: 'F1 per rapport',
    groups: ['aanbevelingen, 0,5', '', 'goed', 'loos', 'gemist', 'precisie', 'vangst', 'F1'],
    traits: { tier: 'soort', form: 'vorm', issuer: 'afzender', language: 'taal', layout: 'bestand' },
    borders: ({ matched, start, end }) =>
      `Grenzen van ${matched} gevonden aanbevelingen, tekens ernaast: begin ${start}; eind ${end}`,
    distance: (mean, median) => `gemiddeld ${mean}, mediaan ${median}`,
    baseline: 'Vergeleken met de ijklijn',
    stands: 'Geen cijfer daalde meer dan is toegestaan.',
    fell: (number) =>
      `GEZAKT: ${number === 1 ? '1 cijfer daalde' : `${number} cijfers daalden`} meer dan is toegestaan.`,
    nothingCompared: 'NIET GETOETST: geen rapport van de ijklijn is hier.',
    fallColumns: ['deel', 'rapport', 'cijfer', 'was', 'is', 'toegestaan'],
    allReports: 'alle',
    changes: {
      lost: 'kwijt',
      'new false alarm': 'nieuw loos alarm',
      gained: 'gewonnen',
      'false alarm gone': 'loos alarm verdwenen',
    },
    noChanges: 'Niets kwijt, geen nieuw loos alarm.',
    better: (gained, gone) => `Beter: ${gained} gewonnen, ${gone} keer loos alarm verdwenen.`,
    notCompared: (reports) => `Niet hier, dus niet vergeleken en niet geslaagd: ${reports}`,
    notInBaseline: (reports) => `Nog niet in de ijklijn (zet ze erin met --update-baseline): ${reports}`,
    scores: 'Cijfers',
    findings: (report, number) => `${report}: ${number} ${number === 1 ? 'plaats' : 'plaatsen'} mis`,
    notHere: 'niet hier',
    failed: 'mislukt',
  },
  en: {
    kinds: {
      'formal-item@0.5': 'formal items, 0.5',
      'formal-item@0.9': 'formal items, 0.9',
      'formal-item@exact': 'formal items, exact',
      'group@0.5': 'groups, 0.5',
      'group@0.9': 'groups, 0.9',
      'group@exact': 'groups, exact',
      'prose@0.5': 'prose, 0.5',
      'prose@0.9': 'prose, 0.9',
      'prose@exact': 'prose, exact',
      'commitment@0.5': 'commitments, 0.5',
      'commitment@0.9': 'commitments, 0.9',
      'commitment@exact': 'commitments, exact',
      'recommendation@0.5': 'any recommendation, 0.5',
      'recommendation@0.9': 'any recommendation, 0.9',
      'recommendation@exact': 'any recommendation, exact',
      'organisation@exact': 'organisations, exact',
      'organisation@overlap': 'organisations, overlapping',
      'country@exact': 'countries, exact',
      'money@exact': 'sums of money, exact',
      'percentage@exact': 'percentages, exact',
      'quantity@exact': 'quantities, exact',
      'distinct-organisation': 'distinct organisations',
      theme: 'themes',
      label: 'label',
      title: 'title',
      parent: 'parent',
      repeats: 'repeats',
      issuer: 'issuer',
      addressee: 'addressee',
      deadline: 'deadline',
      'deadline-dates': 'deadline, days',
      'primary-theme': 'primary theme, one of three',
      'primary-theme-same': 'primary theme, the same',
      'organisation-entity': 'organisation resolved',
      'country-entity': 'country resolved',
      'money-value': 'sum of money, value',
      'percentage-value': 'percentage, value',
      'quantity-value': 'quantity, value',
    },
    found: ['looked for', 'found', 'false', 'missed', 'precision', 'recall', 'F1'],
    right: ['said', 'right', 'wrong', 'accuracy'],
    miss: 'missed',
    falseAlarm: 'false alarm',
    wrong: 'wrong',
    page: 'p.',
    expected: 'expected',
    nothing: 'nothing',
    allWell: 'Nothing missed, no false alarm, nothing wrong.',
    splits: {
      tune: 'Tune: reports that could be in view when rules were made',
      test: 'Test: reports that only measure',
    },
    measured: ['F1, 95%', 'F1 by report'],
    perReport: 'F1 by report',
    groups: ['recommendations, 0.5', '', 'found', 'false', 'missed', 'precision', 'recall', 'F1'],
    traits: { tier: 'tier', form: 'form', issuer: 'issuer', language: 'language', layout: 'file' },
    borders: ({ matched, start, end }) =>
      `Borders of ${matched} recommendations found, characters off: start ${start}; end ${end}`,
    distance: (mean, median) => `mean ${mean}, median ${median}`,
    baseline: 'Against the baseline',
    stands: 'No figure fell by more than its tolerance.',
    fell: (number) => `FELL: ${number === 1 ? '1 figure' : `${number} figures`} fell by more than the tolerance.`,
    nothingCompared: 'NOT TESTED: no report of the baseline is here.',
    fallColumns: ['split', 'report', 'figure', 'before', 'now', 'tolerance'],
    allReports: 'all',
    changes: {
      lost: 'lost',
      'new false alarm': 'new false alarm',
      gained: 'gained',
      'false alarm gone': 'false alarm gone',
    },
    noChanges: 'Nothing lost, no new false alarm.',
    better: (gained, gone) => `For the better: ${gained} gained, ${gone} false alarms gone.`,
    notCompared: (reports) => `Not here, so neither compared nor passed: ${reports}`,
    notInBaseline: (reports) => `Not in the baseline yet (add them with --update-baseline): ${reports}`,
    scores: 'Scores',
    findings: (report, number) => `${report}: ${number} ${number === 1 ? 'place' : 'places'} wrong`,
    notHere: 'not here',
    failed: 'failed',
  },
}
