import { join } from 'node:path'
import { checkGoldAgainst, type Gold, readGold } from '../evaluate/index.js'
import { writeBrat, writeBratConfig, writeLabelStudio, writeLabelStudioConfig } from '../export/index.js'
import { loadThemes } from '../lexicon/index.js'
import { InputError } from '../pipeline/index.js'
import { findReportText } from './find-report-text.js'
import { goldWords } from './gold-words.js'
import { oneLine } from './one-line.js'
import { readInput } from './read-input.js'
import type { ExitCode, Terminal } from './terminal.js'
import { themeLabels } from './theme-labels.js'
import { writeOutputs } from './write-outputs.js'

interface ExportArguments {
  readonly format: 'label-studio' | 'brat'
  readonly text?: string
  readonly out?: string
  readonly force?: boolean
  readonly corpus: string
  readonly json?: boolean
}

/** Writes gold with the text of its report, and the settings that the annotation program needs. */
export async function goldExport(
  terminal: Terminal,
  files: readonly string[],
  options: ExportArguments,
): Promise<ExitCode> {
  const words = goldWords[terminal.language]
  if (options.text !== undefined && files.length > 1) throw new InputError(words.oneText(files.length))
  const { themes } = loadThemes()
  const folder = options.out ?? join('output', options.format)
  const outputs = [configOf(terminal, options.format, folder)]
  for (const file of files) {
    const gold = readGold(
      readInput(terminal, file).toString('utf8'),
      file,
      themes.map(({ id }) => id),
    )
    const report = await findReportText(terminal, gold.report, options)
    if ('absent' in report) throw new InputError(`${file}: ${words.unknownTo(gold.report)}; ${report.absent}`)
    checkGoldAgainst(gold, report)
    outputs.push(...documentsOf(gold, report.text, options.format, folder))
  }
  writeOutputs(terminal, outputs, options.force ?? false)
  const paths = outputs.map(({ path }) => path)
  if (options.json) terminal.print(JSON.stringify(paths, null, 2))
  else terminal.print(paths.map((path) => words.wrote(oneLine(path))).join('\n'))
  terminal.say(words.runningText(oneLine(folder)))
  return 0
}

function configOf({ language }: Terminal, format: ExportArguments['format'], folder: string) {
  const labels = [...themeLabels(language)].map(([id, label]) => ({ id, label }))
  return format === 'brat'
    ? { path: join(folder, 'annotation.conf'), text: writeBratConfig(labels.map(({ id }) => id)) }
    : { path: join(folder, 'labelling-config.xml'), text: writeLabelStudioConfig(labels) }
}

function documentsOf(gold: Gold, text: string, format: ExportArguments['format'], folder: string) {
  if (format === 'label-studio') {
    return [{ path: join(folder, `${gold.report}.json`), text: writeLabelStudio(gold, text) }]
  }
  const { txt, ann } = writeBrat(gold, text)
  return [
    { path: join(folder, `${gold.report}.txt`), text: txt },
    { path: join(folder, `${gold.report}.ann`), text: ann },
  ]
}
