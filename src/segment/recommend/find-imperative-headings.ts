import type { Setting } from './find-settings.js'
import { isLabelled } from './list-run.js'
import { makeBlockUnit, titleOf } from './make-unit.js'
import type { Passage } from './passage.js'
import { type CuesByLanguage, readAnnouncement, startsImperative } from './read-cues.js'
import type { Unit } from './unit.js'
import { type Reading, signalWhen, weighSignals } from './weigh-signals.js'

/**
 * Finds headings that tell somebody to do something. Above running text they are a group; one that stands by itself,
 * as on an overview page, is the advice. Titles of contributions and of the report are neither.
 */
export function findImperativeHeadings(
  passages: readonly Passage[],
  cues: CuesByLanguage,
  settingOf: (passage: Passage) => Setting,
  isTaken: (passage: Passage) => boolean,
): Unit[] {
  const firstText = passages.findIndex(({ block }) => block.kind === 'paragraph')
  return passages.flatMap((passage) => {
    const { block, text, index } = passage
    if (block.kind !== 'heading' || isLabelled(passage) || isTaken(passage) || index < firstText) return []
    if (settingOf(passage) === 'genre') return []
    if (!startsImperative(text, block.language) || isTitleOfContribution(passages, passage, isTaken)) return []
    const below = passages[index + 1]
    const isAlone = below === undefined || below.block.kind === 'heading' || below.block.marker !== null
    const role = isAlone ? 'item' : 'group'
    const parent = isAlone ? announcingHeading(passages, index, cues) : null
    // Without text below it or calls announced above it, it is the title of a part.
    if (isAlone && !parent) return []
    const unit = makeBlockUnit([passage], {
      role,
      form: 'heading',
      title: titleOf(passage),
      parent,
      ...weigh(passage, cues),
    })
    return parent ? [parent, unit] : [unit]
  })
}

/** A heading under which advices with headings of their own stand is the title of the whole. */
function isTitleOfContribution(
  passages: readonly Passage[],
  heading: Passage,
  isTaken: (passage: Passage) => boolean,
): boolean {
  for (const passage of passages.slice(heading.index + 1)) {
    if (passage.block.kind !== 'heading') continue
    if (isTaken(passage)) return passage.block.level >= heading.block.level
    if (passage.block.level <= heading.block.level) return false
  }
  return false
}

/** How many passages may lie between a heading that announces calls and a call below it: an overview page. */
const overview = 16

function announcingHeading(passages: readonly Passage[], index: number, cues: CuesByLanguage): Unit | null {
  const above = passages.slice(Math.max(0, index - overview), index)
  const heading = above.findLast(
    ({ block, text }) => block.kind === 'heading' && readAnnouncement(text, cues[block.language]).score >= 0.8,
  )
  if (!heading) return null
  return makeBlockUnit([heading], {
    role: 'group',
    form: 'heading',
    title: titleOf(heading),
    parent: null,
    ...readAnnouncement(heading.text, cues[heading.block.language]),
  })
}

const weigh = ({ block, text }: Passage, cues: CuesByLanguage): Reading =>
  weighSignals([signalWhen(true, 'form/imperative-title', text.slice(0, 80))], cues[block.language])
