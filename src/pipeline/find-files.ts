import { type Dirent, realpathSync, type Stats, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { InputError } from './input-error.js'

/** A file to be read. */
export interface InputFile {
  /** As it is stored and shown: relative to the working directory where it lies below it, with forward slashes. */
  readonly path: string
  /** Relative to the folder that was given, or the name of a file that was named itself; with forward slashes. */
  readonly relativePath: string
}

export interface FoundFiles {
  readonly files: readonly InputFile[]
  /** Folders that were given and hold no reports. */
  readonly emptyFolders: readonly string[]
  /** Files in folders that were left aside because of their extension. */
  readonly leftAside: readonly string[]
}

/**
 * Extensions of the formats that the program reads, and of those in which reports are written that it can only name. In
 * a folder only these count; a file that is named is always tried.
 */
const extensions = ['.pdf', '.docx', '.odt', '.html', '.htm', '.xhtml', '.xml', '.md', '.markdown', '.txt', '.text']
const refused = ['.doc', '.docm', '.dotx', '.ott', '.rtf']

/**
 * Finds the files that the user means, each once, in the order given and a folder's files by path. Hidden files and
 * folders, and links that lead out of a folder, are passed over. A folder within one that was given and that cannot be
 * listed stands among the files and fails as one.
 *
 * @param inputs paths of files and folders
 * @throws {InputError} when a path is not there, or nothing is found at all
 */
export async function findFiles(inputs: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, InputFile>()
  const emptyFolders: string[] = []
  const leftAside: string[] = []
  for (const input of inputs) {
    const listed = statsOf(input).isDirectory() ? await listFolder(input) : [resolve(input)]
    const isNamed = !statsOf(input).isDirectory()
    const [reports, others] = divide(listed, (path) => isNamed || isReport(path))
    if (reports.length === 0) emptyFolders.push(shownPath(input))
    leftAside.push(...others.map(shownPath))
    for (const path of reports) {
      const relativePath = isNamed ? basename(path) : slashed(relative(resolve(input), path))
      if (!files.has(path)) files.set(path, { path: shownPath(path), relativePath })
    }
  }
  if (files.size === 0) throw nothingFound(emptyFolders)
  return { files: [...files.values()], emptyFolders, leftAside }
}

/** A folder in the list is one that could not be looked into; it is tried, so that it is recorded as failed. */
const isReport = (path: string): boolean =>
  [...extensions, ...refused].includes(extname(path).toLowerCase()) || path.endsWith(sep)

function statsOf(input: string): Stats {
  try {
    return statSync(input)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new InputError(`${input} does not exist; check the path`)
    throw new InputError(`${input} cannot be opened (${code}); check the path and the rights on it`)
  }
}

async function listFolder(folder: string): Promise<string[]> {
  const home = realpathSync(folder)
  const found: string[] = []
  await walk(resolve(folder))
  return found.sort()

  async function walk(directory: string): Promise<void> {
    const entries = directory === resolve(folder) ? await entriesOf(directory) : await tryEntriesOf(directory)
    if (!entries) found.push(directory + sep)
    for (const entry of entries ?? []) {
      if (entry.name.startsWith('.')) continue
      const path = join(directory, entry.name)
      if (entry.isDirectory()) await walk(path)
      else if (entry.isFile() || (entry.isSymbolicLink() && isFileWithin(home, path))) found.push(path)
    }
  }
}

/** The entries of a folder within the one that was given; undefined where it may not be looked into. */
const tryEntriesOf = (directory: string): Promise<Dirent[] | undefined> =>
  readdir(directory, { withFileTypes: true }).catch(() => undefined)

async function entriesOf(directory: string): Promise<Dirent[]> {
  try {
    return await readdir(directory, { withFileTypes: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new InputError(`${directory} cannot be listed (${code}); check the rights on it`)
  }
}

/** Links to folders are not followed: what they lead to inside the folder is found without them. */
function isFileWithin(home: string, link: string): boolean {
  try {
    const target = realpathSync(link)
    return target.startsWith(home + sep) && statSync(target).isFile()
  } catch {
    return false
  }
}

function shownPath(path: string): string {
  const below = relative(process.cwd(), resolve(path))
  const isOutside = below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)
  return slashed(isOutside ? resolve(path) : below || '.')
}

const slashed = (path: string): string => path.split(sep).join('/')

function divide<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}

const nothingFound = (folders: readonly string[]): InputError =>
  new InputError(
    `no reports in ${folders.join(', ')}: expected files that end in ${extensions.join(', ')}; ` +
      'give another folder, or name the files themselves',
  )
