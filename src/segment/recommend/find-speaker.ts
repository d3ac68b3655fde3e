import {
  according,
  advice,
  adviseVerbs,
  article,
  body,
  document,
  front,
  likeVerbs,
  many,
  manyVerbs,
  name,
  somebodyNamed,
  source,
  speaker,
  takesOver,
  verbs,
  verbsBehind,
} from './speech-words.js'

/** Up to two words between whoever speaks and the verb, that begin no clause. */
const between = String.raw`(?:\s+(?!(?:en|of|and|or|die|dat|waar|wat|who|which|that)\b)\p{Ll}+){0,2}`
/** Where a news report was written. */
const dateline = String.raw`(?:\p{Lu}[\p{Lu}\s'’/-]{2,40}\s[-–—]\s)?`
const opening = String.raw`^${dateline}(?:(?:Zowel|Ook|Maar|Daarnaast|En|Zo|Of|Eerder|Both|Also|But|And)\s+(?:ook\s+|zoals\s+)?)?`

/** Whoever is the subject of an advice, up to the verb: "De leden van de commissie". */
const anybody = String.raw`(?:[Dd]e|[Hh]et|[Tt]he)\s+(?:(?:twee|drie|vier|vijf|two|three)\s+)?(?<anybody>[\p{L}’'-]+(?:\s+(?!(?:die|dat|waar|wat|te|om|is|zijn|was|moet|moeten|kan|kunnen|zou|wordt|worden|heeft|hebben|who|which|that|is|are|has)\b)[\p{L}’'-]+){0,9}?)`

/** Where a sentence names its speaker; each with a named group `speaker`. */
const patterns = [
  // Whose words follow, or stand before: 'UWV: "…"', '"…" (Raad voor het Water, 2023)'.
  String.raw`^(?:${article})?(?<speaker>${name})(?:\s+\([^()]{1,60}\))?:\s*["“„‘']`,
  String.raw`["”’]\s*\((?<speaker>${name}),\s+(?:19|20)\d\d[a-z]?\)`,
  String.raw`\b${according}\s+${speaker}(?!\s+(?:al|eerder|blijkt)\b)`,
  String.raw`^(?:[Dd]e|[Hh]et|[Ee]en|[Tt]he|An?)\s+(?:\p{Ll}+\s+)?${advice}\s+(?:uit|van|in|of|from|by)\s+${source}\s+(?:luidt|is|was|to)\b`,
  String.raw`\b[Ii]n\s+(?:het|een|the|its|a)\s+(?:\p{Ll}+\s+)?(?<speaker>${document}\s+[“"„‘][^”"’]{3,160}[”"’])\s+(?:wordt|worden|is|stelt|staat)\b.*\b(?:voorgesteld|geadviseerd|bepleit|aanbevolen|gepleit|opgeroepen|proposed|recommended)`,
  String.raw`${opening}${speaker}(?:\s+\([^()]{1,60}\)|,\s+[^,]{3,90},)?(?:\s+(?:als|en|and)\s+(?:${article})?(?:\p{Ll}+\s+)?(?<second>${name}))?${between}\s+${verbs}\b`,
  String.raw`${front}\s+${verbs}\s+(?:ook\s+|dan ook\s+|daarom\s+)?${speaker}`,
  String.raw`${front}\s+(?:is|zijn)\s+${speaker}\s+van\s+(?:mening|oordeel)\b`,
  String.raw`${opening}${speaker}\s+(?:is|zijn)\s+(?:\p{Ll}+\s+)?van\s+(?:mening|oordeel)\b`,
  String.raw`\b(?:[Zz]oals|[Aa]s)\s+${speaker}(?:\s+(?:\p{Ll}+\s+){0,3}|\s+)${likeVerbs}\b`,
  String.raw`\b${verbsBehind}\s+${speaker}`,
  // "Op hetzelfde wijzen ook A en B."
  String.raw`\b${verbs}\s+(?:ook|dan ook|daarom|also)\s+${speaker}(?:\s+en\s+(?<second>${name}))?`,
].map((pattern) => new RegExp(pattern, 'u'))

/** Where it names somebody by what he is, or by a word that stands for a name. */
const unnamed = [
  String.raw`${opening}${anybody}(?:\s+\([^()]{1,60}\)|,\s+[^,]{3,90},)?\s+${adviseVerbs}\b`,
  String.raw`${front}\s+${adviseVerbs}\s+(?:ook\s+|dan ook\s+)?${anybody}(?=\s+(?:voor|ervoor|op|om|aan|dat|de|het|een|in|met|bij|tot|\p{Ll}+(?:en|s)\s+op)\b)`,
  String.raw`${front}\s+${adviseVerbs}\s+(?<anybody>\p{Ll}{4,}(?:en|s))(?=\s+(?:het|de|een|er|voor|op|om|aan)\b)`,
  String.raw`^(?:Dat|Dit)\s+(?:heeft|hebben)\s+${anybody}\s+(?:\p{Ll}+\s+)?(?:geadviseerd|aanbevolen|bepleit|gevraagd|voorgesteld)\b`,
  String.raw`\b${according}\s+(?<pronoun>hem|haar|hen|him|her|them)\b`,
  String.raw`^(?<pronoun>Hij|Zij|Ze|He|She|They)\s+(?:\p{Ll}+\s+)?${adviseVerbs}\b`,
  String.raw`${front}\s+${adviseVerbs}\s+${somebodyNamed}\b`,
].map((pattern) => new RegExp(pattern, 'u'))

/** What was said stands in the sentences before: "Dat adviseert de raad." */
const pointsBack = new RegExp(String.raw`^(?:Dat|Dit)\s+(?:${verbs}|heeft|hebben)\s`, 'u')

const manySpeak = new RegExp(String.raw`${opening}${many}\s+${manyVerbs}\b`, 'u')

/** Words that open a sentence with a capital and name nobody. */
const nobody =
  /^(?:Wel|Eén|Één|Een|Geen|Twee|Drie|Vier|Vijf|Aan|Ten|Tot|Nu|Allereerst|Voorts|Hiertoe|Daartoe|Intussen|Immers|Nog|Net|Na|Over|Onder|Tussen|Sinds|Tijdens|Volgens|Wanneer|Hoewel|Omdat|Terwijl|Gezien|Ondanks|Dankzij|Mede|Juist|Alleen|Zelfs|Niet|Geen|Beide|Anderen|Velen|Iedereen|Niemand|Elk|Elke|Ieder|Iedere|Onze|Uw|Hun|Haar|Zijn|However|Also|Further|Moreover|To|For|At|On|By|With|Its|His|Her|Ik|Wij|We|Het|De|Dit|Dat|Deze|Die|Er|Hij|Zij|Ze|Men|U|Je|Wie|Wat|Daarom|Daarnaast|Ook|Maar|En|Zo|Of|Hier|Toch|Verder|Tevens|Als|Om|Daarbij|Daarmee|Hierbij|Hiermee|Tegelijk|Bovendien|Vervolgens|Echter|In|Op|Bij|Voor|Met|Door|Uit|Van|Zonder|Naar|Veel|Sommige|Alle|Enkele|It|They|As|While|Although|Where|This|That|These|Those|You|He|She|There|Many|Some|What|If|When)$/u

/** "Vereenvoudiging vraagt om …": one word with the capital of its sentence alone, and the ending of an abstract noun or a plural. */
const noun = /^\p{Lu}\p{Ll}*(?:ing|heid|teit|tie|isme|schap|en|e)$/u

/** Abstract plurals that ask for something and are nobody: "Oplossingen vragen …". */
const things =
  /(?:ingen|heden|teiten|(?<!organisa)ties|oplossingen|problemen|zaken|dingen|regels|systemen|gegevens|ns|ings)$/u

/** "Volgens de Europese regels": one word that says of what kind something is. */
const adjective = /^\p{Lu}\p{Ll}+(?:se|sche|ese|ish)$/u

/** "Uitgevers willen …": many of a kind, of whom it is told what they want. */
const kind = /^\p{Lu}\p{Ll}+s$/u

/** What stands as the subject of an advice and is nobody, or those who wrote it. */
const noSpeaker =
  /^(?:rapport|advies|brief|nota|notitie|motie|artikel|wet|richtlijn|document|plan|programma|praktijk|beleid|tijd|markt|samenleving|wereld|stuk|boek|onderzoekers?|auteurs?|schrijvers?|opstellers?|evaluatoren|indieners?|ondergetekenden?|report|letter|paper|document|authors?|practice)(?!\p{L})/u

/** Verbs in the first person: the text speaks for its author again. */
const author = /(?<!\p{L})(?:(?:[Ww]ij|[Ww]e|[Ii]k)(?!\p{L})|I(?![\p{L}.]))/u
const own = /^(?:Ons|Onze|Mijn|Our|My)\b/u

/** What somebody else thinks, of "us" as well: "Volgens Anna de Wit moeten we …". */
const byAnother = new RegExp(String.raw`^${according}\s`, 'u')

/** A body without its name: "deze denktank", "het college". */
const bare = new RegExp(`^${body}$`, 'u')

const isDocument = new RegExp(String.raw`^${document}(?!\p{L})`, 'u')

/** Who a sentence says is speaking. */
export interface Speaker {
  /** As written, without the article. */
  readonly speaker: string
  /** Only a noun, for a body whose name stands elsewhere. */
  readonly isBare?: true
  /** A word for whoever was named before. */
  readonly isPronoun?: true
  /** A document and no body: it says one thing. */
  readonly isDocument?: true
  /** It is the sentences before that are theirs. */
  readonly pointsBack?: true
}

/** Who a sentence says is speaking; `author` when it is the report itself, null when it says nothing. */
export function findSpeaker(sentence: string): Speaker | 'author' | null {
  // What is quoted in the first person is not the author's.
  const unquoted = sentence.replace(/[“„][^”]*(?:”|$)|"[^"]*(?:"|$)/g, ' ')
  const isOthers = byAnother.test(sentence) && findNamed(sentence)
  if (!isOthers && (author.test(unquoted) || own.test(sentence))) return 'author'
  const found = findNamed(sentence) ?? findUnnamed(sentence)
  if (found) return pointsBack.test(sentence) ? { ...found, pointsBack: true } : found
  if (takesOver.test(sentence)) return 'author'
  const together = manySpeak.exec(sentence)?.groups?.speaker
  return together && !isThing(together) ? { speaker: together } : null
}

function findNamed(sentence: string): Speaker | null {
  for (const pattern of patterns) {
    const match = pattern.exec(sentence)
    const found = match?.groups?.speaker
    if (!match || !found || isNobody(found, match[0])) continue
    const second = match.groups?.second
    if (second) return { speaker: `${found} en ${second}` }
    if (isDocument.test(found)) return { speaker: found, isDocument: true }
    return bare.test(found) ? { speaker: found, isBare: true } : { speaker: found }
  }
  return null
}

function findUnnamed(sentence: string): Speaker | null {
  for (const pattern of unnamed) {
    const { anybody: found, pronoun } = pattern.exec(sentence)?.groups ?? {}
    if (pronoun) return { speaker: pronoun, isPronoun: true }
    if (!found || noSpeaker.test(found) || isThing(found.split(/\s+(?:van|voor)\s/)[0] as string)) continue
    return /\p{Lu}/u.test(found) ? { speaker: found } : { speaker: found, isBare: true }
  }
  return null
}

/** Within a sentence a capital is a name's: "Van Dillen". */
function isNobody(found: string, match: string): boolean {
  if (adjective.test(found)) return true
  if (!match.startsWith(found)) return nobody.test(found)
  return nobody.test(found.split(' ')[0] as string) || noun.test(found) || (kind.test(found) && match.endsWith('en'))
}

const isThing = (found: string): boolean => nobody.test(found.split(' ')[0] as string) || things.test(found)
