import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readReport } from '../../src/read/index.js'
import { aPdf } from '../support/a-pdf.js'

const path = process.env.PATH
const folders: string[] = []

afterEach(() => {
  process.env.PATH = path
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Lets nothing but this be found as the program tesseract: what it does with an image, by a script of Node. */
function install(languages: string, onImage: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'recogniser-'))
  folders.push(folder)
  const script = `if (process.argv[2] === '--list-langs') console.log(${JSON.stringify(languages)})
else process.stdin.resume().on('end', () => { ${onImage} })`
  writeFileSync(join(folder, 'tesseract'), `#!${process.execPath}\n${script}\n`)
  chmodSync(join(folder, 'tesseract'), 0o755)
  process.env.PATH = folder
}

/** A table of two words on a line, as Tesseract writes it. */
const table = [
  ['4', '1', '1', '1', '1', '0', '200', '300', '500', '40', '-1', ''],
  ['5', '1', '1', '1', '1', '1', '200', '300', '200', '40', '90', 'Dicht'],
  ['5', '1', '1', '1', '1', '2', '420', '300', '200', '40', '80', 'het'],
]
const writes = `process.stdout.write(${JSON.stringify(table.map((row) => row.join('\t')).join('\n'))})`

/** A page without words: a scan as far as a reader can tell. */
const aScan = () => aPdf((page) => void page.rect(100, 100, 50, 50).fill())

const read = async () => readReport(await aScan(), { name: 'scan.pdf', ocr: true })

/** What a user is told. */
const complaint = async (): Promise<string> =>
  read().then(
    () => 'nothing',
    (error) => (error as Error).message,
  )

describe('a scan read with --ocr', () => {
  it('gives the words that Tesseract reads, with how sure they are', async () => {
    install('nld\neng\nosd', writes)
    const { text, pages, notices } = await read()
    expect(text).toBe('Dicht het')
    expect(pages[0]?.confidence).toBeCloseTo(0.85)
    expect(notices[0]?.reason).toMatch(/^Page 1 recognised from images \(OCR by tesseract, nld\+eng\) .* 85%/)
  })

  it('is read with the one language that there is', async () => {
    install('eng', writes)
    expect((await read()).notices[0]?.reason).toContain('tesseract, eng')
  })

  it('says what to install where there is nothing', async () => {
    process.env.PATH = ''
    expect(await complaint()).toMatch(/^scan\.pdf: .*found neither the program nor the package; install tesseract-ocr/)
  })

  it('says that the languages are missing where only they are', async () => {
    install('fra\nosd', writes)
    expect(await complaint()).toMatch(
      /found the program tesseract without its Dutch and English data .*tesseract-ocr-nld/,
    )
  })

  it('says why it fails where the program fails', async () => {
    install('nld', 'process.exit(1)')
    expect(await complaint()).toMatch(/a page without any that tesseract, nld could read \(Command failed/)
  })

  it('says that a page has no words where none are read', async () => {
    install('nld', '')
    expect(await complaint()).toMatch(/scan the pages again, sharper and straight/)
  })
})
