import type { Gold } from '../evaluate/index.js'
import type { Span } from '../model/index.js'
import { trim } from '../text/index.js'
import { fields, type Mark } from './annotated-text.js'
import { bratText, lineBreaks } from './brat-text.js'
import { bratRelations, capitalise, fragmentSeparator, reportMark } from './brat-words.js'
import { type CodePoints, countCodePoints } from './code-points.js'
import { FormatError } from './format-error.js'
import { fromGold } from './from-gold.js'

export interface BratFiles {
  /** The document: `<report>.txt`. */
  readonly txt: string
  /** Its annotations: `<report>.ann`. */
  readonly ann: string
}

/**
 * Gold and its text as brat standoff: `T` lines for marks, `A` for what is chosen from a list, `R` for relations, and
 * a note (`#`) with the rest as JSON. Offsets count Unicode code points. What gold says of the report stands in the
 * note of a mark on its first character, since brat knows no annotation of a document.
 *
 * @throws {FormatError} when a mark begins or ends in white space or within a character: brat cannot hold these
 */
export function writeBrat(gold: Gold, text: string): BratFiles {
  const { head, marks, ties, text: given } = fromGold(gold, text)
  const txt = bratText(given)
  const points = countCodePoints(txt)
  const first = trim(txt, { start: 0, end: txt.length })
  if (first.start === first.end) {
    throw refusal(head.report, 'the text', 'words', 'none', 'annotate a report that has a text')
  }
  const numbers = new Map(marks.map(({ key }, index) => [key, index + 2]))
  const lines = [
    `T1\t${reportMark} ${writeSpan(txt, points, firstCharacter(txt, first.start), head.report)}`,
    ...marks.map((mark) => `T${numbers.get(mark.key)}\t${mark.type} ${writeSpan(txt, points, mark, head.report)}`),
    ...numbered(
      'A',
      marks.flatMap((mark) => attributesOf(mark, `T${numbers.get(mark.key)}`)),
    ),
    ...numbered(
      'R',
      ties.map(({ type, from, to }) => `${bratRelations[type]} Arg1:T${numbers.get(from)} Arg2:T${numbers.get(to)}`),
    ),
    ...numbered('#', [noteOf('T1', head), ...marks.flatMap((mark) => restOf(mark, `T${numbers.get(mark.key)}`))]),
  ]
  return { txt, ann: lines.map((line) => `${line}\n`).join('') }
}

const refusal = (file: string, place: string, expected: string, found: string, remedy: string): FormatError =>
  new FormatError({ file, place, expected, found, remedy })

function firstCharacter(text: string, start: number): Span {
  return { start, end: start + String.fromCodePoint(text.codePointAt(start) as number).length }
}

/** `31 45;46 60` and the words of each fragment: a span over several lines leaves the line ends out. */
function writeSpan(text: string, points: CodePoints, span: Span, file: string): string {
  const inner = trim(text, span)
  const fragments = splitAtLineBreaks(text, span)
  const offsets = fragments.map(({ start, end }) => [points.fromUnits(start), points.fromUnits(end)])
  const isWhole = offsets.flat().every((offset) => offset !== null)
  if (!isWhole || inner.start !== span.start || inner.end !== span.end || fragments.length === 0) {
    const place = `${span.start} to ${span.end}`
    const remedy = 'run `adviesatlas gold check` and mend the gold'
    throw refusal(file, place, 'a span of whole characters without white space at its ends', 'another', remedy)
  }
  const words = fragments.map(({ start, end }) => text.slice(start, end)).join(fragmentSeparator)
  return `${offsets.map((pair) => pair.join(' ')).join(';')}\t${words}`
}

/** The stretches between line ends, without white space at their ends. */
function splitAtLineBreaks(text: string, { start, end }: Span): Span[] {
  const fragments: Span[] = []
  let from = start
  for (const { 0: breaks, index } of text.slice(start, end).matchAll(lineBreaks)) {
    fragments.push({ start: from, end: start + index })
    from = start + index + breaks.length
  }
  fragments.push({ start: from, end })
  return fragments.map((fragment) => trim(text, fragment)).filter((fragment) => fragment.start < fragment.end)
}

/** One attribute a choice; brat has one value an attribute, so a second choice is an attribute of its own. */
const attributesOf = (mark: Mark, id: string): string[] =>
  fields.flatMap(({ name, choices }) => {
    if (choices === null) return []
    const values = mark.fields[name] ?? []
    if (choices.length === 1) return values.map(() => `${capitalise(name)} ${id}`)
    return values.map((value, index) => `${capitalise(name)}${index ? index + 1 : ''} ${id} ${value}`)
  })

function restOf(mark: Mark, id: string): string[] {
  const free = fields.filter(({ choices }) => choices === null)
  const said = free.flatMap(({ name }) => (mark.fields[name] ?? []).map((value) => [name, value]))
  return said.length > 0 ? [noteOf(id, Object.fromEntries(said))] : []
}

const noteOf = (id: string, values: object): string => `AnnotatorNotes ${id}\t${writeOnOneLine(values)}`

/** JSON leaves some characters as they are that end a line for brat's server. */
const writeOnOneLine = (values: object): string =>
  JSON.stringify(values).replace(
    /[\x7f-\x9f\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const numbered = (letter: string, lines: readonly string[]): string[] =>
  lines.map((line, index) => `${letter}${index + 1}\t${line}`)
