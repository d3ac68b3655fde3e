import type { Evaluation, Scored } from '../../src/cli/evaluation.js'
import { measureSplits } from '../../src/cli/measure-splits.js'
import type { Gold } from '../../src/evaluate/index.js'
import { aGold, aPrediction, goldUnit, predictedUnit } from './a-gold.js'
import { aScoredReport } from './a-scored-report.js'

/** Two calls and a sentence that is none; with the signs that XML, HTML and Markdown take for their own. */
export const evaluatedText =
  'Stel een <b>fonds</b> in.\nVraag `het` aan @minister | "nu" & \u0007\ufffe\ud800.\n\fDat is al zo.'

const second = evaluatedText.indexOf('\f')
const [first, call, none] = [
  { start: 0, end: evaluatedText.indexOf('\n') },
  { start: evaluatedText.indexOf('Vraag'), end: second - 1 },
  { start: second + 1, end: evaluatedText.length },
]

/** The first call was found, the second was missed, and the sentence is a false alarm. */
export function anEvaluation(changes: Partial<Evaluation> = {}, gold: Partial<Gold> = {}): Evaluation {
  const scored: Scored = {
    ...aScoredReport(
      aGold(evaluatedText, {
        recommendations: [goldUnit({ id: 'r1', ...first }), goldUnit({ id: 'r2', ...call })],
        ...gold,
      }),
      aPrediction(evaluatedText, {
        recommendations: [predictedUnit({ id: 'p1', ...first }), predictedUnit({ id: 'p2', ...none })],
        themes: [{ recommendationId: 'p1', themeId: 'governance', rank: 1, score: 1, evidence: [] }],
      }),
    ),
    pages: [
      { number: 1, start: 0, end: second },
      { number: 2, start: second, end: evaluatedText.length },
    ],
    goldSha256: 'a'.repeat(64),
    pipeline: '0.1.0',
  }
  return { scored: [scored], splits: measureSplits([scored]), absent: [], failures: [], comparison: null, ...changes }
}
