import { describe, expect, it } from 'vitest'
import { aSegmentedReport, inBrief } from '../support/a-segmented-report.js'

const brief = (text: string): string[] => aSegmentedReport(text, 'en').recommendations.map(inBrief)

describe('recommendations numbered within a chapter', () => {
  it('have a title and their text', () => {
    const text =
      'Recommendations\n\nChapter 4: Boats\n\nRecommendation 4.1 Paint\n\nThe council should paint each boat.\n\nRecommendation 4.2 Ropes\n\nThe council should:\na. buy ropes\nb. test the ropes each year.\n\nChapter 5: Locks\n\n5.1 Nobody counted the locks.\n'
    expect(brief(text)).toEqual([
      'formal item 4.1: Paint The council should paint each boat.',
      'formal group 4.2: Ropes The council should:',
      'formal item a: buy ropes',
      'formal item b: test the ropes each year.',
    ])
  })
})

describe('a lead-in that says who is asked', () => {
  it.each([
    ['in the passive', 'That the Cabinet be recommended:'],
    ['a body without a name', 'The Rapporteur calls upon those who sell water to:'],
  ])('is the group of its points: %s', (_, leadIn) => {
    expect(brief(`It rains.\n\n${leadIn}\n\n(i) open a lock;\n(ii) close a bridge.\n`)).toEqual([
      `formal group -: ${leadIn}`,
      'formal item i: open a lock;',
      'formal item ii: close a bridge.',
    ])
  })
})

describe('points that name who does what', () => {
  it('are recommendations without a verb of their own', () => {
    const text =
      'Theme A\n\nA1. Ministry of Water to publish a map by June 2026.\nA2. The Harbour Board to open its archive.\n'
    expect(brief(text).filter((line) => line.startsWith('formal item'))).toEqual([
      'formal item A1: Ministry of Water to publish a map by June 2026.',
      'formal item A2: The Harbour Board to open its archive.',
    ])
  })

  it('are none where a noun takes "to" itself', () => {
    expect(brief('Causes\n\n1. Failure to publish a map.\n2. Refusal to open the archive.\n')).toEqual([])
  })
})

describe('marks before a recommendation', () => {
  it('can be codes that begin anywhere', () => {
    const text =
      'The Authority is recommended to:\n\n2031/104  Require stability books.\n\n2031/105  Amend its guidance.\n'
    expect(brief(text)).toEqual([
      'formal group -: The Authority is recommended to:',
      'formal item 2031/104: Require stability books.',
      'formal item 2031/105: Amend its guidance.',
    ])
  })

  it('can carry a priority in brackets', () => {
    const text =
      'Recommendations\n\nR1: The council should paint.\nR2 (high priority): The council should count.\nR3: The council should mend.\n'
    expect(brief(text)).toEqual([
      'formal item R1: The council should paint.',
      'formal item R2: The council should count.',
      'formal item R3: The council should mend.',
    ])
  })
})

describe('what is not taken up', () => {
  it('is no recommendation below its heading', () => {
    const text =
      '6. The recommendations below enjoy the support of Marenga:\n\n6.1 Ratify the treaty;\n\n6.2 Publish the map.\n\n7. The recommendations below did not enjoy the support of Marenga:\n\n7.1 Abolish the tax;\n\n7.2 Open the border.\n'
    expect(brief(text).map((line) => line.slice(0, 15))).toEqual(['formal item 6.1', 'formal item 6.2'])
  })

  it('is none above a reply that rejects it', () => {
    const text =
      'Government response\n\nRecommendation 1: The council should paint.\n\nResponse: Accept.\n\nRecommendation 2: Ministers should pay.\n\nResponse: Reject. Ministers have no money.\n'
    expect(brief(text)).toEqual(['formal item 1: The council should paint.'])
  })
})

describe('paragraphs without number or sign', () => {
  it('are recommendations where all of them prescribe below a heading that announces them', () => {
    const text =
      'Areas for improvement\n\nThe force should record each call.\n\nThe force should train two officers.\n\nFindings\n\nThe force should answer within a minute.\n'
    expect(brief(text).slice(0, 2)).toEqual([
      'formal item -: The force should record each call.',
      'formal item -: The force should train two officers.',
    ])
  })

  it('stay running text where one of them explains', () => {
    const text =
      'Recommendations\n\nThe force should record each call.\n\nCalls come from three towns, of which one is small.\n'
    expect(brief(text)).toEqual(['prose item -: The force should record each call.'])
  })
})

describe('numbers alone on their lines', () => {
  it('belong to the sentences below them', () => {
    const text =
      'Recommendations\n\n1\nThe council should paint every boat before the\nsummer.\n\n2\nThe council should count the locks.\n\n3\nThe council should mend the gate.\n'
    expect(brief(text)).toEqual([
      'formal item 1: The council should paint every boat before the summer.',
      'formal item 2: The council should count the locks.',
      'formal item 3: The council should mend the gate.',
    ])
  })
})

describe('a list below a heading that only says whom it is for', () => {
  const text = (title: string): string =>
    `Boats\n\n${title}\n\nFor the council\n\n• More paint on the boats.\n• Count the locks.\n\nFor the harbour\n\n• A new crane.\n• Mend the gate.\n`

  it('stands for the part that the heading divides', () => {
    expect(brief(text('Recommendations')).filter((line) => line.startsWith('formal item'))).toHaveLength(4)
  })

  it('is none in a part on something else', () => {
    expect(brief(text('Reasons')).filter((line) => line.startsWith('formal item'))).toEqual([])
  })
})

describe('a letter that asks for things one by one', () => {
  it('has an advice in each', () => {
    const [ask, first, second] = [
      'I am asking you to do two things.',
      'First, to publish the depth each month.',
      'Second, to mend the gate.',
    ]
    expect(brief(`It rains on the lock.\n\n${ask} ${first} ${second} The gate is old.\n`)).toEqual(
      [ask, first, second].map((sentence) => `formal item -: ${sentence}`),
    )
  })

  it('has none where the text only counts', () => {
    expect(brief('It rains on the lock.\n\nFirst, to be clear, nobody knew. Second, that was long ago.\n')).toEqual([])
  })
})

describe('a table of what was recommended before', () => {
  it('recommends nothing', () => {
    const table =
      'Recommendation\tStatus\tComment\nTrain the keepers\tDone\tIn May\nPublish the map\tNot done\tLegal advice\n'
    expect(brief(`The locks\n\nPrevious recommendations\n\n${table}`)).toEqual([])
  })
})

describe('a label behind the number of its paragraph', () => {
  it('labels the recommendation', () => {
    const text =
      'The locks\n\n6.1 The locks are old.\n\n6.2 Recommendation 1. The council should mend the gate.\n\n6.3 The gate is from 1902.\n'
    expect(brief(text)).toEqual(['formal item 1: The council should mend the gate.'])
  })
})
