import { describe, expect, it } from 'vitest'
import { describePdf } from '../../src/read/describe-pdf.js'

describe('describePdf', () => {
  it('takes title, author and date', () => {
    const info = { Title: ' Koers\0 houden ', Author: 'Raad voor de Koers', CreationDate: "D:20240618093000+02'00'" }
    expect(describePdf(info)).toEqual({
      title: 'Koers houden',
      publisher: 'Raad voor de Koers',
      publishedOn: '2024-06-18',
    })
  })

  it.each([
    'Microsoft Word - advies.docx',
    'untitled',
    'Naamloos',
    'Document1',
    'None',
    'advies_def.indd',
    'PowerPoint-presentatie',
    '2024-03',
    '',
  ])('passes over the title "%s"', (title) => {
    expect(describePdf({ Title: title })).toEqual({})
  })

  it.each(['jansen', 'JansenP01', 'j.jansen@example.nl', 'Gebruiker', 'Microsoft Office User'])(
    'passes over the author "%s"',
    (author) => {
      expect(describePdf({ Author: author })).toEqual({})
    },
  )

  it.each(['D:19700101000000Z', 'yesterday', 20240618])('passes over the date %s', (date) => {
    expect(describePdf({ CreationDate: date })).toEqual({})
  })
})
