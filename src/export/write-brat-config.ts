import { fields, markTypes, tieTypes } from './annotated-text.js'
import { bratRelations, capitalise, reportMark } from './brat-words.js'

/** `annotation.conf`: what brat needs beside the documents to show these annotations and to let them be corrected. */
export function writeBratConfig(themeIds: readonly string[]): string {
  const attributes = fields.flatMap(({ name, on, choices, most }) => {
    if (choices === null) return []
    const values = choices === 'themes' ? themeIds : choices
    return Array.from({ length: most }, (_, index) => {
      const attribute = `${capitalise(name)}${index ? index + 1 : ''}\tArg:${on.join('|')}`
      return values.length > 1 ? `${attribute}, Value:${values.join('|')}` : attribute
    })
  })
  const relations = tieTypes.map((type) => {
    return `${bratRelations[type]}\tArg1:Recommendation, Arg2:${type === 'title' ? 'Title' : 'Recommendation'}`
  })
  const sections = {
    entities: [reportMark, ...markTypes],
    // A recommendation may hold another one, and its mentions.
    relations: ['<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>', ...relations],
    events: [],
    attributes,
  }
  return Object.entries(sections)
    .map(([name, lines]) => [`[${name}]`, ...lines, ''].join('\n'))
    .join('\n')
}
