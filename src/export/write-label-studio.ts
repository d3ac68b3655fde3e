import type { Gold } from '../evaluate/index.js'
import type { AnnotatedText, Mark, Tie } from './annotated-text.js'
import { fields } from './annotated-text.js'
import { countCodePoints } from './code-points.js'
import { FormatError } from './format-error.js'
import { fromGold } from './from-gold.js'

/**
 * Gold and its text as a Label Studio import: one task. Final gold is written as an annotation, a draft as a prediction,
 * which Label Studio offers to correct.
 *
 * Offsets count Unicode code points. The documentation says "characters" only; the editor's own tests hold it to code
 * points in text (since 1.4; before, it counted UTF-16 units).
 *
 * @throws {FormatError} when a mark begins or ends within a character
 */
export function writeLabelStudio(gold: Gold, text: string): string {
  const annotated = fromGold(gold, text)
  const result = [...regionsOf(annotated), ...annotated.ties.map(relationOf)]
  const made =
    gold.status === 'final'
      ? { annotations: [{ result }] }
      : { predictions: [{ model_version: gold.annotator, result }] }
  return `${JSON.stringify([{ data: { ...annotated.head, text }, ...made }], null, 1)}\n`
}

/** A region is several results of one id: its label, then a result a field. */
function regionsOf({ text, marks, head }: AnnotatedText): object[] {
  const points = countCodePoints(text)
  return marks.flatMap((mark) => {
    const [start, end] = [mark.start, mark.end].map(
      (offset) => points.fromUnits(offset) ?? refuse(mark, offset, head.report),
    )
    const result = (name: string, type: string, value: object) => {
      return { id: mark.key, from_name: name, to_name: 'text', type, value: { start, end, ...value } }
    }
    const label = result('type', 'labels', { text: text.slice(mark.start, mark.end), labels: [mark.type] })
    const said = fields.flatMap(({ name, choices }) => {
      const values = mark.fields[name]
      if (!values) return []
      return [choices ? result(name, 'choices', { choices: values }) : result(name, 'textarea', { text: values })]
    })
    return [label, ...said]
  })
}

function refuse(mark: Mark, offset: number, file: string): never {
  const place = `${mark.type} at ${mark.start}`
  const remedy = 'run `adviesatlas gold check` and mend the gold'
  throw new FormatError({ file, place, expected: 'whole characters of the text', found: `an offset ${offset}`, remedy })
}

const relationOf = ({ type, from, to }: Tie) => {
  return { type: 'relation', from_id: from, to_id: to, direction: 'right', labels: [type] }
}
