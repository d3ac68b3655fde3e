import { type Cues, englishImperativeVerbs } from '../../lexicon/index.js'
import type { Passage } from './passage.js'
import type { CuesByLanguage } from './read-cues.js'

/** Nouns that take "to" themselves: "Plans to build", "Failure to report". */
const takesTo =
  /^(?:the |a |an )?(?:\p{L}+ )?(?:plans?|failures?|dut(?:y|ies)|powers?|rights?|needs?|decisions?|ability|commitments?|attempts?|efforts?|refusals?|pressure|obligations?|proposals?|agreements?|promises?|ways?|steps?|reasons?|time|willingness|incentives?|capacity|consent|freedom|permission|opportunit(?:y|ies)|intentions?|requirements?|threats?|access|how|what|when|where) to\b/iu

const patterns = new WeakMap<Cues, RegExp>()

/** One who can be asked to act, or a body by its capitals, and "to". */
function makePattern(cues: Cues): RegExp {
  const name = String.raw`\p{Lu}[\p{L}&'’-]*(?:,? (?:(?:of|for|and|the|in|with) )*\p{Lu}[\p{L}&'’-]*)*`
  const actor = `(?:[Tt]he )?(?:${cues.actors.join('|')}|${name})`
  return new RegExp(
    String.raw`^${actor}(?:,? and (?:the )?(?:${cues.actors.join('|')}|${name}))? to (?:\p{L}+ly )?(?<verb>\p{Ll}+)`,
    'u',
  )
}

/** "Ministry of Health to publish …": a point of a plan of action that names who does what. English alone has this form. */
export function isAssigned({ text, block }: Passage, cues: CuesByLanguage): boolean {
  if (block.language !== 'en' || takesTo.test(text)) return false
  const own = cues.en
  const known = patterns.get(own) ?? makePattern(own)
  patterns.set(own, known)
  const verb = known.exec(text)?.groups?.verb
  const { verbs, homographs } = englishImperativeVerbs()
  return verb !== undefined && (verbs.has(verb) || homographs.has(verb))
}
