/** Members and parties of parliament who ask ("De leden van de X-fractie vragen"), and numbered questions. */
const asking = /\b(?:leden|fracties?|lid|members?)\b.{0,160}\b(?:vragen|vraagt|horen graag|ask|asks)\b/i

/** Whether a paragraph puts questions: most of its sentences do, or it says who asks. */
export function isQuestionBlock(text: string): boolean {
  const questions = text.match(/\?(?=\s|[”"’)]|$)/g)?.length ?? 0
  const statements = text.match(/[.!](?=\s+\p{Lu}|$)/gu)?.length ?? 0
  if (asking.test(text) && questions + 1 >= statements) return true
  return questions > 0 && questions > statements && text.trimEnd().endsWith('?')
}
