import { makeBlockUnit, titleOf } from './make-unit.js'
import type { Passage } from './passage.js'
import { type CuesByLanguage, readAnnouncement, startsImperative } from './read-cues.js'
import type { Unit } from './unit.js'
import { signalWhen, weighSignals } from './weigh-signals.js'

/** How clearly a heading must announce recommendations for the headings below it to be them. */
const leastAnnounced = 0.8

/**
 * Finds advices under headings without numbers, below a heading that announces them: "Aanbevelingen" with
 * "Versterk de regie" and "Eén loket" below it. A heading with text of its own only is left to the other passes.
 */
export function findAnnouncedHeadings(
  passages: readonly Passage[],
  cues: CuesByLanguage,
  isTaken: (passage: Passage) => boolean,
): Unit[] {
  return passages.flatMap((heading) => {
    const { block, text } = heading
    if (block.kind !== 'heading' || isTaken(heading)) return []
    const announced = readAnnouncement(text, cues[block.language])
    if (announced.score < leastAnnounced) return []
    const members = readMembers(passages, heading).filter((member) => !isTaken(member[0] as Passage))
    if (members.length < 2 || members.filter((member) => callsItself(member, cues)).length * 2 > members.length)
      return []
    if (areSections(members, heading)) return []
    const shape = weighSignals(
      [signalWhen(true, 'form/announced-headings', text)],
      cues[block.language],
      announced.evidence,
    )
    const group = makeBlockUnit([heading], {
      ...shape,
      role: 'group',
      form: 'heading',
      title: titleOf(heading),
      parent: null,
    })
    const items = members.map((member) =>
      makeBlockUnit(member, {
        ...shape,
        role: 'item',
        form: 'headed',
        title: titleOf(member[0] as Passage),
        parent: group,
      }),
    )
    return [group, ...items]
  })
}

/** Whether the text below a heading calls on its own: then the heading only says on whom, and other passes read the calls. */
const callsItself = ([, ...body]: readonly Passage[], cues: CuesByLanguage): boolean =>
  body.some(
    ({ block, sentences }) =>
      block.kind === 'paragraph' &&
      sentences.some(({ text }) => text.endsWith(':') && readAnnouncement(text, cues[block.language]).isAct),
  )

/** Most characters of a member, on the whole, for headings on one level with what announces them to be advices. */
const longestBesides = 1500

/** Imperative headings of a level with the one that announces, above much text: sections of their own. */
const areSections = (members: readonly (readonly Passage[])[], heading: Passage): boolean =>
  members[0]?.[0]?.block.level === heading.block.level &&
  members.flat().reduce((sum, { text }) => sum + text.length, 0) > longestBesides * members.length

/** The headings directly below a heading, each with its text. */
function readMembers(passages: readonly Passage[], heading: Passage): Passage[][] {
  const members: Passage[][] = []
  for (const passage of passages.slice(heading.index + 1)) {
    const { kind, level, label } = passage.block
    const isHead = kind === 'heading'
    const first = members[0]?.[0]?.block.level
    if (isHead && level <= heading.block.level && (level < (first ?? level) || !isBesides(passage, heading))) break
    if (isHead && label === null && (first === undefined || level <= first)) members.push([passage])
    else members.at(-1)?.push(passage)
  }
  return members.filter((member) => member.some(({ block }) => block.kind === 'paragraph'))
}

/** A plain text shows no levels: what tells somebody to do something stands below what announces it. */
const isBesides = ({ block, text }: Passage, heading: Passage): boolean =>
  block.level === heading.block.level && block.label === null && startsImperative(text, block.language)
