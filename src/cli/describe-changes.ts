import type { Change } from '../evaluate/index.js'
import type { Language } from '../model/index.js'
import { evaluationWords } from './evaluation-words.js'
import { groupByPlace, type PlaceLine } from './group-by-place.js'
import type { Locator } from './make-locator.js'
import { oneLine } from './one-line.js'

/** Whether it is a unit that was lost, or a false alarm that was not there before. */
export const isForTheWorse = ({ change }: Change): boolean => change === 'lost' || change === 'new false alarm'

/**
 * What became worse in one report since the baseline, a place below each other in order of reading.
 *
 * @param changes of this report alone
 */
export function describeChanges(changes: readonly Change[], locator: Locator, language: Language): PlaceLine[] {
  const { changes: names, kinds } = evaluationWords[language]
  return groupByPlace(
    changes.filter(isForTheWorse),
    (change) => change,
    locator,
    ({ change, kind, unit, value }) =>
      oneLine(`${names[change]}: ${kinds[kind]}${value ? ` = ${value}` : ''} (${unit})`),
  )
}
