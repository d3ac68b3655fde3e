import { findRecogniser, type NoRecogniser, type Recogniser } from './find-recogniser.js'
import { openPdf } from './open-pdf.js'
import { ReadError } from './read-error.js'
import { type RecognisedPage, readRecognisedWords } from './read-recognised-words.js'
import type { ReadOptions } from './reader.js'

/** Pixels a point: 200 dots an inch, at which ten-point type is read well. */
const usualScale = 200 / 72

/** Pixels of the largest image of a page: A3 at that scale. */
const mostPixels = 16_000_000

export interface Recognition {
  /** By the number of the page. */
  readonly pages: ReadonlyMap<number, RecognisedPage>
  /** Program and languages. */
  readonly engine: string
  readonly seconds: number
  /** Pages on which it failed, with the reason of the first. */
  readonly failed: readonly number[]
  readonly failure?: string
}

/**
 * Reads pages without text by optical character recognition. A page that fails is left out.
 *
 * @throws {ReadError} with reason `ocr-failed` when there is no program for it
 */
export async function recognisePages(
  bytes: Uint8Array,
  options: ReadOptions,
  numbers: readonly number[],
): Promise<Recognition> {
  const began = performance.now()
  const recogniser = await findRecogniser()
  if ('found' in recogniser) throw withoutRecogniser(options.name, recogniser)
  const pages = new Map<number, RecognisedPage>()
  const failures = new Map<number, string>()
  try {
    await openPdf(
      bytes,
      options,
      async (document, parser) => {
        for (const number of numbers) {
          options.signal?.throwIfAborted()
          const page = await recognisePage(number)
          if (page) pages.set(number, page)
        }

        async function recognisePage(number: number): Promise<RecognisedPage | null> {
          try {
            const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 })
            const scale = Math.min(usualScale, Math.sqrt(mostPixels / (width * height)))
            return readRecognisedWords(
              await (recogniser as Recogniser).recognise(await parser.render(number, scale)),
              scale,
            )
          } catch (error) {
            failures.set(number, reasonOf(error))
            return null
          }
        }
      },
      mostPixels,
    )
  } finally {
    await recogniser.close()
  }
  const [failure] = failures.values()
  return {
    pages,
    engine: recogniser.name,
    seconds: (performance.now() - began) / 1000,
    failed: [...failures.keys()],
    ...(failure !== undefined && { failure }),
  }
}

/** The first line of an error; a program that is ended because it takes too long says no more than that. */
function reasonOf(error: unknown): string {
  const { killed, message } = error as { killed?: boolean; message?: string }
  return killed ? 'it took too long' : (String(message ?? error).split('\n', 1)[0] ?? '')
}

const withoutRecogniser = (name: string, { found }: NoRecogniser): ReadError =>
  new ReadError(
    'ocr-failed',
    `${name}: expected Tesseract for --ocr, found ${found}; install tesseract-ocr with its Dutch data (Debian: tesseract-ocr-nld), or run npm install tesseract.js @tesseract.js-data/nld @tesseract.js-data/eng`,
  )
