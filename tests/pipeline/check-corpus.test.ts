import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkCorpus, type KnownReport } from '../../src/pipeline/index.js'
import { aFolder } from '../support/an-atlas.js'

const bytes = 'Stel een minister aan.'
const report: KnownReport = {
  id: 'advies',
  title: 'Advies',
  publisher: 'Raad',
  publishedOn: '2024',
  language: 'nl',
  kind: 'audit',
  file: 'reports/advies.txt',
  sha256: createHash('sha256').update(bytes).digest('hex'),
  source: 'https://www.example.org/',
}

function aCorpus(): string {
  const corpus = aFolder()
  mkdirSync(join(corpus, 'reports'))
  return corpus
}

function offering(text: string): string {
  const folder = aFolder()
  writeFileSync(join(folder, 'advies.txt'), text)
  return folder
}

describe('checkCorpus', () => {
  it('finds a report in its place', async () => {
    const corpus = aCorpus()
    writeFileSync(join(corpus, report.file), bytes)
    expect(await checkCorpus(corpus, [report], null)).toMatchObject([{ state: 'here', wrong: null }])
  })

  it('takes an absent one from the folder that has it', async () => {
    const corpus = aCorpus()
    expect(await checkCorpus(corpus, [report], offering(bytes))).toMatchObject([{ state: 'taken' }])
    expect(readFileSync(join(corpus, report.file), 'utf8')).toBe(bytes)
  })

  it('makes the folder for it where there is none', async () => {
    expect(await checkCorpus(aFolder(), [report], offering(bytes))).toMatchObject([{ state: 'taken' }])
  })

  it('says that one is absent', async () => {
    expect(await checkCorpus(aCorpus(), [report], aFolder())).toMatchObject([{ state: 'absent' }])
  })

  it('does not take other bytes for it', async () => {
    const corpus = aCorpus()
    expect(await checkCorpus(corpus, [report], offering('Iets anders.'))).toMatchObject([{ state: 'wrong' }])
    expect(existsSync(join(corpus, report.file))).toBe(false)
  })

  it('leaves other bytes in its place alone', async () => {
    const corpus = aCorpus()
    writeFileSync(join(corpus, report.file), 'Van mij.')
    const [entry] = await checkCorpus(corpus, [report], offering(bytes))
    expect(entry).toMatchObject({ state: 'wrong', wrong: { path: join(corpus, report.file) } })
    expect(readFileSync(join(corpus, report.file), 'utf8')).toBe('Van mij.')
  })
})
