import { describe, expect, it } from 'vitest'
import { aSegmentedReport, inBrief } from '../support/a-segmented-report.js'

const brief = (text: string): string[] => aSegmentedReport(text, 'en').recommendations.map(inBrief)

/** Running text around a sentence, so that its place decides nothing. */
const inText = (sentence: string): string =>
  `The lock was built in 1902 and it leaks.\n\n${sentence} It rained on most days of the visit.\n`

describe('what an English report prescribes in running text', () => {
  it.each([
    'The Department should publish the depth of each lock.',
    'Ministers must decide who pays for the locks.',
    'We must stop dredging at night.',
    'Third, the two registers need to become one.',
    'There is a need to train lock keepers.',
    'I do not think that locks are cheap, and ministers should not pretend it.',
    'The grant should be tied to a lock, not to a boat.',
  ])('is prose: %s', (sentence) => {
    expect(brief(inText(sentence))).toEqual([`prose item -: ${sentence}`])
  })
})

describe('a duty that is only described', () => {
  it.each([
    ['a rule', 'Under the Locks Act the keeper must be on duty by nine.'],
    ['a rule that is quoted', 'The handbook says that a keeper must ring the bell.'],
    ['whoever is bound by it', 'Skippers and other users must pay at the gate.'],
    ['one of a kind', 'A skipper who comes late must wait for the tide.'],
    ['duties under a rule', 'Companies must apply for a permit for each lock.'],
    ['what was said', 'The skippers agreed that the lock should open earlier.'],
    ['what was said, behind it', 'The lock should be scrapped, two skippers said.'],
    ['an indirect question', 'Keepers know which gates they should close.'],
    ['what something takes', 'The harbour would need to buy a second crane.'],
    ['what was not done', 'The keeper should check both gates, and on the day of the flood he did.'],
    ['how a figure is to be read', 'These figures should be read with care.'],
    ['a disclaimer', 'Our findings should in no case be construed as blame.'],
    ['a need of nature', 'Salmon need to rest between two locks.'],
    ['somebody who is no verb', 'Counsel for the skippers spoke last and at length.'],
  ])('is none: %s', (_, sentence) => {
    expect(brief(inText(sentence))).toEqual([])
  })

  it('is none where the next sentence holds it against what happens', () => {
    expect(brief(inText('Keepers should log each boat. In practice three of them do.'))).toEqual([])
  })
})

describe('a text that does not advise', () => {
  it.each([
    ['minutes', 'Minutes of the Lock Board\n\nThe policy needs to be reviewed by the council.\n\nAction: MD\n'],
    [
      'a contract',
      'Agreement between the Harbour and Lock Ltd\n\nThe council shall pay within 30 days.\n\nThe Supplier shall:\n(a) keep records;\n(b) provide a boat.\n',
    ],
    [
      'a guide',
      'Passing the lock\n\nYou need a ticket. You must keep your ticket. Have your lines at hand.\n\nHow to pass\n\n1. Call the keeper when you come near.\n2. Check your lines.\n3. Keep your engine on.\n\nYou should thank the keeper. If you are late, your ticket is void. The council should answer your letter within a week.\n',
    ],
  ])('has none: %s', (_, text) => {
    expect(brief(text)).toEqual([])
  })

  it('has none in a section on what holds already', () => {
    const text =
      'The locks\n\nLegal framework\n\nThe council must keep the lock open by day.\n\nConclusion\n\nThe council must mend the lock.\n'
    expect(brief(text)).toEqual(['prose item -: The council must mend the lock.'])
  })
})
