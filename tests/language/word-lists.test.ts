import { describe, expect, it } from 'vitest'
import { abbreviations, englishImperativeVerbs, functionWords, imperativeVerbs } from '../../src/lexicon/index.js'
import { parseDataFile } from '../../src/lexicon/load-data-file.js'
import { wordList } from '../../src/lexicon/word-list.js'

describe('a word list', () => {
  it.each([
    ['- de\n- het\n- de', 'words.yaml:3: 2: "de" stands twice'],
    ['- de\n- Het', 'words.yaml:2: 1: "Het" must be lower case'],
  ])('refuses %j', (text, message) => {
    expect(() => parseDataFile(text, 'words.yaml', wordList)).toThrow(message)
  })

  it('takes words that differ', () => {
    expect(parseDataFile('- de\n- het', 'words.yaml', wordList)).toEqual(['de', 'het'])
  })
})

describe('the word lists of the two languages', () => {
  it('share no function word', () => {
    expect([...functionWords('nl')].filter((word) => functionWords('en').has(word))).toEqual([])
  })

  it('hold whole words, not YAML’s readings of them', () => {
    expect(abbreviations('en').beforeNumber.has('no')).toBe(true)
    expect(functionWords('en').has('no')).toBe(true)
    expect(functionWords('en').has('on')).toBe(true)
  })

  it('name at least 350 Dutch forms, each with a particle where only that makes it a verb', () => {
    const verbs = [...imperativeVerbs()]
    expect(verbs.length).toBeGreaterThanOrEqual(350)
    expect(verbs.filter(([, verb]) => verb.needsParticle && verb.particles.length === 0)).toEqual([])
  })

  it('keep English verbs apart from homographs', () => {
    const { verbs, homographs } = englishImperativeVerbs()
    expect([...homographs].filter((verb) => verbs.has(verb))).toEqual([])
    expect(verbs.has('establish')).toBe(true)
  })
})
