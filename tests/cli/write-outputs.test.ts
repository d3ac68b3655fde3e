import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeOutputs } from '../../src/cli/write-outputs.js'
import { StoreError } from '../../src/store/index.js'
import { aTerminal } from '../support/a-terminal.js'
import { aFolder } from '../support/an-atlas.js'

const write = (paths: readonly string[], force = false, text: string | Uint8Array | (() => Iterable<string>) = 'new') =>
  writeOutputs(
    aTerminal().terminal,
    paths.map((path) => ({ path, text })),
    force,
    '--to',
  )

describe('writing outputs', () => {
  it('makes folders, and writes texts and bytes', () => {
    const folder = aFolder()
    write([join(folder, 'a/b/c.txt')])
    write([join(folder, 'd.bin')], false, new Uint8Array([1, 2]))
    expect(readFileSync(join(folder, 'a/b/c.txt'), 'utf8')).toBe('new')
    expect([...readFileSync(join(folder, 'd.bin'))]).toEqual([1, 2])
    expect(readdirSync(folder)).toEqual(['a', 'd.bin'])
  })

  it('leaves what is there, unless it is the same or forced', () => {
    const [path, other] = ['a', 'b'].map((name) => join(aFolder(), name)) as [string, string]
    writeFileSync(path, 'old')
    expect(() => write([other, path])).toThrow(
      `${path}: is there already; choose another place with --to, or overwrite it with --force`,
    )
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(() => readFileSync(other)).toThrow('ENOENT')
    write([path], true)
    write([path])
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  it('writes none where one cannot be written, and leaves no half file', () => {
    const folder = aFolder()
    mkdirSync(join(folder, 'c'))
    writeFileSync(join(folder, 'file'), 'old')
    for (const name of ['c', 'file/below']) {
      expect(() => write([join(folder, 'a'), join(folder, name)], true)).toThrow(
        /(?:c|below): cannot be written \(\w+\); choose another place with --to$/,
      )
      expect(readdirSync(folder)).toEqual(['c', 'file'])
    }
  })

  it('writes piece by piece, and knows the same again', () => {
    const path = join(aFolder(), 'file')
    const pieces =
      (...texts: string[]) =>
      () =>
        texts
    write([path], false, pieces('één', ' twee', ''))
    expect(readFileSync(path, 'utf8')).toBe('één twee')
    write([path], false, pieces('één twee'))
    for (const other of [pieces('één'), pieces('één twee', '!'), pieces('twee'), pieces()])
      expect(() => write([path], false, other)).toThrow('is there already')
    expect(readFileSync(path, 'utf8')).toBe('één twee')
  })

  it('leaves nothing of a file that fails half-way', () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'old'), 'old')
    function* failing() {
      yield 'half'
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    }
    for (const name of ['old', 'new'])
      expect(() => write([join(folder, name)], true, failing)).toThrow(/(?:old|new): cannot be written \(ENOSPC\)/)
    expect(readdirSync(folder)).toEqual(['old'])
    expect(readFileSync(join(folder, 'old'), 'utf8')).toBe('old')
  })

  it('says of a database that cannot be read what the store says', () => {
    const failing = (): never => {
      throw new StoreError('a.sqlite is damaged')
    }
    const folder = aFolder()
    expect(() => write([join(folder, 'a')], false, failing)).toThrow('a.sqlite is damaged')
    expect(readdirSync(folder)).toEqual([])
  })

  it.runIf(existsSync('/dev/full'))('says that a disk is full', () => {
    expect(() => write(['/dev/full'], true)).toThrow('/dev/full: cannot be written (ENOSPC)')
  })

  it('overwrites what a link points to, not the link', () => {
    const folder = aFolder()
    const [file, link] = [join(folder, 'file'), join(folder, 'link')]
    writeFileSync(file, 'old')
    symlinkSync(file, link)
    write([link], true)
    expect([readFileSync(file, 'utf8'), lstatSync(link).isSymbolicLink()]).toEqual(['new', true])
  })
})
