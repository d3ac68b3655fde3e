import type { OrganisationPatterns } from '../../lexicon/index.js'
import type { Entity } from '../../model/index.js'
import { alternatives } from './alternatives.js'
import { isAmongCapitals, type OwnForms } from './find-short-forms.js'
import { hasItsArticle } from './has-its-article.js'
import type { NameWord } from './name-words.js'
import type { OrganisationIndex } from './organisation-index.js'
import type { Sighting } from './sighting.js'

/** Characters on either side of a form in which its cue is looked for. */
const REACH = 60

interface Cues {
  /** "de minister van", "ministeries van". */
  readonly office: RegExp
  readonly acting: RegExp
  /** "-voorzitter" behind an abbreviation. */
  readonly staff: RegExp
}

const prepared = new WeakMap<OrganisationPatterns, Cues>()
const article = /(?:^|[\s("“‘'/])(?:de|het|the|uw|deze|onze)\s$/i
const preposition =
  /(?:^|\s)(?:bij|van|door|met|naar|aan|volgens|namens|vanuit|onder|tussen|by|from|with|at)\s(?:(?:de|het|the)\s)?$/i
/** "de Kamer voor bestuurszaken" of a court, and not "de Kamer voor het reces informeren". */
const otherChamber =
  /^ voor (?!(?:de|het|een|deze|dit|die|dat|eind|begin|medio|aanvang|wat|zover|zomer|kerst|haar|hun|zijn|volgende?|komende?)\b)\p{Ll}{5,}/u
/** "schreef dat Toeslagen onvoldoende luistert": one body has a verb in the singular, many payments have not. */
const clause = /(?:^|[\s,])(?:dat|of|omdat|zodat|terwijl|hoe|waarom|wanneer)\s$/
const clauseEnd = /^(?: \p{Ll}+){0,3} \p{Ll}+(?<!me|he|da|ui|nie|to|wa)t[.,;]/u
/** Between two bodies of one list. */
const joint = /^(?:,|\sen|\sof|\sand|\s?\/|\s?&|,\sen|\sen\/of|\splus)?\s?(?:de |het |the )?$/

/**
 * Forms that mean a body only with a cue: after "minister van", beside another body in a list, when the report names the
 * body in full, with an article (abbreviations), or as the one who acts. Never in a line of capitals.
 */
export function findAmbiguousForms(
  text: string,
  words: readonly NameWord[],
  index: OrganisationIndex,
  found: readonly Sighting[],
  own: OwnForms,
): Sighting[] {
  const cues = prepare(index.patterns)
  const named = new Set(found.map((sighting) => sighting.entity?.id))
  const ends = new Map<number, Sighting>(found.map((sighting) => [sighting.end, sighting]))
  const starts = new Map<number, Sighting>(found.map((sighting) => [sighting.start, sighting]))
  const accepted: Sighting[] = []
  let waiting = candidates()
  for (let before = -1; before !== accepted.length; ) {
    before = accepted.length
    waiting = waiting.filter((candidate) => !accept(candidate))
  }
  return accepted

  function candidates(): {
    readonly at: number
    readonly start: number
    readonly form: string
    readonly meanings: readonly Entity[]
  }[] {
    return words.flatMap((word, at) => {
      const form = index.ambiguous.has(word.text) ? word.text : (word.text.match(/^[^-'’/]+/)?.[0] ?? '')
      const meanings = index.ambiguous.get(form)
      if (!meanings || own.blocked.has(form) || own.aliases.has(form)) return []
      return isAmongCapitals(text, word.start, word.start + form.length)
        ? []
        : [{ at, start: word.start, form, meanings }]
    })
  }

  function accept({ at, start, form, meanings }: ReturnType<typeof candidates>[number]): boolean {
    for (const entity of meanings) {
      const cue = cueFor(at, start, form, entity)
      if (!cue) continue
      const end = start + form.length
      const sighting = { start, end, entity, rule: 'organisation/cue', detail: `${form}: ${cue}`, confidence: 0.8 }
      accepted.push(sighting)
      ends.set(end, sighting)
      starts.set(start, sighting)
      return true
    }
    return false
  }

  function cueFor(at: number, start: number, form: string, entity: Entity): string | null {
    const end = start + form.length
    const left = text.slice(Math.max(0, start - REACH), start)
    const right = text.slice(end, end + REACH)
    const isAbbreviation = /\p{Lu}.*\p{Lu}/u.test(form)
    if (entity.kind === 'ministry' && cues.office.test(left)) return 'after an office'
    if (/^\s+\d/.test(right) && isAbbreviation) return null
    if (isListed(start, end, entity, isAbbreviation)) return 'beside another organisation'
    const word = words[at] as NameWord
    const next = words[at + 1]
    const isPartOfName = next?.gap === ' ' && next.hasCapital && !isAbbreviation
    if (isPartOfName || (form.length < word.text.length && !isAbbreviation)) return null
    if (isAbbreviation && named.has(entity.id)) return 'named in full elsewhere'
    if (isAbbreviation && form.length < word.text.length && !cues.staff.test(right)) return null
    if (isAbbreviation && form.length > 1 && article.test(left) && hasItsArticle(left, entity.name, index.patterns))
      return 'with an article'
    if (word.isFirst) return named.has(entity.id) && cues.acting.test(right) ? 'acts' : null
    if (!isAbbreviation && entity.kind === 'parliament' && otherChamber.test(right)) return null
    if (!isAbbreviation && entity.kind === 'party') return 'a capital inside a sentence'
    if (!isAbbreviation && entity.kind === 'parliament')
      return article.test(left) || preposition.test(left) ? 'with an article' : null
    if (!isAbbreviation && entity.kind !== 'ministry' && article.test(left)) return 'with an article and a capital'
    if (preposition.test(left) && !isAbbreviation && !isInsideName(at)) return 'a capital after a preposition'
    return cues.acting.test(right) || (clause.test(left) && clauseEnd.test(right)) ? 'acts' : null
  }

  /** "Hof van Justitie": the form ends another name. The capital of the first word of a sentence says nothing. */
  function isInsideName(at: number): boolean {
    const link = words[at - 1]
    const before = words[/^(?:de|het|the)$/.test(link?.text ?? '') ? at - 3 : at - 2]
    const hasLink = /^(?:van|voor|of|for)$/.test(words[at - 1]?.text ?? '') || before !== words[at - 2]
    return (
      hasLink && Boolean(before?.hasCapital) && !(before?.isFirst && /^(?:\p{Lu}\p{Ll}+(?:s|en))$/u.test(before.text))
    )
  }

  function isListed(start: number, end: number, entity: Entity, isAbbreviation: boolean): boolean {
    const gapBefore =
      /(?:[\s,/&]|\ben|\bof|\band|\bde|\bhet)*$/.exec(text.slice(Math.max(0, start - 14), start))?.[0] ?? ''
    const gapAfter = /^(?:[\s,/&]|en\b|of\b|and\b|de\b|het\b)*/.exec(text.slice(end, end + 14))?.[0] ?? ''
    const before = gapBefore.trim() && joint.test(gapBefore) ? ends.get(start - gapBefore.length) : undefined
    const after = gapAfter.trim() && joint.test(gapAfter) ? starts.get(end + gapAfter.length) : undefined
    return [before, after].some(
      (other) => other?.entity && (isAbbreviation || other.entity.kind === entity.kind || entity.kind === 'company'),
    )
  }
}

function prepare(patterns: OrganisationPatterns): Cues {
  const done = prepared.get(patterns)
  if (done) return done
  const cues = {
    office: new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(patterns.officeCues)})\\s+(?:van|voor|of|for)\\s+$`, 'iu'),
    staff: new RegExp(`^-(?:${alternatives(patterns.staffNouns)})(?!\\p{L})`, 'u'),
    acting: new RegExp(`^\\s+(?:${alternatives(patterns.actingVerbs)})(?!\\p{L})`, 'u'),
  }
  prepared.set(patterns, cues)
  return cues
}
