import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { house } from './house.js'
import { type Import, importsIn, readImports } from './read-imports.js'

const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  dependencies: Record<string, string>
}
const packages = Object.keys(dependencies)
const imports = readImports(packages)

const roomOf = (file: string): string => file.slice(0, file.indexOf('/'))
const isRelative = ({ specifier }: Import): boolean => specifier.startsWith('.')
const isOfNode = ({ specifier }: Import): boolean => specifier.startsWith('node:')

/** Path below `src` of what a relative import names. */
const target = ({ file, specifier }: Import): string => posix.join(posix.dirname(file), specifier)

/** Imports of another room. */
const between = imports.filter((each) => isRelative(each) && roomOf(each.file) !== roomOf(target(each)))

const packageOf = ({ specifier }: Import): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

const shown = (list: readonly Import[]): string[] => list.map(({ file, specifier }) => `${file}: ${specifier}`)

describe('the house', () => {
  it('has rules for every room', () => {
    const rooms = readdirSync(new URL('../../src/', import.meta.url))
    expect(rooms.filter((room) => !(room in house))).toEqual([])
  })

  it('has rooms that import only what stands below them', () => {
    expect(shown(between.filter((each) => !house[roomOf(each.file)]?.rooms.includes(roomOf(target(each)))))).toEqual([])
  })

  it('has one door to a room: its index', () => {
    expect(shown(between.filter((each) => target(each) !== `${roomOf(target(each))}/index.js`))).toEqual([])
  })

  it('has no file that goes out by the door of its own room', () => {
    const own = imports.filter((each) => isRelative(each) && target(each) === `${roomOf(each.file)}/index.js`)
    expect(shown(own)).toEqual([])
  })

  it('has no circle of rooms', () => {
    const below = (room: string): string[] => [
      ...new Set(between.filter(({ file }) => roomOf(file) === room).map((each) => roomOf(target(each)))),
    ]
    const reaches = (from: string, to: string, seen: readonly string[] = []): boolean =>
      below(from).some((room) => room === to || (!seen.includes(room) && reaches(room, to, [...seen, room])))
    expect(Object.keys(house).filter((room) => reaches(room, room))).toEqual([])
  })

  it('lets a package into the rooms that may know it only', () => {
    const outside = imports.filter((each) => !isRelative(each) && !isOfNode(each))
    const strangers = outside.filter((each) => !house[roomOf(each.file)]?.packages.includes(packageOf(each)))
    expect(shown(strangers)).toEqual([])
  })

  it('keeps the rooms that only compute away from files, clocks and processes', () => {
    expect(shown(imports.filter((each) => isOfNode(each) && !house[roomOf(each.file)]?.node))).toEqual([])
  })

  it('has a room for every dependency', () => {
    const used = new Set(imports.map(packageOf))
    expect(packages.filter((name) => !used.has(name))).toEqual([])
  })
})

describe('importsIn', () => {
  it.each([
    ["import { a } from './a.js'", './a.js'],
    ["import type { A } from '../model/index.js'", '../model/index.js'],
    ["import {\n  a,\n  type B,\n} from './a.js'", './a.js'],
    ["export { a } from './a.js'", './a.js'],
    ["export type * from './a.js'", './a.js'],
    ["import './a.js'", './a.js'],
    ["const a = await import('./a.js')", './a.js'],
    ["type A = import('./a.js').A", './a.js'],
    ["const a = require('natural')", 'natural'],
    ["const parts = { nl: 'natural/lib/stemmer.js' }", 'natural/lib/stemmer.js'],
  ])('sees %s', (code, specifier) => {
    expect(importsIn(code, 'read/b.ts', ['natural'])).toEqual([{ file: 'read/b.ts', specifier }])
  })

  it.each([
    "// import { a } from './a.js'",
    "/** Use it so: import { a } from './a.js' */",
    "const word = 'naturally'",
    'const from = "elsewhere"',
    "const words = { from: 'from', to: 'to' }",
  ])('sees nothing in %s', (code) => {
    expect(importsIn(code, 'read/b.ts', ['natural'])).toEqual([])
  })
})
