import { type Cues, requiredPieces } from '../../lexicon/index.js'

/** A way of naming who must act, with pieces of words of which one must be there. */
export interface Way {
  readonly pattern: RegExp
  readonly needs: readonly string[] | null
}

const determiner =
  '(?:[Dd]e|[Hh]et|[Ee]en|[Aa]lle|[Ee]lke?|[Ii]edere?|[Dd]eze|[Dd]it|[Bb]eide|[Tt]he|[Aa]n?|[Aa]ll|[Ee]ach|[Ee]very|[Tt]his)'
/** What opens a clause: a noun without an article in the middle of one belongs to the words before it. */
const clauseStart = String.raw`(?:^|[,;:(“"—–]\s*|(?<!\p{L})(?:dat|als|maar|want|omdat|waarbij|that|but|if|because|[Nn]o)\s+)`
/** Duties; "kan" and "mag" only allow. */
const modal =
  '(?:moet(?:en)?|dien(?:t|en)|behoor(?:t|en)|hoort|horen|zou(?:den)?|should|must|shall|needs? to|ought to|(?:has|have) to)'
const inverted = '(?:moet(?:en)?|dien(?:t|en)|behoor(?:t|en)|zou(?:den)?|kan|kunnen|should|must)'
const advising =
  '(?:[Bb]evelen|[Bb]eveelt|[Bb]eveel|[Aa]dviseren|[Aa]dviseert|[Aa]dviseer|advies aan|oproep aan|aanbeveling aan|verzoek aan|[Vv]ragen|[Vv]raagt|[Vv]raag|[Rr]oepen|[Rr]oept|[Rr]oep|[Vv]erzoeken|[Vv]erzoekt|[Vv]erzoek|[Vv]erplicht|[Dd]raag|[Dd]wing|[Nn]odig|recommends?(?: that)?|[Rr]ecommendation to|calls? (?:up)?on|[Uu]rges?|[Aa]sks?|[Rr]equires?|[Ii]nvites?|[Ee]ncourages?)'
const letting = '(?:[Gg]eef|[Ll]aat|[Gg]ive|[Ll]et)'
/** What may stand between the verb and whom it is asked of. */
const filler = String.raw`(?:(?:daarom|dan ook|wij|we|ik|ook|van|aan|bij|dus|hier|therefore|also)\s+)*`
const needed =
  '(?:nodig|van belang|belangrijk|cruciaal|essentieel|noodzakelijk|wenselijk|vraagt om|vraagt|goed zijn als|goed als|mogelijk als|worden als|verstandig zijn als|logisch om|aan|voor|[Zz]org|[Zz]org ervoor|essential|important|vital|crucial|necessary|recommends?|proposes?|suggests?|[Ee]nsure)'
/** Verbs of an advice that is told as a fact: "Gemeenten en provincies bemensen samen één loket." */
const doing =
  '(?:spreken|spreekt|richt(?:en)?|zorg(?:t|en)|leg(?:t|gen)|organise(?:ert|ren)|inventarise(?:ert|ren)|beme(?:nst|nsen)|ontwikkel(?:t|en)|start(?:en)?|betaal(?:t)?|betalen|leidt|leiden|onderzoek(?:t|en)|public(?:eert|eren)|deelt|delen)(?!\\s+(?:vaak|nu|al|steeds|nog|momenteel|inmiddels|veel)(?!\\p{L}))'

/** Capitals that name no body: laws, plans and places of texts. */
const noBody =
  '(?!(?:Wet|Besluit|Verordening|Richtlijn|Algemene|Staat|Nota|Plan|Nederland|Nederlandse|Europa|Zaak|Act|Bill|Directive|White|Green|Netherlands|Internet)(?![\\p{L}-]))'

/**
 * The ways of naming who must act: those that say so, the surest first, and those that only tell what somebody does.
 * The lexicon gives the nouns of those who can be asked; a name with capitals will do where only somebody can stand.
 */
export function addresseeWays({ actors }: Cues): { readonly sure: readonly Way[]; readonly told: readonly Way[] } {
  const noun = String.raw`(?:${actors.join('|')})(?![\p{L}-])`
  const actor = String.raw`(?:${determiner}\s+(?:\p{Ll}+\s+)?)?${noun}`
  const withArticle = String.raw`${determiner}\s+(?:\p{Ll}+\s+)?${noun}`
  const joined = String.raw`(?:(?:,\s+(?:en\s+|and\s+)?|\s+(?:en|of|and|or)\s+)${actor})*`
  const group = `(?<addressee>${actor}${joined})`
  const definite = `(?<addressee>${withArticle}${joined})`
  const bare = `(?<addressee>${noun}${joined})`
  const name = String.raw`${noBody}(?:\p{Lu}[\p{L}\d&’'-]*)(?:\s+(?:(?:van|voor|de|der|en|of|for|and|on|the)\s+){0,2}\p{Lu}[\p{L}\d&’'-]*)*`
  const named = String.raw`(?<addressee>(?:[Dd]e|[Hh]et|[Tt]he)\s+${name})(?<!(?:Act|Bill|Directive|Programme|Program|Strategy|Plan|Wet|Akkoord|Agenda|wet|besluit))(?!-)`
  const abbreviation = String.raw`(?<addressee>${noBody}\p{Lu}{2,}[\p{L}\d]*)`
  const recipient = String.raw`(?<addressee>(?:de|het|een|elke?|iedere?|alle|the|an?|each|every)\s+(?:\p{Ll}+e\s+|small\s+|new\s+|central\s+|single\s+)??\p{Ll}{4,}(?:\s+unit)?(?<!heid|ing|tie|schap|teit|ruimte|kans|kansen|opdracht|voorbeeld|mandaat|signaal|advies|aanzet|impuls|ity|tion|ment|ness))`
  const given = String.raw`(?=\s+(?:de|het|een|meer|extra|voor|daarvoor|daarom|zelf|the|an?|more|its|their)\s|,)`
  const notInside = String.raw`(?<!(?<!\p{L})(?:van|in|voor|bij|aan|met|op|door|tot|of|for|in|to|by|with|between|tussen)\s)`
  return {
    sure: [
      String.raw`^${group}:\s`,
      String.raw`(?<!\p{L})${advising}\s+${filler}${group}`,
      String.raw`(?<!\p{L})${advising}\s+${filler}${named}`,
      String.raw`(?<!\p{L})${letting}\s+(?:aan\s+|to\s+)?${group}`,
      String.raw`(?<!\p{L})${letting}\s+${named}`,
      String.raw`(?<!\p{L})(?:[Gg]eef|[Gg]ive)\s+${recipient}${given}`,
      String.raw`(?<!\p{L})(?<!(?<!\p{L})(?:[Ww]e|[Ww]ij|[Ii]k|[Jj]e|[Uu]|[Zz]ij|[Zz]e|[Mm]en|[Hh]ij|[Ee]r|[Tt]here|[Tt]hey|[Yy]ou|I)\s)${inverted}\s+(?:(?:ook|daarom|dan|dus|zeker|vooral)\s+)?${group}`,
      String.raw`${notInside}(?<![\p{L}-])${definite}\s+(?:\p{Ll}+\s+){0,2}?${modal}(?!\p{L})`,
      String.raw`${clauseStart}${bare}\s+(?:\p{Ll}+\s+){0,2}?${modal}(?!\p{L})`,
      String.raw`(?<!\p{L})(?:dat|that)\s+${group}\s+(?:\p{Ll}[\p{L}-]*\s+){0,6}?(?:${modal}|mag|mogen)(?!\p{L})`,
      String.raw`${clauseStart}${named}\s+(?:\p{Ll}+\s+){0,1}?${modal}(?!\p{L})`,
      String.raw`${clauseStart}${abbreviation}\s+(?:\p{Ll}+\s+){0,1}?${modal}(?!\p{L})`,
      String.raw`(?<!\p{L})${needed}\s+(?:dat|that)\s+(?:${group}|${named.replace('<addressee>', '<name>')})`,
      String.raw`(?<!\p{L})(?:nodig|vraagt om|goed zijn als|goed als|mogelijk als|worden als|verstandig zijn als|verstandig als|logisch om)\s+(?:\p{Ll}+\s+tussen\s+)?${group}(?=\s+(?:die|dat|om|tot|voor|daar|dit|deze|de|het|een|met|hun|in|zich|\p{Ll}+(?:t|en)(?!\p{L}))|[,.;]|$)`,
      String.raw`(?<!\p{L})(?:vraagt|vragen|vergt|verlangt|verwachten|verwacht)\s[^.;:]{0,60}?(?<!\p{L})van\s+${group}(?=\s+(?:een|de|het|dat|meer|om)\s)`,
      String.raw`(?<!\p{L})nodig(?:\s+(?:is|zijn))?\s+van\s+${group}`,
      String.raw`^[Bb]ij\s+${group}\s+is\s.*nodig`,
      String.raw`(?<!\p{L})(?:weggelegd|(?:taak|rol|opdracht|plicht|verplichting|verantwoordelijkheid|duty|task|role|requirement|responsibility)(?:\s+is)?)\s+(?:voor|bij|van|for|on|of)\s+${group}`,
      String.raw`(?<!\p{L})(?:[Hh]et is|ligt|[Ii]t is|is up|falls)\s+(?:nu\s+)?(?:aan|bij|to|for)\s+${group}`,
      String.raw`(?<!\p{L})van\s+${group}\s+nodig`,
      String.raw`(?<!\p{L})(?:moet(?:en)?|dien(?:t|en)|zou(?:den)?|worden|wordt|must|should|be)\s[^.;:]{0,60}?(?<!\p{L})(?:door|by)\s+(?!een\s|an?\s)${group}`,
    ].map(makeWay),
    told: [
      String.raw`(?:^|[:;]\s+)${group}\s+(?:\p{Ll}+\s+)?${doing}(?!\p{L})`,
      String.raw`(?:^|\s)${named}\s+(?:will|shall|zal|zullen)(?!\p{L})`,
    ].map(makeWay),
  }
}

const makeWay = (source: string): Way => ({ pattern: new RegExp(source, 'u'), needs: requiredPieces(source) })
