import {
  according,
  advice,
  article,
  body,
  document,
  likeVerbs,
  many,
  manyVerbs,
  name,
  source,
  speaker,
  takesOver,
  verbs,
  verbsBehind,
} from './speech-words.js'

/** Up to two words between whoever speaks and the verb, that begin no clause. */
const between = String.raw`(?:\s+(?!(?:die|dat|waar|wat|who|which|that)\b)\p{Ll}+){0,2}`
const opening = String.raw`^(?:(?:Zowel|Ook|Maar|Daarnaast|En|Zo|Of|Eerder|Both|Also|But|And)\s+(?:ook\s+|zoals\s+)?)?`

/** Where a sentence names its speaker; each with a named group `speaker`. */
const patterns = [
  // Whose words follow, or stand before: 'UWV: "…"', '"…" (Raad voor het Water, 2023)'.
  String.raw`^(?:${article})?(?<speaker>${name})(?:\s+\([^()]{1,60}\))?:\s*["“„‘']`,
  String.raw`["”’]\s*\((?<speaker>${name}),\s+(?:19|20)\d\d[a-z]?\)`,
  String.raw`\b${according}\s+${speaker}(?!\s+(?:al|eerder|blijkt)\b)`,
  String.raw`^(?:[Dd]e|[Hh]et|[Ee]en|[Tt]he|An?)\s+(?:\p{Ll}+\s+)?${advice}\s+(?:uit|van|in|of|from|by)\s+${source}\s+(?:luidt|is|was|to)\b`,
  String.raw`\b[Ii]n\s+(?:het|een|the|its|a)\s+(?:\p{Ll}+\s+)?(?<speaker>${document}\s+[“"„‘][^”"’]{3,160}[”"’])\s+(?:wordt|worden|is|stelt|staat)\b.*\b(?:voorgesteld|geadviseerd|bepleit|aanbevolen|gepleit|opgeroepen|proposed|recommended)`,
  String.raw`${opening}${speaker}(?:\s+\([^()]{1,60}\)|,\s+[^,]{3,90},)?(?:\s+(?:als|en|and)\s+(?:${article})?(?:\p{Ll}+\s+)?(?<second>${name}))?${between}\s+${verbs}\b`,
  String.raw`\b(?:[Zz]oals|[Aa]s)\s+${speaker}(?:\s+(?:\p{Ll}+\s+){0,3}|\s+)${likeVerbs}\b`,
  String.raw`\b${verbsBehind}\s+${speaker}`,
  // "Op hetzelfde wijzen ook A en B."
  String.raw`\b${verbs}\s+(?:ook|dan ook|daarom|also)\s+${speaker}(?:\s+en\s+(?<second>${name}))?`,
].map((pattern) => new RegExp(pattern, 'u'))

const manySpeak = new RegExp(String.raw`${opening}${many}\s+${manyVerbs}\b`, 'u')

/** Words that open a sentence with a capital and name nobody. */
const nobody =
  /^(?:Ik|Wij|We|Het|De|Dit|Dat|Deze|Die|Er|Hij|Zij|Ze|Men|U|Je|Wie|Wat|Daarom|Daarnaast|Ook|Maar|En|Zo|Of|Hier|Toch|Verder|Tevens|Als|Om|Daarbij|Daarmee|Hierbij|Hiermee|Tegelijk|Bovendien|Vervolgens|Echter|In|Op|Bij|Voor|Met|Door|Uit|Van|Zonder|Naar|Veel|Sommige|Alle|Enkele|It|They|As|While|Although|Where|This|That|These|Those|You|He|She|There|Many|Some|What|If|When)$/u

/** "Vereenvoudiging vraagt om …": one word with the capital of its sentence alone, and the ending of an abstract noun or a plural. */
const noun = /^\p{Lu}\p{Ll}*(?:ing|heid|teit|tie|isme|schap|en|e)$/u

/** Abstract plurals that ask for something and are nobody: "Oplossingen vragen …". */
const things = /(?:ingen|heden|teiten|ties|oplossingen|problemen|zaken|dingen|regels|systemen|gegevens|ns|ings)$/u

/** Verbs in the first person: the text speaks for its author again. */
const author = /(?<!\p{L})(?:(?:[Ww]ij|[Ww]e|[Ii]k)(?!\p{L})|I(?![\p{L}.]))/u
const own = /^(?:Ons|Onze|Mijn|Our|My)\b/u

/** A body without its name: "deze denktank", "het college". */
const bare = new RegExp(`^${body}$`, 'u')

const isDocument = new RegExp(String.raw`^${document}(?!\p{L})`, 'u')

/** Who a sentence says is speaking. */
export interface Speaker {
  /** As written, without the article. */
  readonly speaker: string
  /** Only a noun, for a body whose name stands elsewhere. */
  readonly isBare?: true
  /** A document and no body: it says one thing. */
  readonly isDocument?: true
}

/** Who a sentence says is speaking; `author` when it is the report itself, null when it says nothing. */
export function findSpeaker(sentence: string): Speaker | 'author' | null {
  // What is quoted in the first person is not the author's.
  const unquoted = sentence.replace(/[“„][^”]*(?:”|$)|"[^"]*(?:"|$)/g, ' ')
  if (author.test(unquoted) || own.test(sentence) || takesOver.test(sentence)) return 'author'
  for (const pattern of patterns) {
    const match = pattern.exec(sentence)
    const found = match?.groups?.speaker
    if (!match || !found || isNobody(found, match[0].startsWith(found))) continue
    const second = match.groups?.second
    if (second) return { speaker: `${found} en ${second}` }
    if (isDocument.test(found)) return { speaker: found, isDocument: true }
    return bare.test(found) ? { speaker: found, isBare: true } : { speaker: found }
  }
  const together = manySpeak.exec(sentence)?.groups?.speaker
  return together && !isThing(together) ? { speaker: together } : null
}

/** Within a sentence a capital is a name's: "Van Dillen". */
const isNobody = (found: string, isFirst: boolean): boolean =>
  isFirst ? nobody.test(found.split(' ')[0] as string) || noun.test(found) : nobody.test(found)

const isThing = (found: string): boolean => nobody.test(found.split(' ')[0] as string) || things.test(found)
