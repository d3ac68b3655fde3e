import type { Deadline, StructuredReport } from '../../model/index.js'
import { sourceSpan } from '../../text/index.js'
import { findDeadline } from './find-deadline.js'
import type { Unit } from './unit.js'

/** By when a unit wants its act done, with the place where it says so. */
export function placeDeadline(unit: Unit, { view, metadata }: StructuredReport): Deadline | null {
  const found = findDeadline(unit.text, unit.language, metadata.publishedOn)
  if (!found) return null
  const start = view.text.indexOf(found.text, unit.view.start)
  const end = start + found.text.length
  return { ...found, span: start < 0 || end > unit.view.end ? null : sourceSpan(view, { start, end }) }
}
