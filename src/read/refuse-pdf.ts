import { ReadError } from './read-error.js'
import type { Recognition } from './recognise-pages.js'

/** The file is there, and its pages are not. */
export const brokenPdf = (name: string, found: string): ReadError =>
  new ReadError(
    'broken',
    `${name}: expected a PDF with pages, found a damaged one (${found}); fetch the file again, or open it in a PDF viewer and save it as a new PDF`,
  )

/** The pages are there, and no words on them. */
export const withoutText = (name: string, pages: number, recognition: Recognition | null): ReadError => {
  const found = `found ${pages === 1 ? 'a page' : `${pages} pages`} without any`
  if (recognition?.failure !== undefined) {
    return new ReadError(
      'ocr-failed',
      `${name}: expected a scan with text, ${found} that ${recognition.engine} could read (${recognition.failure}); run it again when the machine has less to do, or recognise the file with another program`,
    )
  }
  if (recognition) {
    const remedy = 'scan the pages again, sharper and straight'
    return new ReadError(
      'no-text-layer',
      `${name}: expected a scan with text, ${found} that ${recognition.engine} could read; ${remedy}`,
    )
  }
  const remedy = 'give --ocr to have the pages recognised, or make the file searchable first'
  return new ReadError(
    'no-text-layer',
    `${name}: expected a PDF with text, ${found} (a scan without a text layer); ${remedy}`,
  )
}
