const article = String.raw`(?:[Dd]e|[Hh]et|[Tt]he|[Dd]eze|[Dd]ie)\s+`
const capitalised = String.raw`\p{Lu}[\p{L}\p{N}&’'-]*`
const joiner = String.raw`(?:van|voor|de|het|der|den|en|ter|of|for|the|and|op)`
const name = String.raw`${capitalised}(?:\s+(?:${joiner}\s+){0,2}${capitalised}|,\s+${capitalised}(?=.*\s+(?:en|and)\s))*`
const body = String.raw`(?:commissie|raad|werkgroep|stuurgroep|denktank|inspectie|ombudsman|rekenkamer|evaluatie|committee|commission|council|panel)`
const speaker = String.raw`(?:${article})?(?<speaker>(?:${body}\s+)?${name}|${body})`
const verbs = String.raw`(?:pleit(?:en)?|advise(?:ert|ren)|beve(?:elt|len)|roep(?:t|en)|benadruk(?:t|ken)|meld(?:t|en)|schrij(?:ft|ven)|stel(?:t|len)|vra(?:agt|gen)|vin(?:dt|den)|bepleit(?:en)?|dring(?:t|en)|verzoek(?:t|en)|waarschuw(?:t|en)|zie(?:t|n)|wil(?:len)?|recommends?|urges?|calls?|argues?|advises?|proposes?)`

/** Where a sentence names its speaker; each with a named group `speaker`. */
const patterns = [
  new RegExp(String.raw`\b(?:volgens|aldus|according to)\s+${speaker}`, 'u'),
  new RegExp(
    String.raw`^(?:(?:Zowel|Ook|Maar|Daarnaast|En|Zo)\s+(?:ook\s+)?)?${speaker}(?:\s+(?:als|en|and)\s+(?<second>${name}))?(?:\s+\p{Ll}+){0,2}\s+${verbs}\b`,
    'u',
  ),
  new RegExp(String.raw`\b(?:stelt|pleit|adviseert|benadrukt|schrijft|meldt|vindt)\s+${speaker}`, 'u'),
]

/** Words that open a sentence with a capital and name nobody. */
const nobody =
  /^(?:Ik|Wij|We|Het|De|Dit|Dat|Deze|Die|Er|Hij|Zij|Ze|Men|U|Wie|Wat|Daarom|Daarnaast|Ook|Maar|En|Zo|Hier|Toch|Verder|Tevens|Als|Om|In|Op|Bij|Voor|Met|Door|Uit|Van|Zonder|Naar|It|They|This|That|You|He|She)$/u

/** Verbs in the first person or of the author: the sentence is the report's own again. */
const author = /^(?:Wij|We|Ik|Ons|Onze|Mijn|I|Our|My)\b/u

/** Who a sentence says is speaking, as written without the article; `author` when it is the report itself, null when it says nothing. */
export function findSpeaker(sentence: string): { speaker: string } | 'author' | null {
  if (author.test(sentence)) return 'author'
  for (const pattern of patterns) {
    const match = pattern.exec(sentence)
    const found = match?.groups?.speaker
    if (!found || nobody.test(found) || /^(?:commissie|raad|committee)$/i.test(found)) continue
    const second = match?.groups?.second
    return { speaker: second ? `${found} en ${second}` : found }
  }
  return null
}
