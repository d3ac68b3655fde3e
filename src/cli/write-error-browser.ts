import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { renderEvaluation } from '../explore/index.js'
import type { Evaluation } from './evaluation.js'
import { evaluationWords } from './evaluation-words.js'
import type { Terminal } from './terminal.js'
import { themeLabels } from './theme-labels.js'

/** Writes the page in which the errors of an evaluation can be seen in their texts. */
export function writeErrorBrowser(
  path: string,
  { scored, splits }: Evaluation,
  { language, messages }: Terminal,
): void {
  const page = renderEvaluation(
    scored,
    splits.map((measures) => ({ split: measures.split, summary: measures })),
    {
      language,
      title: messages.evaluation,
      kindNames: evaluationWords[language].kinds,
      themeNames: themeLabels(language),
    },
  )
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, page)
}
