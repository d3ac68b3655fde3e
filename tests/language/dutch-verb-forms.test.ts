import { describe, expect, it } from 'vitest'
import { dutchVerbForms } from '../../src/language/index.js'

describe('the forms of a Dutch verb with which something is demanded', () => {
  it.each([
    ['meld', ['meldt', 'melden', 'gemeld']],
    ['maak', ['maakt', 'maken', 'gemaakt']],
    ['schrap', ['schrapt', 'schrappen', 'geschrapt']],
    ['geef', ['geeft', 'geven']],
    ['kies', ['kiest', 'kiezen']],
    ['toets', ['toetst', 'toetsen', 'getoetst']],
    ['publiceer', ['publiceert', 'publiceren', 'gepubliceerd']],
    ['oefen', ['oefent', 'oefenen', 'geoefend']],
    ['ga', ['gaat', 'gaan']],
  ])('%s: %j', (imperative, forms) => {
    expect(dutchVerbForms(imperative)).toEqual(expect.arrayContaining([imperative, ...forms]))
  })

  it('are written as one word with a particle', () => {
    expect(dutchVerbForms('voer', 'in')).toEqual(expect.arrayContaining(['invoert', 'invoeren', 'ingevoerd']))
    expect(dutchVerbForms('voer', 'in')).not.toContain('invoer')
  })

  it('are each given once', () => {
    const forms = dutchVerbForms('zet')
    expect(forms).toEqual([...new Set(forms)])
  })
})
