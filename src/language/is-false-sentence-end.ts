import type { SentenceContext } from './sentence-context.js'

type Rule = (context: SentenceContext) => boolean

/** Reasons why a proposed end ends nothing. Each is enough; their order does not matter. */
const rules: readonly Rule[] = [
  hasNoTerminal,
  isBeforeLowerCase,
  isBeforeBareClosing,
  isLabel,
  isInnerAbbreviation,
  isAbbreviationBeforeNumber,
  isInitial,
  isDay,
]

export const isFalseSentenceEnd: Rule = (context) => rules.some((rule) => rule(context))

/** A stop, a question mark or the like, then closing signs and the mark of a footnote. Colons and semicolons end nothing. */
function hasNoTerminal({ sentence }: SentenceContext): boolean {
  return !/[.!?…‽]["'”’»›)\]]*(?:\d{1,3}|\[\d{1,3}\]|[¹²³⁰⁴-⁹]+|[*†‡])?["'”’»›)\]]*$/u.test(sentence)
}

/** Names that are written with a small letter first ("eHerkenning", "iOverheid", "'s Avonds") do open sentences. */
function isBeforeLowerCase({ next }: SentenceContext): boolean {
  const word = next.replace(/^[\s"“”„«‹([{–—•·*-]+/u, '')
  if (/^['‘’](?:[snt]|ns)\s+\p{Lu}/u.test(word)) return false
  const bare = word.replace(/^['‘’]+/u, '')
  return /^\p{Ll}/u.test(bare) && !/^\p{Ll}{1,3}\p{Lu}/u.test(bare)
}

/** "Hij zei: 'Ja.' , en ..." */
function isBeforeBareClosing({ next }: SentenceContext): boolean {
  return /^[,;:.!?)\]»”]/u.test(next)
}

/** "1.", "a.", "IV.", "3.2." alone are the number of what follows. */
function isLabel({ sentence }: SentenceContext): boolean {
  return /^[("“„'‘\s–—•*-]*(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[IVXL]{1,5})[.)]+$/u.test(sentence)
}

function isInnerAbbreviation({ sentence, abbreviations }: SentenceContext): boolean {
  const word = lastWord(sentence)
  return word !== null && abbreviations.inner.has(word.toLowerCase())
}

function isAbbreviationBeforeNumber({ sentence, next, abbreviations }: SentenceContext): boolean {
  const word = lastWord(sentence)
  return (
    word !== null &&
    abbreviations.beforeNumber.has(word.toLowerCase()) &&
    /^(?:\d|§|[IVXL]{2,}\b|[IVXL]\b(?!\s+\p{Ll}))/u.test(next)
  )
}

/** "J. de Vries", "A.B. Jansen", "Th. Bakker"; not "bijlage B. De" and not the company form "B.V. Daarna". */
function isInitial({ sentence, next, abbreviations, functionWords }: SentenceContext): boolean {
  const word = lastWord(sentence)
  if (word === null || !/^(?:\p{Lu}\.?-?)*(?:\p{Lu}|Chr|Ph|Th|Joh|Jac|Fr)$/u.test(word) || /\p{Lu}{2}/u.test(word))
    return false
  if (abbreviations.final.has(word.toLowerCase())) return false
  const follower = /^\p{L}[\p{L}'’-]*/u.exec(next)?.[0].toLowerCase() ?? ''
  return /^\p{Lu}/u.test(next) && !functionWords.has(follower)
}

/** "op 1. Januari": a day before its month. */
function isDay({ sentence, next }: SentenceContext): boolean {
  return (
    /(?:^|\s)(?:[1-9]|[12]\d|3[01])\.$/u.test(sentence) &&
    /^(?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*\b/iu.test(next)
  )
}

/** The word before a closing full stop, its inner stops included and brackets before it left out; else null. */
function lastWord(sentence: string): string | null {
  return (
    /(?:^|[\s("“„'‘’”«[–—/-])((?:[\p{L}\p{N}](?:[\p{L}\p{N}]|[./-](?=[\p{L}\p{N}]))*))\.$/u.exec(sentence)?.[1] ?? null
  )
}
