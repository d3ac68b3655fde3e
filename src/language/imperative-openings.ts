/** Bullets, brackets, quotation marks and a printed number before the first word. */
const BEFORE_WORDS = /^[\s"“”„'‘’«([•●▪◦*–—-]*(?:(?:\d{1,2}(?:\.\d{1,2})*[.):]?|\p{L}[.)])\s+)?["“”„'‘’«([]*/u
/** Words that may lead an imperative in: "En zorg dat", "Dus stel vast", "Tot slot: maak". */
const LEAD_IN = /^(?:en|maar|dus|want|of|kortom|alsjeblieft)\s+/iu
/** "Politiek, ", "Beste minister, " */
const ADDRESS = /^(?:\p{L}[\p{L}-]*\s+){0,2}\p{L}[\p{L}-]*,\s+/u
/** A clause or phrase that a conjunction or preposition opens: "Als dat niet lukt, zoek dan". */
const CLAUSE = /^(?:als|wanneer|indien|zodra|om|waar|bij|wil|voor|door|in|met|ten|tot)\s[^,:;.?!]{1,100},\s+/iu
/** Longest address or introduction, in UTF-16 units, before the colon or comma after which an imperative may follow. */
const INTRODUCTION = 120

/** A place at which an imperative may begin. */
export interface ImperativeOpening {
  readonly start: number
  /** After a clause and a comma a subject may follow the verb: "Om dat te bereiken, zet de minister ...". */
  readonly mayInvert: boolean
}

/** Where an imperative may begin: the first word, after a lead-in, after a colon, after an address or a clause and its comma. */
export function imperativeOpenings(sentence: string): readonly ImperativeOpening[] {
  const first = BEFORE_WORDS.exec(sentence)?.[0].length ?? 0
  const lead = LEAD_IN.exec(sentence.slice(first, first + 20))?.[0].length ?? 0
  const starts = [first, first + lead, endOf(/:\s+["“„'‘]*/u, sentence, 0), endOf(ADDRESS, sentence, first)]
  const clause = endOf(CLAUSE, sentence, first)
  return [
    ...[...new Set(starts)].map((start) => ({ start, mayInvert: false })),
    ...(starts.includes(clause) ? [] : [{ start: clause, mayInvert: true }]),
  ].filter(({ start }) => start >= 0 && start < sentence.length)
}

/** The end of a pattern within the reach of an introduction, or -1. */
function endOf(pattern: RegExp, sentence: string, from: number): number {
  const match = pattern.exec(sentence.slice(from, from + INTRODUCTION))
  return match ? from + match.index + match[0].length : -1
}
