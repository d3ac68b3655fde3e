import { describe, expect, it } from 'vitest'
import { chooseLanguage } from '../../src/cli/choose-language.js'

describe('chooseLanguage', () => {
  it.each([
    [[], {}, 'en'],
    [[], { LANG: 'nl_NL.UTF-8' }, 'nl'],
    [[], { LANG: 'nl_BE' }, 'nl'],
    [[], { LANG: 'nl' }, 'nl'],
    [[], { LANG: 'nld' }, 'en'],
    [[], { LANG: 'de_DE.UTF-8' }, 'en'],
    [[], { LANG: 'nl_NL.UTF-8', LC_ALL: 'C' }, 'en'],
    [[], { LANG: 'C', LC_MESSAGES: 'nl_NL.UTF-8' }, 'nl'],
    [['ingest', '--lang', 'nl'], { LANG: 'C' }, 'nl'],
    [['--lang=nl', 'ingest'], { LANG: 'C' }, 'nl'],
    [['--lang', 'en'], { LANG: 'nl_NL.UTF-8' }, 'en'],
    [['--lang'], { LANG: 'nl_NL.UTF-8' }, 'nl'],
  ])('%j in %j: %s', (argv, env, language) => {
    expect(chooseLanguage(argv, env)).toBe(language)
  })
})
