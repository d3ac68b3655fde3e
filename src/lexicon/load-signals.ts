import { z } from 'zod'
import { loadDataFile } from './load-data-file.js'

/** Names of the signals for and against a recommendation; the data file must weigh each of them. */
const names = [
  'form/named',
  'form/imperative-titles',
  'form/prescribing-bodies',
  'form/bundle',
  'against/chapters',
  'against/follow-up',
  'form/acting-points',
  'form/nominal-points',
  'form/imperative-heading',
  'form/labelled',
  'form/announced-headings',
  'form/imperative-title',
  'form/bold-message',
  'form/table-column',
  'prose/imperative',
  'prose/duty',
  'prose/able-actor',
  'prose/named-actor',
  'against/reference',
  'against/quotation',
  'against/announces-points',
  'against/background',
  'against/genre',
  'against/measured',
  'against/unnamed-duty',
] as const

export type SignalName = (typeof names)[number]

/** The scoring model: what each signal weighs, and from which sum on a candidate is a recommendation. */
export interface SignalWeights {
  readonly threshold: number
  readonly weights: Readonly<Record<SignalName, number>>
}

const signal = z.strictObject({ weight: z.number(), note: z.string().min(1) })
const schema = z.strictObject({ threshold: z.number().positive(), signals: z.record(z.enum(names), signal) })

let loaded: SignalWeights | undefined

/** The weights of the signals. @throws {LexiconError} naming file and line */
export function loadSignals(): SignalWeights {
  loaded ??= readSignals()
  return loaded
}

function readSignals(): SignalWeights {
  const { threshold, signals } = loadDataFile('signals.yaml', schema)
  const weights = Object.fromEntries(Object.entries(signals).map(([name, { weight }]) => [name, weight]))
  return { threshold, weights: weights as Record<SignalName, number> }
}
