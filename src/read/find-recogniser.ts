import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Reads the words in an image of a page, as the table that Tesseract writes. */
export interface Recogniser {
  /** For messages: "tesseract, nld+eng". */
  readonly name: string
  recognise(png: Uint8Array): Promise<string>
  close(): Promise<void>
}

/** Languages of the reports, as Tesseract calls them, the first one first. */
const wanted = ['nld', 'eng']

/** Milliseconds that one page may take. */
const mostTime = 60_000

/** Bytes of the table of one page; a full page of a newspaper has a tenth. */
const mostOutput = 20_000_000

/**
 * The program `tesseract` where it is on the path, or else the package tesseract.js with its language data where the
 * user has installed them; null when there is neither. Nothing is ever fetched.
 */
export async function findRecogniser(): Promise<Recogniser | null> {
  return (await findProgram()) ?? (await findPackage())
}

async function findProgram(): Promise<Recogniser | null> {
  const listed = await run(['--list-langs'], new Uint8Array()).catch(() => '')
  const known = wanted.filter((language) => listed.split(/\s+/).includes(language))
  if (known.length === 0) return null
  const languages = known.join('+')
  return {
    name: `tesseract, ${languages}`,
    recognise: (png) => run(['stdin', 'stdout', '-l', languages, 'tsv'], png),
    close: async () => {},
  }
}

/** One thread, since pages are read side by side already. */
function run(args: readonly string[], input: Uint8Array): Promise<string> {
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
  return new Promise((resolve, reject) => {
    const child = execFile('tesseract', args, { env, timeout: mostTime, maxBuffer: mostOutput }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    )
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

/** The slice of tesseract.js that is used. */
interface TesseractPackage {
  createWorker(languages: string[], mode: number, options: object): Promise<TesseractWorker>
}

interface TesseractWorker {
  recognize(image: Buffer, options: object, output: { tsv: true }): Promise<{ data: { tsv: string | null } }>
  terminate(): Promise<unknown>
}

async function findPackage(): Promise<Recogniser | null> {
  const require = createRequire(join(process.cwd(), 'package.json'))
  try {
    const loaded = await import(pathToFileURL(require.resolve('tesseract.js')).href)
    const tesseract = (loaded.default ?? loaded) as TesseractPackage
    const languages = wanted.filter((language) => dataOf(language, require))
    if (languages.length === 0) return null
    return await startPackage(tesseract, languages, require)
  } catch {
    return null
  }
}

/** Where a language's data lies, which the package `@tesseract.js-data/<language>` brings. */
function dataOf(language: string, require: NodeJS.Require): string | null {
  try {
    const home = dirname(require.resolve(`@tesseract.js-data/${language}/package.json`))
    return join(home, '4.0.0_best_int', `${language}.traineddata.gz`)
  } catch {
    return null
  }
}

/** The package wants its languages in one folder. */
async function startPackage(
  tesseract: TesseractPackage,
  languages: string[],
  require: NodeJS.Require,
): Promise<Recogniser> {
  const folder = await mkdtemp(join(tmpdir(), 'adviesatlas-ocr-'))
  for (const language of languages) {
    await copyFile(dataOf(language, require) as string, join(folder, `${language}.traineddata.gz`))
  }
  const worker = await tesseract.createWorker(languages, 1, { langPath: folder, cacheMethod: 'none', gzip: true })
  return {
    name: `tesseract.js, ${languages.join('+')}`,
    recognise: async (png) => (await worker.recognize(Buffer.from(png), {}, { tsv: true })).data.tsv ?? '',
    close: async () => {
      await worker.terminate()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
