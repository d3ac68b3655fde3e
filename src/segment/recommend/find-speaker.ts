const article = String.raw`(?:[Dd]e|[Hh]et|[Tt]he|[Dd]eze|[Dd]ie)\s+`
const capitalised = String.raw`\p{Lu}[\p{L}\p{N}&’'-]*`
const joiner = '(?:van|voor|de|het|der|den|en|ter|of|for|the|and|op)'
const name = String.raw`${capitalised}(?:\s+(?:${joiner}\s+){0,2}${capitalised}|,\s+${capitalised}(?=.*\s+(?:en|and)\s))*`
const body =
  '(?:commissie|raad|college|werkgroep|stuurgroep|denktank|inspectie|ombudsman|rekenkamer|evaluatie|committee|commission|council|panel)'
const speaker = String.raw`(?:${article})?(?<speaker>(?:${body}\s+)?${name}|${body})`
const verbs =
  '(?:pleit(?:en)?|advise(?:ert|ren)|beve(?:elt|len)|roep(?:t|en)|benadruk(?:t|ken)|meld(?:t|en)|schrij(?:ft|ven)|stel(?:t|len)|vra(?:agt|gen)|vin(?:dt|den)|bepleit(?:en)?|dring(?:t|en)|verzoek(?:t|en)|waarschuw(?:t|en)|zie(?:t|n)|wil(?:len)?|recommends?|urges?|calls?|argues?|advises?|proposes?)'

/** Where a sentence names its speaker; each with a named group `speaker`. */
const patterns = [
  new RegExp(String.raw`\b(?:[Vv]olgens|[Aa]ldus|[Aa]ccording to)\s+${speaker}`, 'u'),
  new RegExp(
    String.raw`^(?:(?:Zowel|Ook|Maar|Daarnaast|En|Zo)\s+(?:ook\s+)?)?${speaker}(?:\s+\([^()]{1,60}\))?(?:\s+(?:als|en|and)\s+(?<second>${name}))?(?:\s+(?!(?:die|dat|waar|who|which|that)\b)\p{Ll}+){0,2}\s+${verbs}\b`,
    'u',
  ),
  new RegExp(String.raw`\b(?:stelt|pleit|adviseert|benadrukt|schrijft|meldt|meent|vindt)\s+${speaker}`, 'u'),
]

/** Words that open a sentence with a capital and name nobody. */
const nobody =
  /^(?:Ik|Wij|We|Het|De|Dit|Dat|Deze|Die|Er|Hij|Zij|Ze|Men|U|Wie|Wat|Daarom|Daarnaast|Ook|Maar|En|Zo|Hier|Toch|Verder|Tevens|Als|Om|Daarbij|Daarmee|Hierbij|Hiermee|Tegelijk|Bovendien|Vervolgens|Echter|In|Op|Bij|Voor|Met|Door|Uit|Van|Zonder|Naar|It|They|This|That|You|He|She)$/u

/** "Vereenvoudiging vraagt om …": one word with the capital of its sentence alone, and the ending of an abstract noun or a plural. */
const noun = /^\p{Lu}\p{Ll}*(?:ing|heid|teit|tie|isme|schap|en|e)$/u

/** Verbs in the first person or of the author: the sentence is the report's own again. */
const author = /^(?:Wij|We|Ik|Ons|Onze|Mijn|I|Our|My)\b/u

/** A body without its name: "deze denktank", "het college". */
const bare = new RegExp(`^${body}$`, 'u')

/** Who a sentence says is speaking. */
export interface Speaker {
  /** As written, without the article. */
  readonly speaker: string
  /** Only a noun, for a body whose name stands elsewhere. */
  readonly isBare?: true
}

/** Who a sentence says is speaking; `author` when it is the report itself, null when it says nothing. */
export function findSpeaker(sentence: string): Speaker | 'author' | null {
  if (author.test(sentence)) return 'author'
  for (const pattern of patterns) {
    const match = pattern.exec(sentence)
    const found = match?.groups?.speaker
    if (!match || !found || nobody.test(found) || (match[0].startsWith(found) && noun.test(found))) continue
    const second = match.groups?.second
    if (second) return { speaker: `${found} en ${second}` }
    return bare.test(found) ? { speaker: found, isBare: true } : { speaker: found }
  }
  return null
}
