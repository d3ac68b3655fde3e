import type { LinkUnit } from '../../src/model/index.js'

let count = 0

/** An item of a report of its own, unless the changes say otherwise. */
export function aLinkUnit(text: string, changes: Partial<LinkUnit> = {}): LinkUnit {
  const reportId = changes.reportId ?? `rapport-${++count}`
  return {
    id: `${reportId}/r${text.length}`,
    reportId,
    parentId: null,
    role: 'item',
    publishedOn: null,
    title: null,
    text,
    heading: null,
    language: 'nl',
    addressee: null,
    themeIds: [],
    entityIds: [],
    ...changes,
  }
}
