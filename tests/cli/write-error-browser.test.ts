import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { measureSplits } from '../../src/cli/measure-splits.js'
import { messages } from '../../src/cli/messages.js'
import { makeTerminal } from '../../src/cli/terminal.js'
import { writeErrorBrowser } from '../../src/cli/write-error-browser.js'
import { goldMention } from '../support/a-gold.js'
import { anEvaluatedReport } from '../support/an-evaluated-report.js'

const folder = mkdtempSync(join(tmpdir(), 'adviesatlas-browser-'))
afterAll(() => rmSync(folder, { recursive: true }))

const mention = goldMention({ type: 'country', start: 4, end: 14, code: 'DK' })
const about = { language: 'nl', mediaType: 'text/plain', goldSha256: '0'.repeat(64), pipeline: '1' } as const
const scored = [{ ...anEvaluatedReport('Zie Denemarken.', { mentions: [mention] }), ...about }]
const evaluation = { scored, splits: measureSplits(scored), absent: [], failures: [], comparison: null }

describe('writeErrorBrowser', () => {
  it.each([
    ['nl', 'landen, precies', 'afstellen (1 rapport)'],
    ['en', 'countries, exact', 'tune (1 report)'],
  ] as const)('writes a page in %s, and the folder it stands in', (language, kind, split) => {
    const path = join(folder, language, 'evaluation.html')
    writeErrorBrowser(path, evaluation, makeTerminal(language, messages[language]))
    const page = readFileSync(path, 'utf8')
    expect(page).toContain(messages[language].evaluation)
    expect(page).toContain(kind)
    expect(page).toContain(split)
    expect(page).toContain('>Denemarken</span>')
  })
})
