import type { Evidence, Form, Span, Strength, View } from '../../model/index.js'
import { sourceSpan } from '../../text/index.js'
import { isInset } from './is-inset.js'
import type { Passage } from './passage.js'
import type { Unit } from './unit.js'

/** The strength that a unit takes from the sentences it holds: that of the one that speaks loudest for it. */
export function strengthOf(passages: readonly Passage[]): Strength {
  const readings = passages.flatMap((passage) => passage.sentences.map(({ reading }) => reading))
  const loudest = readings.reduce((best, reading) => (reading.score > best.score ? reading : best), {
    score: 0,
    strength: 'should' as Strength,
  })
  return loudest.strength
}

interface Shape {
  readonly role: Unit['role']
  readonly form: Form
  readonly title: Span | null
  readonly parent: Unit | null
  readonly score: number
  readonly evidence: readonly Evidence[]
}

const isAside = ({ block }: Passage): boolean => block.kind === 'footnote' || block.kind === 'quotation'

/** A formal unit of whole blocks: from the first one's label to the last one's end, notes and furniture between them included. */
export function makeBlockUnit(passages: readonly Passage[], shape: Shape): Unit {
  const first = passages[0] as Passage
  const last = passages.at(-1) as Passage
  const ends = passages.map((passage) => passage.block.end)
  const said = passages.filter((passage) => !isAside(passage) && !isInset(passage, [first, passages[1]]))
  return {
    ...shape,
    tier: 'formal',
    label: first.block.label,
    view: { start: first.block.view.start, end: last.block.view.end },
    source: { start: first.block.start, end: Math.max(...ends) },
    // Where all that stands below a heading is set as a quotation, that is what it heads.
    text: (said.length === 1 ? passages : said).map(({ text }) => text).join('\n\n'),
    strength: strengthOf(passages),
    language: first.block.language,
  }
}

/** The place of a title without the stop or colon behind it. */
export function titleOf(passage: Passage, length = passage.text.length): Span | null {
  const words = passage.text.slice(0, length).replace(/[\s.:;,]+$/, '')
  const { start } = passage.block.view
  return words === '' ? null : { start, end: start + words.length }
}

/** Longest lead-in, in characters, that is one unit; of a longer one only the last sentence leads in. */
const longestLeadIn = 220

/** A group of the sentence that leads in to a list or series, with a question before it that it answers. */
export function makeLeadIn(leadIn: Passage, view: View, shape: Omit<Shape, 'form' | 'title'>): Unit {
  const whole = makeBlockUnit([leadIn], { ...shape, form: 'lead-in', title: titleOf(leadIn) })
  const last = leadIn.sentences.at(-1)
  // An act before it is an advice by itself.
  const isAlone = leadIn.sentences.slice(0, -1).every(({ reading }) => reading.tier !== 'formal' || reading.score <= 0)
  if (!last || (isAlone && leadIn.text.length <= longestLeadIn)) return whole
  const span = { start: last.start, end: last.end }
  const title = { start: last.start, end: last.start + last.text.replace(/[\s.:;,]+$/, '').length }
  return { ...whole, view: span, source: sourceSpan(view, span), title, text: last.text }
}
