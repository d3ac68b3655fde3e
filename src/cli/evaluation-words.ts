import type { FoundKind, RightKind } from '../evaluate/index.js'
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
}

/** The words of the evaluation screens. Columns are in the order of the tables. */
export const evaluationWords: Readonly<Record<Language, EvaluationWords>> = {
  nl: {
    kinds: {
      'formal-item@0.5': 'formele aanbevelingen, 0,5',
      'formal-item@0.9': 'formele aanbevelingen, 0,9',
      'formal-item@exact': 'formele aanbevelingen, precies',
      'group@0.5': 'groepen, 0,5',
      'prose@0.5': 'proza, 0,5',
      'prose@exact': 'proza, precies',
      'commitment@0.5': 'toezeggingen, 0,5',
      'recommendation@0.5': 'alle aanbevelingen, 0,5',
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
  },
  en: {
    kinds: {
      'formal-item@0.5': 'formal items, 0.5',
      'formal-item@0.9': 'formal items, 0.9',
      'formal-item@exact': 'formal items, exact',
      'group@0.5': 'groups, 0.5',
      'prose@0.5': 'prose, 0.5',
      'prose@exact': 'prose, exact',
      'commitment@0.5': 'commitments, 0.5',
      'recommendation@0.5': 'any recommendation, 0.5',
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
  },
}
