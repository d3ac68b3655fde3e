import type { Span } from '../../model/index.js'
import type { Passage } from './passage.js'

/** A stretch of the reading view that one author, or some together, wrote. */
export interface Contribution extends Span {
  readonly author: string
}

/** Longest line, in characters, that says what somebody is. */
const longestFunction = 260
/** How many passages lie between the names of those who share a part: a function or two. */
const neighbours = 4

/** How many contributions make a bundle; a single name above a text is that of its author. */
const leastContributions = 2

const particles = 'van|de|der|den|ten|ter|von|le|la|du|el|al|bin|’t'
const part = String.raw`\p{Lu}[\p{L}’'.]*(?:\s?-\s?\p{Lu}[\p{L}’']+)*`
const single = String.raw`(?:(?:prof|dr|mr|drs|ir|ing)\.?\s+)*${part}(?:\s+(?:(?:${particles})\s+)*${part}){1,3}`
const person = new RegExp(String.raw`^${single}(?:(?:\s+(?:en|and|&|–|-)\s+|,\s+|\s*\/\s*)${single})*$`, 'u')

/** Words that are no part of a person's name, although they begin with a capital. */
const noName =
  /\b(?:Samenvatting|Voorwoord|Inleiding|Conclusies?|Aanbeveling(?:en)?|Colofon|Bijlagen?|Inhoud|Nederland|Overheid|Ministerie|Minister|Raad|Staat|Deel|Summary|Foreword|Introduction|Annex|Table|Government|Digital|Digitale?|Centrale|Data|Smart|Directeur|Hoogleraar|Voorzitter|Lid|Hoofd|Adviseur|Manager|Onderzoeker|Stichting|Vereniging|Universiteit|CEO|CIO|CTO|CISO|Professor|Chair|Director|Head)\b/u

/**
 * Finds who wrote which part of a bundle: headings that are a person's name, each followed by numbered advices. Names
 * that follow each other share the part. A name whose part holds no advices is left alone.
 */
export function findContributors(passages: readonly Passage[], advices: readonly Span[]): Contribution[] {
  const heads = passages.flatMap((passage) => headOf(passage, passages[passage.index + 1]))
  const shared = joinNeighbours(passages, heads, advices)
  const found = shared.filter(({ start, end }) => advices.some((advice) => advice.start >= start && advice.start < end))
  return found.length >= leastContributions ? found : []
}

/** Where a part begins, and whose name stands there. */
interface Head {
  readonly start: number
  readonly index: number
  readonly author: string
}

/** A name in a heading, or in a line with a function below a title: "Jan Jansen, hoogleraar bestuurskunde". */
function headOf(passage: Passage, below: Passage | undefined): Head[] {
  const { block, index, text } = passage
  if (isName(passage, below)) return [{ start: block.view.start, index, author: text }]
  const author = block.kind === 'heading' && below ? authorIn(below) : undefined
  return author === undefined || noName.test(author) ? [] : [{ start: block.view.start, index, author }]
}

const byline = new RegExp(
  String.raw`^(?:[Dd]oor|[Bb]y)?\s*(?<author>${single}),\s+(?:\p{Ll}|CIO|CEO|CTO|CISO)[^.]*\.?$`,
  'u',
)

/** Who wrote what stands below a title, when the first line says no more than that. */
const authorIn = ({ block, text }: Passage): string | undefined =>
  (block.kind === 'paragraph' || block.kind === 'heading') && text.length <= longestFunction
    ? byline.exec(text)?.groups?.author
    : undefined

/** The name of a body, such as "Visitatiecommissie Binnenvaart". */
const body =
  /(?:commissie|raad|college|kamer|inspectie|bureau|instituut|dienst|bond|bank|team|committee|commission|council|office|board|authority)\b/iu

/** A name stands above a function, a title or another name; what stands above a long paragraph is a title. */
function isName({ block, text }: Passage, below: Passage | undefined): boolean {
  if (block.kind !== 'heading' || block.label !== null || !person.test(text) || noName.test(text)) return false
  if (body.test(text)) return false
  return below !== undefined && (below.block.kind === 'heading' || below.text.length <= longestFunction)
}

function joinNeighbours(
  passages: readonly Passage[],
  heads: readonly Head[],
  advices: readonly Span[],
): Contribution[] {
  const end = passages.at(-1)?.block.view.end ?? 0
  const contributions: Contribution[] = []
  for (const [at, head] of heads.entries()) {
    const { start } = head
    const next = heads[at + 1]?.start ?? end
    const previous = contributions.at(-1)
    const isShared = previous && !advices.some((advice) => advice.start >= previous.start && advice.start < start)
    if (previous && isShared && head.index - (heads[at - 1] as Head).index <= neighbours) {
      contributions[contributions.length - 1] = {
        start: previous.start,
        end: next,
        author: `${previous.author.replace(/ en /g, ', ')} en ${head.author}`,
      }
    } else contributions.push({ start, end: next, author: head.author })
  }
  return contributions.map((contribution) => ({
    ...contribution,
    author: contribution.author.replace(/\s+-\s+(?=\p{Lu})/gu, '-'),
  }))
}
