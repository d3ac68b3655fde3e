import { describe, expect, it } from 'vitest'
import { aSegmentedReport } from '../../support/a-segmented-report.js'

/** What each recommendation repeats, both by their first words. */
function repeatsIn(text: string): string[] {
  const { recommendations } = aSegmentedReport(text)
  const first = (words: string): string => words.split(/\s+/).slice(0, 3).join(' ')
  return recommendations.flatMap(({ text: words, repeatsId }) => {
    const again = recommendations.find(({ id }) => id === repeatsId)
    return again ? [`${first(words)} <- ${first(again.text)}`] : []
  })
}

const filler = 'De brug is oud en het water staat hoog. Zo gaat het al jaren in dit dal.'

describe('what a report says twice', () => {
  it('is found by its words', () => {
    const act = 'De gemeente moet de oude brug over de rivier voor de winter herstellen'
    expect(repeatsIn(`${filler}\n\n${act}. ${filler}\n\n${filler}\n\n${act}. ${filler}\n`)).toEqual([
      'De gemeente moet <- De gemeente moet',
    ])
  })

  it('is found by its first sentence, where what explains it is worded anew', () => {
    const act = 'Maak de wethouder van Water eindverantwoordelijk voor het herstel van alle bruggen'
    const first = `${act}. Laat haar ieder kwartaal met de schippers praten over sluizen, kades en wachttijden.`
    const again = `${act} in het dal. Nu wijzen diensten naar elkaar en weet niemand wie verf en staal betaalt.`
    expect(repeatsIn(`# Aanbevelingen\n\n- ${first}\n- Verf het hek.\n\n# Achtergrond\n\n${again}\n`)).toEqual([
      'Maak de wethouder <- Maak de wethouder',
    ])
  })

  it('is found by its place, where the body has a point more than the summary', () => {
    const summary = ['Herstel de brug over de rivier.', 'Betaal de schippers op tijd.', 'Open de sluis op zondag.']
    const body = [
      'Een sterke brug over de rivier',
      'Schippers op tijd betalen',
      'Een nieuw hek',
      'De sluis open op zondag',
    ]
    const fillers = [
      'Het staal roest en de verf bladdert.',
      'Facturen liggen weken op een bureau.',
      'Koeien lopen soms het pad op.',
      'In het weekend wacht iedereen op maandag.',
    ]
    const text = `# In het kort\n\nWij bevelen aan:\n\n${summary.map((act) => `- ${act}`).join('\n')}\n\n${body
      .map((title, at) => `## Aanbeveling ${at + 1}: ${title}\n\n${fillers[at]}\n`)
      .join('\n')}`
    expect(repeatsIn(text)).toEqual([
      'Een sterke brug <- Herstel de brug',
      'Schippers op tijd <- Betaal de schippers',
      'De sluis open <- Open de sluis',
    ])
  })

  it('is found where headings say several points of a summary in fewer words', () => {
    const points = ['Herstel de brug over de rivier met spoed.', 'Betaal de schippers voortaan op tijd.']
    const heads = ['Herstel de brug over de rivier', 'Betaal de schippers op tijd']
    const text = `# In het kort\n\nWij bevelen aan:\n\n- ${points.join('\n- ')}\n\n# Het dal\n\n${filler}\n\n${heads
      .map((head) => `## ${head}\n\n${filler}`)
      .join('\n\n')}\n`
    expect(repeatsIn(text)).toEqual([
      'Herstel de brug <- Herstel de brug',
      'Betaal de schippers <- Betaal de schippers',
    ])
  })

  it('is found where a closing list names the advices by their numbers', () => {
    const list = '## Lijst van aanbevelingen\n\n1  Recht op een brug\n2  Een schippersfonds\n'
    const text = `# Het dal\n\n${filler}\n\nAanbeveling 1: Leg het recht op een brug vast in de wet.\n\n${filler}\n\nAanbeveling 2: Richt een schippersfonds op voor dit dal.\n\n${filler}\n\n${list}`
    expect(repeatsIn(text)).toEqual(['Recht op een <- Leg het recht'])
  })

  it('is found where a table has the title of an advice', () => {
    const table = '| Aanbeveling | Wie |\n| --- | --- |\n| Verlaag de tol | Rijk |\n| Verbreed de sluis | Dal |'
    const text = `# Het dal\n\n${filler}\n\n## Aanbeveling 1: Verlaag de tol\n\n${filler}\n\n## Aanbeveling 2: Verbreed de sluis\n\nGrote schepen liggen er dagen voor anker.\n\n## Wie doet wat\n\n${table}\n`
    expect(repeatsIn(text)).toEqual(['Verlaag de tol <- Verlaag de tol', 'Verbreed de sluis <- Verbreed de sluis'])
  })

  it('is no sentence of the text where the call is printed twice, set apart', () => {
    const call = 'Betrek de schippers vanaf het eerste begin bij de plannen voor de brug'
    const text = `# Oproepen\n\nOPROEP ${call}\n\n# De brug\n\nOPROEP ${call}\n\n${filler} De gemeente moet de schippers vanaf het eerste begin bij de plannen voor de brug betrekken. ${filler}\n`
    expect(repeatsIn(text)).toEqual(['Betrek de schippers <- Betrek de schippers'])
  })

  it('is not found where only the subject is the same', () => {
    const text = `${filler}\n\nDe gemeente moet de brug herstellen. ${filler}\n\n${filler}\n\nDe provincie moet de brug verkopen. ${filler}\n`
    expect(repeatsIn(text)).toEqual([])
  })
})
