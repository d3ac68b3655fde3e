import { checkLexicon } from '../lexicon/index.js'
import { lexiconWords } from './lexicon-words.js'
import { oneLine } from './one-line.js'
import type { ExitCode, Terminal } from './terminal.js'

/** Says what is wrong with the lists of organisations; with no folder, of the built-in ones. */
export function lexiconCheck(
  { language, print }: Terminal,
  folder: string | undefined,
  { json }: { readonly json?: boolean },
): ExitCode {
  const words = lexiconWords[language]
  const check = checkLexicon(folder ?? null)
  const { files, problems, taken, organisations } = check
  if (json) {
    print(JSON.stringify(check, null, 2))
    return problems.length > 0 ? 1 : 0
  }
  for (const { path, organisations } of files) print(words.file(oneLine(path), organisations))
  for (const { form, from, by } of taken) print(oneLine(words.taken(form, from, by)))
  for (const { file, line, message } of problems) print(oneLine(`${file}:${line}: ${message}`))
  print(organisations === null ? words.fails(problems.length) : words.holds(organisations))
  return problems.length > 0 ? 1 : 0
}
