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

/** What there is in place of a recogniser, in words. */
export interface NoRecogniser {
  readonly found: string
}

/** Languages of the reports, as Tesseract calls them, the first one first. */
const wanted = ['nld', 'eng']

/** Milliseconds that one page may take; it usually takes five seconds of a processor that does nothing else. */
const mostTime = 120_000

/** Bytes of the table of one page; a full page of a newspaper has a tenth. */
const mostOutput = 20_000_000

/**
 * The program `tesseract` where it is on the path, or else the package tesseract.js with its language data where the
 * user has installed them in the folder in which the program runs. Nothing is ever fetched.
 */
export async function findRecogniser(): Promise<Recogniser | NoRecogniser> {
  const program = await findProgram()
  if (program && 'recognise' in program) return program
  return (await findPackage()) ?? program ?? { found: 'neither the program nor the package' }
}

async function findProgram(): Promise<Recogniser | NoRecogniser | null> {
  const listed = await run(['--list-langs'], new Uint8Array()).catch(() => null)
  if (listed === null) return null
  const known = wanted.filter((language) => listed.split(/\s+/).includes(language))
  if (known.length === 0) return { found: 'the program tesseract without its Dutch and English data (nld, eng)' }
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

async function findPackage(): Promise<Recogniser | NoRecogniser | null> {
  const require = createRequire(join(process.cwd(), 'package.json'))
  const place = resolved('tesseract.js', require)
  if (place === null) return null
  const languages = wanted.filter((language) => dataOf(language, require))
  if (languages.length === 0) return { found: 'the package tesseract.js without a package of language data' }
  try {
    const loaded = await import(pathToFileURL(place).href)
    return await startPackage((loaded.default ?? loaded) as TesseractPackage, languages, require)
  } catch (error) {
    return { found: `a package tesseract.js that does not start (${(error as Error)?.message ?? error})` }
  }
}

function resolved(name: string, require: NodeJS.Require): string | null {
  try {
    return require.resolve(name)
  } catch {
    return null
  }
}

/** Where a language's data lies, which the package `@tesseract.js-data/<language>` brings. */
function dataOf(language: string, require: NodeJS.Require): string | null {
  const home = resolved(`@tesseract.js-data/${language}/package.json`, require)
  return home && join(dirname(home), '4.0.0_best_int', `${language}.traineddata.gz`)
}

/** The package wants its languages in one folder. */
async function startPackage(
  tesseract: TesseractPackage,
  languages: string[],
  require: NodeJS.Require,
): Promise<Recogniser> {
  const folder = await mkdtemp(join(tmpdir(), 'adviesatlas-ocr-'))
  const discard = () => rm(folder, { recursive: true, force: true })
  const options = { langPath: folder, cacheMethod: 'none', gzip: true, errorHandler: () => {} }
  const worker = await copyData()
    .then(() => tesseract.createWorker(languages, 1, options))
    .catch(async (error) => {
      await discard()
      throw error
    })
  return {
    name: `tesseract.js, ${languages.join('+')}`,
    recognise: async (png) => (await worker.recognize(Buffer.from(png), {}, { tsv: true })).data.tsv ?? '',
    close: async () => {
      await worker.terminate()
      await discard()
    },
  }

  async function copyData(): Promise<void> {
    for (const language of languages) {
      await copyFile(dataOf(language, require) as string, join(folder, `${language}.traineddata.gz`))
    }
  }
}
