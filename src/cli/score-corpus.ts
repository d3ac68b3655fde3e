import { checkGoldAgainst, scoreReport } from '../evaluate/index.js'
import type { Evaluation, Scored } from './evaluation.js'
import { oneLine } from './one-line.js'
import type { Predict } from './predict.js'
import type { GoldFile } from './read-gold-folder.js'

type Outcome = Pick<Evaluation, 'scored' | 'absent' | 'failures'>

/** Scores each report that is here. What is wrong with one leaves the others to be scored. */
export async function scoreCorpus(files: readonly GoldFile[], predict: Predict): Promise<Outcome> {
  const scored: Scored[] = []
  const absent: { report: string; reason: string }[] = []
  const failures: { report: string; message: string }[] = []
  for (const file of files) {
    const { report } = file.gold
    try {
      const outcome = await scoreFile(file, predict)
      if ('absent' in outcome) absent.push({ report, reason: oneLine(outcome.absent) })
      else scored.push(outcome)
    } catch (error) {
      if ((error as Error).name !== 'GoldError' && (error as Error).name !== 'InputError') throw error
      failures.push({ report, message: (error as Error).message })
    }
  }
  return { scored, absent, failures }
}

async function scoreFile({ gold, sha256: goldSha256 }: GoldFile, predict: Predict) {
  const found = await predict(gold)
  if ('absent' in found) return found
  const { prediction, sha256, ...rest } = found
  checkGoldAgainst(gold, { text: prediction.source.text, sha256 })
  return { ...rest, gold, goldSha256, prediction, scores: scoreReport(gold, prediction) }
}
