import { join } from 'node:path'
import { type Gold, readGold, writeGold } from '../evaluate/index.js'
import { readBrat, readLabelStudio } from '../export/index.js'
import { loadThemes } from '../lexicon/index.js'
import { goldWords } from './gold-words.js'
import { oneLine } from './one-line.js'
import { readInput } from './read-input.js'
import type { ExitCode, Terminal } from './terminal.js'
import { writeOutputs } from './write-outputs.js'

interface ImportArguments {
  readonly format: 'label-studio' | 'brat'
  /** Id of the annotation to take of a Label Studio task that has several. */
  readonly annotation?: string
  readonly annotator?: string
  readonly out?: string
  readonly force?: boolean
  readonly corpus: string
  readonly json?: boolean
}

/** Makes gold of what was annotated in another program. It holds places and values again, no running text. */
export function goldImport(terminal: Terminal, files: readonly string[], options: ImportArguments): ExitCode {
  const words = goldWords[terminal.language]
  const themes = loadThemes().themes.map(({ id }) => id)
  const folder = options.out ?? join(options.corpus, 'gold')
  const outputs = files.flatMap((file) =>
    readAnnotated(terminal, file, options).map((gold) => {
      const text = writeGold({ ...gold, annotator: options.annotator ?? gold.annotator })
      // What was marked need not make sense: an unknown theme, mentions that overlap.
      readGold(text, file, themes)
      return { path: join(folder, `${gold.report}.json`), text }
    }),
  )
  writeOutputs(terminal, outputs, options.force ?? false)
  const paths = outputs.map(({ path }) => path)
  terminal.print(
    options.json ? JSON.stringify(paths, null, 2) : paths.map((path) => words.wrote(oneLine(path))).join('\n'),
  )
  return 0
}

function readAnnotated(terminal: Terminal, file: string, { format, annotation }: ImportArguments): Gold[] {
  const content = readInput(terminal, file).toString('utf8')
  if (format === 'label-studio') return readLabelStudio(content, { file, annotation: annotation ?? null })
  const txt = readInput(terminal, `${file.replace(/\.ann$/, '')}.txt`).toString('utf8')
  return [readBrat({ txt, ann: content }, file)]
}
