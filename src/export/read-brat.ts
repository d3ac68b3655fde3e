import { z } from 'zod'
import type { Gold } from '../evaluate/index.js'
import {
  type FieldName,
  fields,
  type GoldHead,
  type Mark,
  type MarkType,
  markTypes,
  type Tie,
  tieTypes,
} from './annotated-text.js'
import { bratRelations, capitalise, fragmentSeparator, reportMark } from './brat-words.js'
import { type CodePoints, countCodePoints } from './code-points.js'
import { FormatError } from './format-error.js'
import { type BratLines, type BratMark, type BratNote, parseBrat } from './parse-brat.js'
import { toGold } from './to-gold.js'
import type { BratFiles } from './write-brat.js'

/** Says what is wrong on a line. */
type Complain = (line: number, expected: string, found: string, remedy: string) => never

/**
 * Gold from a brat document and its annotations.
 *
 * @param file name of the `.ann` file, for messages
 * @throws {FormatError} naming the line when it is no brat file of ours, or cannot be read as gold
 */
export function readBrat({ txt, ann }: BratFiles, file: string): Gold {
  const complain: Complain = (line, expected, found, remedy) => {
    throw new FormatError({ file, place: `line ${line}`, expected, found, remedy })
  }
  const lines = parseBrat(ann, file)
  const head = readHead(lines, file, complain)
  const text = checkText(txt, head, file)
  const points = countCodePoints(text)
  const marks = lines.marks
    .filter(({ type }) => type !== reportMark)
    .map((mark) => readMark(mark, lines, text, points, complain))
  return toGold({ head, text, marks, ties: readTies(lines, marks, complain) }, file)
}

const headSchema = z.strictObject({
  report: z.string(),
  sha256: z.string(),
  length: z.int(),
  split: z.enum(['tune', 'test']),
  status: z.enum(['final', 'draft']),
  annotator: z.string(),
})

function readHead({ marks, notes }: BratLines, file: string, complain: Complain): GoldHead {
  const mark = marks.find(({ type }) => type === reportMark)
  const note = mark && notes.find(({ on }) => on === mark.id)
  if (!mark || !note) {
    const remedy = 'import a file that `adviesatlas gold export --format brat` made, with its first mark in it'
    throw new FormatError({
      file,
      place: 'the file',
      expected: `a mark ${reportMark} with a note`,
      found: 'none',
      remedy,
    })
  }
  const checked = headSchema.safeParse(parseNote(note, complain))
  if (checked.success) return checked.data
  const { path, message } = checked.error.issues[0] as z.core.$ZodIssue
  return complain(
    note.line,
    `report, sha256, length, split, status and annotator in the note`,
    `${path.join('.')}: ${message}`,
    'put the note back',
  )
}

function parseNote({ line, words }: BratNote, complain: Complain): object {
  try {
    const value: unknown = JSON.parse(words)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Said below, with what was found.
  }
  const remedy = 'write the note as JSON'
  return complain(line, 'a note such as {"addressee":"de minister"}', `"${words.slice(0, 60)}"`, remedy)
}

/** Something may have changed the document's line ends since, and with them every offset. */
function checkText(txt: string, { report, length }: GoldHead, file: string): string {
  const text = txt.replace(/^\ufeff/, '')
  if (text.length === length) return text
  const expected = `a text of ${length} characters, as the gold of ${report} was made for`
  const hasReturns = text.includes('\r')
  const found = `${text.length}${hasReturns ? ', with line ends of Windows (CRLF)' : ''}`
  const remedy = hasReturns ? 'save the .txt with line ends LF' : 'put back the .txt that was exported'
  throw new FormatError({ file, place: 'its .txt', expected, found, remedy })
}

function readMark(mark: BratMark, lines: BratLines, text: string, points: CodePoints, complain: Complain): Mark {
  const type = markTypes.find((each): each is MarkType => each === mark.type)
  if (!type)
    return complain(mark.line, `a type of ${markTypes.join(', ')}`, mark.type, 'change the type, or take the mark out')
  const fragments = mark.fragments.map(([from, to]) => {
    const [start, end] = [points.toUnits(from), points.toUnits(to)]
    if (start !== null && end !== null && start < end) return { start, end }
    return complain(
      mark.line,
      `offsets up to ${points.length}, the end of the text`,
      `${from} to ${to}`,
      'mark it again',
    )
  })
  const words = fragments.map(({ start, end }) => text.slice(start, end)).join(fragmentSeparator)
  if (mark.words !== null && mark.words.trim() !== words.trim()) {
    complain(
      mark.line,
      `"${mark.words.slice(0, 40)}" at its offsets`,
      `"${words.slice(0, 40)}"`,
      'put back the .txt that was exported',
    )
  }
  const start = Math.min(...fragments.map((each) => each.start))
  const end = Math.max(...fragments.map((each) => each.end))
  return { key: mark.id, type, start, end, fields: readFields(mark, lines, complain) }
}

function readFields({ id }: BratMark, { attributes, notes }: BratLines, complain: Complain): Mark['fields'] {
  const said = new Map<FieldName, string[]>()
  const add = (name: FieldName, value: string) => said.set(name, [...(said.get(name) ?? []), value])
  // A second choice is an attribute with a number, so that in order of name it comes after the first.
  const mine = attributes.filter(({ on }) => on === id).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const { line, name, value } of mine) {
    const field = fields.find(
      ({ choices, name: own }) => choices !== null && name.replace(/\d+$/, '') === capitalise(own),
    )
    if (!field) {
      const known = fields.filter(({ choices }) => choices !== null).map(({ name: own }) => capitalise(own))
      complain(line, `an attribute of ${known.join(', ')}`, name, 'change it, or take it out')
    }
    // A flag has no value: that it is there says it.
    else add(field.name, value ?? field.name)
  }
  for (const note of notes.filter(({ on }) => on === id)) {
    for (const [name, value] of Object.entries(parseNote(note, complain))) {
      const field = fields.find(({ choices, name: own }) => choices === null && own === name)
      if (!field) {
        const known = fields.filter(({ choices }) => choices === null).map(({ name: own }) => own)
        complain(note.line, `keys of ${known.join(', ')}`, name, 'change it, or take it out')
      } else add(field.name, String(value))
    }
  }
  return Object.fromEntries(said)
}

function readTies({ relations }: BratLines, marks: readonly Mark[], complain: Complain): Tie[] {
  return relations.map(({ line, type: name, from, to }) => {
    const type = tieTypes.find((each) => bratRelations[each] === name)
    if (!type)
      return complain(
        line,
        `a relation of ${Object.values(bratRelations).join(', ')}`,
        name,
        'change it, or take it out',
      )
    const stranger = [from, to].find((id) => !marks.some(({ key }) => key === id))
    if (stranger !== undefined) complain(line, 'two marks of the file', stranger, 'take the relation out')
    return { type, from, to }
  })
}
