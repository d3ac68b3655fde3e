import { describe, expect, it } from 'vitest'
import { aStructuredReport, readBlocks } from '../support/a-segmented-report.js'

const headings = (text: string) => readBlocks(aStructuredReport(text)).filter((block) => block.startsWith('heading'))

describe('structureReport of parts that only have a number', () => {
  it('takes a word and a number that count on for headings, with the text directly below', () => {
    const text = [1, 2, 3].map((at) => `Antwoord ${at}\nZes gemeenten doen mee, en dat is genoeg.`).join('\n')
    expect(headings(text)).toEqual(['heading: Antwoord 1', 'heading: Antwoord 2', 'heading: Antwoord 3'])
  })

  it.each([
    ['two of them', 'Wij lazen\nFiguur 1\nen daarna ook nog\nFiguur 2\nen dat was het.'],
    ['numbers that do not count on', 'Zie\nTabel 7\nen dan\nTabel 2\nen nog\nTabel 9\nen klaar.'],
    ['a sentence that goes on', 'Vraag 1 is lastig.\nVraag 2 ook.\nVraag 3 is te doen.'],
  ])('leaves %s in their text', (_, text) => {
    expect(headings(text)).toEqual([])
  })
})
