import { readdirSync, readFileSync } from 'node:fs'

/** An import as it stands in a file: type imports, re-exports, dynamic imports and `require` included. */
export interface Import {
  /** Path of the file below `src`, with forward slashes. */
  readonly file: string
  readonly specifier: string
}

const source = new URL('../../src/', import.meta.url)

/** All imports of all files below `src`. `packages` are those that can be loaded by name in a string. */
export function readImports(packages: readonly string[]): readonly Import[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => importsIn(readFileSync(new URL(file, source), 'utf8'), file, packages))
}

/** `from` and a string only stand together in an import or a re-export; a comment may hold anything. */
const statement = /\bfrom\s*['"]([^'"\s]+)['"]|\bimport\s*\(?\s*['"]([^'"\s]+)['"]/g

/** A package can also be loaded through `createRequire`, its name in a table: any string that names one counts. */
const string = /['"`]([^'"`\s]+)['"`]/g

export function importsIn(code: string, file: string, packages: readonly string[]): readonly Import[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const imported = [...bare.matchAll(statement)].map((match) => (match[1] ?? match[2]) as string)
  const named = [...bare.matchAll(string)].map((match) => match[1] as string)
  const loaded = named.filter((text) => packages.some((name) => text === name || text.startsWith(`${name}/`)))
  return [...new Set([...imported, ...loaded])].map((specifier) => ({ file, specifier }))
}
