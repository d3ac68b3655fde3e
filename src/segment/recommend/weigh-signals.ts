import type { SignalName, SignalWeights } from '../../lexicon/index.js'
import type { Evidence } from '../../model/index.js'

/** One reason to take a candidate for a recommendation, or not to. */
export interface Signal {
  readonly name: SignalName
  /** The words or the form, for the reader of the evidence. */
  readonly detail: string
  /** How strongly it is there, from 0 (not at all) to 1. */
  readonly strength: number
}

/** How much speaks for a candidate, and why. */
export interface Reading {
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** Adds what the signals weigh to what the words say. What is not there leaves no evidence. */
export function weighSignals(
  signals: readonly Signal[],
  { weights }: Pick<SignalWeights, 'weights'>,
  words: readonly Evidence[] = [],
): Reading {
  const evidence = [
    ...words,
    ...signals.map(({ name, detail, strength }) => ({ kind: name, detail, weight: weights[name] * strength })),
  ].filter(({ weight }) => weight !== 0)
  return { score: evidence.reduce((sum, { weight }) => sum + weight, 0), evidence }
}

/** A signal that is wholly there when something holds, and else not at all. */
export const signalWhen = (holds: boolean, name: SignalName, detail: string): Signal => ({
  name,
  detail,
  strength: holds ? 1 : 0,
})
