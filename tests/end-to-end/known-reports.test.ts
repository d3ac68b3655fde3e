import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { processReport } from '../../src/pipeline/process-report.js'

/** Where known reports can lie: the folder that the environment names, and the one for users. */
const folders = [process.env.ADVIESATLAS_REPORTS, fileURLToPath(new URL('../../corpus/reports', import.meta.url))]

const find = (file: string): string | undefined =>
  folders.flatMap((folder) => (folder ? [`${folder}/${file}`] : [])).find((path) => existsSync(path))

const bundle = find('expertadviezen-digitale-overheid.txt')
const answers = find('kamerstuk-jaarverantwoording-2023.txt')

describe.skipIf(!bundle)('the bundle of experts', async () => {
  const path = bundle ?? ''
  const report = bundle ? await processReport({ path, bytes: readFileSync(path), id: 'bundle', known: null }) : null
  // One whose points are acts of their own is their group.
  const advices = (report?.recommendations ?? []).filter(({ form, label }) => form === 'headed' && label !== null)

  it('holds 65 numbered advices, once each, although cover and contents repeat them', () => {
    expect(advices).toHaveLength(65)
    expect(new Set(advices.map(({ title, issuer }) => `${issuer}: ${title}`)).size).toBe(65)
  })

  it('names the expert or experts of each, in 16 contributions that each number from 1', () => {
    const issuers = [...new Set(advices.map(({ issuer }) => issuer))]
    expect(issuers).not.toContain(null)
    expect(issuers).toHaveLength(16)
    for (const issuer of issuers) {
      const own = advices.filter((advice) => advice.issuer === issuer)
      expect(own.map(({ label }) => label)).toEqual(own.map((_, at) => String(at + 1)))
    }
  })

  it('gives each its title as printed', () => {
    for (const { titleSpan, title } of advices) {
      const printed = report?.source.text.slice(titleSpan?.start, titleSpan?.end)
      expect(printed?.replace(/\s+/g, ' ')).toBe(title)
    }
  })
})

describe.skipIf(!answers)('the parliamentary answers', () => {
  it('hold questions, which are no recommendations, and promises, which are commitments', async () => {
    const path = answers ?? ''
    const report = await processReport({ path, bytes: readFileSync(path), id: 'answers', known: null })
    const questions = report.blocks.filter(({ kind }) => kind === 'question')
    expect(questions.length).toBeGreaterThan(3)
    for (const { start, end } of report.recommendations) {
      expect(questions.some((question) => start >= question.start && end <= question.end)).toBe(false)
    }
    expect(report.recommendations.filter(({ role }) => role === 'commitment').length).toBeGreaterThan(0)
  })
})
