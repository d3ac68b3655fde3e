import type { Language } from '../model/index.js'

/**
 * The language of the screens: `--lang`, else the locale, else English. It is needed before the arguments are parsed,
 * as help and complaints about them are in it as well; a wrong value is for the parser to refuse.
 */
export function chooseLanguage(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
  const asked = argv[at]?.split('=')[1] ?? (at < 0 ? undefined : argv[at + 1])
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^nl(?![a-z])/i.test(asked ?? locale) ? 'nl' : 'en'
}
