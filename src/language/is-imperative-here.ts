import type { ImperativeVerb } from '../lexicon/index.js'

/** Subjects after a verb: "Maak ik", "Geef je dat, dan", "Zorg jij". "Het" and "u" are objects as often. */
const SUBJECTS = new Set(['ik', 'jij', 'we', 'wij', 'ze', 'hij', 'jullie', 'men'])
/** Verbs that can have what stands before them for a subject: "Steun is", "Zorg moet". */
const FINITE =
  /^(?:is|was|zijn|waren|wordt|werd|worden|werden|kan|kon|kunnen|moet|moest|moeten|zal|zou|zullen|zouden|mag|mogen|wil|willen|heeft|had|hebben|hadden|blijft|blijven|gaat|komt|ligt|staat|krijgt|biedt|vraagt|vergt|leidt|helpt|bestaat|lijkt|geldt)$/
/** Words that open an object or an adverbial after a verb, and seldom follow a noun at the head of a sentence. */
const AFTER_VERB =
  /^(?:de|het|een|één|dit|deze|die|alle|elke|elk|iedere|ieder|geen|hun|uw|onze|ons|haar|je|jouw|zo|meer|minder|niet|nooit|altijd|ook|dus|dan|daarom|daarbij|daarnaast|eerst|eens|nu|vooral|samen|actief|bewust|direct|tijdig|vroegtijdig|structureel|waar|ervoor|erop|eraan|hierbij|hiervoor|dezelfde|hetzelfde|zulke|beide|bestaande|nieuwe|mensen|burgers|gemeenten|departementen)$/

/** Whether the form `word` stands as an imperative before `rest`, the remainder of its sentence. */
export function isImperativeHere(verb: ImperativeVerb, word: string, rest: string): boolean {
  const clause = /^[^.!?:;\n]*/u.exec(rest)?.[0] ?? ''
  const words = clause.match(/[\p{L}\p{N}'’./-]+/gu) ?? []
  const next = (words[0] ?? '').toLowerCase()
  if (isQuestionOrCondition(next, rest) || SUBJECTS.has(next) || FINITE.test(next)) return false
  if (verb.notBefore.includes(next) || isTitleOfSubject(clause)) return false
  const hasParticle = words.some((other) => verb.particles.includes(other.toLowerCase()))
  if (verb.needsParticle) return hasParticle && !isCompoundHead(clause)
  if (!verb.isHomograph) return !/^-/.test(rest) && !isCompoundHead(clause)
  if (isName(word, words, clause)) return false
  return verb.before.includes(next) || AFTER_VERB.test(next) || closesWithParticle(verb, words)
}

/** "Maak je dat waar, dan ..." and "Geef je dat toe?"; "Houd je aan de wet" is an imperative. */
function isQuestionOrCondition(next: string, rest: string): boolean {
  if (/^[^.!]*\?["”’')\]]*(?:\s|$)/u.test(rest)) return true
  return /^(?:je|u)$/.test(next) && /,\s*dan\s/iu.test(rest)
}

/** "Versterk de Regie wordt geleid door": an imperative as a name, with a finite verb of its own in the same clause. */
function isTitleOfSubject(clause: string): boolean {
  const main = clause.split(
    /[,(–]|\s(?:dat|die|wat|wie|waar\p{Ll}*|hoe|of|als|omdat|zodat|wanneer|voordat|totdat|zodra|en|maar|dan|zoals|welke?)\s/u,
    1,
  )[0]
  return /\s(?:is|was|wordt|werd|kan|moet|zal|zou|heeft|had|blijft)(?:\s|$)/u.test(main ?? '')
}

/** "Breng- en haaldienst", "Zet, ..." */
const isCompoundHead = (clause: string): boolean => /^\s*[-/]/u.test(clause)

/** "Werk aan Uitvoering", "Stop de Oplichting": a preposition and a capital, where not all is in capitals. */
function isName(word: string, words: readonly string[], clause: string): boolean {
  if (clause === clause.toUpperCase()) return false
  return /^\p{Lu}/u.test(word) && words.length === 2 && /^\p{Lu}\p{Ll}/u.test(words[1] as string)
}

function closesWithParticle(verb: ImperativeVerb, words: readonly string[]): boolean {
  return words.length > 1 && verb.particles.includes((words.at(-1) as string).toLowerCase())
}
