import { findRecogniser, type Recogniser } from './find-recogniser.js'
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
  if (!recogniser) throw withoutRecogniser(options.name)
  const pages = new Map<number, RecognisedPage>()
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
          } catch {
            return null
          }
        }
      },
      mostPixels,
    )
  } finally {
    await recogniser.close()
  }
  return { pages, engine: recogniser.name, seconds: (performance.now() - began) / 1000 }
}

const withoutRecogniser = (name: string): ReadError =>
  new ReadError(
    'ocr-failed',
    `${name}: expected Tesseract for --ocr, found neither the program nor the package; install tesseract-ocr with its Dutch data (Debian: tesseract-ocr-nld), or run npm install tesseract.js @tesseract.js-data/nld @tesseract.js-data/eng`,
  )
