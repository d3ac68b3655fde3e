import type { z } from 'zod'
import type { Gold } from '../evaluate/index.js'
import {
  type FieldName,
  fields,
  type Mark,
  type MarkType,
  markTypes,
  type Tie,
  type TieType,
  tieTypes,
} from './annotated-text.js'
import { type CodePoints, countCodePoints } from './code-points.js'
import { FormatError } from './format-error.js'
import { type Annotation, labelStudioSchema, type Region, type Relation, type Task } from './label-studio-schema.js'
import { toGold } from './to-gold.js'

interface ReadOptions {
  /** For messages. */
  readonly file: string
  /** Id of the annotation to take where a task has several; null where it has one. */
  readonly annotation: string | null
}

const anotherProject = 'export a project that was made with our labelling configuration, in the format JSON'

/**
 * Gold from a Label Studio export: one for each task. Of a task without annotations its one prediction is taken.
 *
 * @throws {FormatError} when it is another format or project, or a task cannot be read as gold
 */
export function readLabelStudio(json: string, { file, annotation }: ReadOptions): Gold[] {
  return parseTasks(json, file).map((task, index) => {
    const place = `task ${index + 1} (${task.data.report})`
    const { text, report, sha256, length, split, status, annotator } = task.data
    if (text.length !== length) {
      const remedy = 'export the text again: the project holds another one'
      throw new FormatError({
        file,
        place,
        expected: `a text of ${length} characters`,
        found: `${text.length}`,
        remedy,
      })
    }
    const { result } = choose(task, annotation, file, place)
    const regions = result.filter((each) => each.type !== 'relation')
    const marks = readMarks(regions, text, file, place)
    const ties = result.filter((each) => each.type === 'relation').map((each) => readTie(each, marks, file, place))
    return toGold({ head: { report, sha256, length, split, status, annotator }, text, marks, ties }, file)
  })
}

function parseTasks(json: string, file: string): Task[] {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch (error) {
    const remedy = 'the file may be cut short: export it again, in the format JSON'
    throw new FormatError({ file, place: 'the file', expected: 'JSON', found: (error as Error).message, remedy })
  }
  const checked = labelStudioSchema.safeParse(data)
  if (checked.success) return checked.data
  const { path, message } = checked.error.issues[0] as z.core.$ZodIssue
  const found = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data)
  const place = path.join('.') || 'the file'
  const shown = (JSON.stringify(found) ?? 'nothing').slice(0, 60)
  throw new FormatError({ file, place, expected: message, found: shown, remedy: anotherProject })
}

function choose(task: Task, wanted: string | null, file: string, place: string): Annotation {
  const done = (task.annotations ?? []).filter(({ was_cancelled }) => !was_cancelled)
  const candidates = done.length > 0 ? done : (task.predictions ?? [])
  const chosen = wanted === null ? candidates : candidates.filter(({ id }) => String(id) === wanted)
  if (chosen.length === 1) return chosen[0] as Annotation
  const ids = candidates.map(({ id }) => id ?? 'without id').join(', ')
  const found = candidates.length === 0 ? 'none' : `${candidates.length} (${ids})`
  const expected = wanted === null ? 'one annotation' : `an annotation ${wanted}`
  const remedy = candidates.length === 0 ? 'annotate the task first' : 'choose one by its id with --annotation'
  throw new FormatError({ file, place, expected, found, remedy })
}

function readMarks(regions: readonly Region[], text: string, file: string, place: string): Mark[] {
  const points = countCodePoints(text)
  const byId = new Map<string, Region[]>()
  for (const region of regions) byId.set(region.id, [...(byId.get(region.id) ?? []), region])
  return [...byId].map(([id, results]) => {
    const at = `${place} region ${id}`
    const label = results.find(({ from_name }) => from_name === 'type')
    if (!label) {
      const found = results.map(({ from_name }) => from_name).join(', ')
      throw new FormatError({
        file,
        place: at,
        expected: 'a result of the control "type"',
        found,
        remedy: anotherProject,
      })
    }
    const span = spanOf(label, text, points, file, at)
    return { key: id, type: typeOf(label, file, at), ...span, fields: readFields(results, file, at) }
  })
}

function typeOf({ value }: Region, file: string, place: string): MarkType {
  const type = markTypes.find((each) => value.labels?.length === 1 && value.labels[0] === each)
  if (type) return type
  const found = value.labels?.join(', ') || 'none'
  throw new FormatError({
    file,
    place,
    expected: `one label of ${markTypes.join(', ')}`,
    found,
    remedy: anotherProject,
  })
}

function spanOf(
  { value }: Region,
  text: string,
  points: CodePoints,
  file: string,
  place: string,
): Pick<Mark, 'start' | 'end'> {
  const [start, end] = [points.toUnits(value.start), points.toUnits(value.end)]
  const found = `${value.start} to ${value.end}`
  if (start === null || end === null || start >= end) {
    const expected = `offsets up to ${points.length}, the end of the text`
    throw new FormatError({ file, place, expected, found, remedy: 'mark the region again' })
  }
  const words = text.slice(start, end)
  const [given] = value.text ?? []
  if (given === undefined || bare(given) === bare(words)) return { start, end }
  const expected = `"${given.slice(0, 40)}" at ${found}`
  const remedy = 'export it with Label Studio 1.4 or newer, which counts code points, and leave the text as it is'
  throw new FormatError({ file, place, expected, found: `"${words.slice(0, 40)}"`, remedy })
}

/** The editor writes line breaks within a region as it likes: as such, as a space, as a backslash and an n. */
const bare = (text: string): string => text.replace(/\s|\\n|\\r/g, '')

function readFields(results: readonly Region[], file: string, place: string): Mark['fields'] {
  const said = results.filter(({ from_name }) => from_name !== 'type')
  return Object.fromEntries(
    said.map(({ from_name, value }): [FieldName, readonly string[]] => {
      const field = fields.find(({ name }) => name === from_name)
      if (!field) {
        const expected = `a control of ours: ${fields.map(({ name }) => name).join(', ')}`
        throw new FormatError({ file, place, expected, found: from_name, remedy: anotherProject })
      }
      return [field.name, (field.choices ? value.choices : value.text) ?? []]
    }),
  )
}

function readTie(relation: Relation, marks: readonly Mark[], file: string, place: string): Tie {
  const { from_id, to_id, direction = 'right', labels = [] } = relation
  const at = `${place} relation from ${from_id} to ${to_id}`
  const type = tieTypes.find((each): each is TieType => labels.length === 1 && labels[0] === each)
  if (!type) {
    const found = labels.join(', ') || 'none'
    throw new FormatError({
      file,
      place: at,
      expected: `one label of ${tieTypes.join(', ')}`,
      found,
      remedy: 'choose it',
    })
  }
  if (direction === 'bi') {
    const remedy = 'let it point from the recommendation to its parent, first place or title'
    throw new FormatError({ file, place: at, expected: 'one direction', found: 'both', remedy })
  }
  const stranger = [from_id, to_id].find((id) => !marks.some(({ key }) => key === id))
  if (stranger !== undefined) {
    throw new FormatError({
      file,
      place: at,
      expected: 'two regions of the task',
      found: stranger,
      remedy: 'remove the relation',
    })
  }
  return direction === 'left' ? { type, from: to_id, to: from_id } : { type, from: from_id, to: to_id }
}
