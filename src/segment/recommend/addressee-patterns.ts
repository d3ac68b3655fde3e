import { requiredPieces } from '../../lexicon/index.js'
import {
  abbreviation,
  anyone,
  bare,
  definite,
  each,
  group,
  groupOfTwo,
  mask,
  named,
  plainName,
  somebody,
} from './actor-phrases.js'

/** A way of naming who must act, with pieces of words of which one must be there. */
export interface Way {
  readonly pattern: RegExp
  readonly needs: readonly string[] | null
}

/** What opens a clause: a noun without an article in the middle of one belongs to the words before it. */
const clauseStart = String.raw`(?:^|[,;:(“"—–]\s*|(?<!\p{L})(?:dat|als|maar|want|omdat|waarbij|that|but|if|because|[Nn]o)\s+)`
/** Duties; "kan" and "mag" only allow. */
const modal =
  '(?:moet(?:en)?|dien(?:t|en)|behoor(?:t|en)|hoort|horen|zou(?:den)?|should|must|shall|needs? to|ought to|(?:has|have) to)'
const inverted = '(?:moet(?:en)?|dien(?:t|en)|behoor(?:t|en)|zou(?:den)?|kan|kunnen|should|must)'
/** Whoever must be informed, helped or heard is not the one who acts. */
const notDone = String.raw`(?!(?:(?!\s(?:dat|die|waar|om|en|and)\s)[^,.;:]){0,160}?(?<!\p{L})worden(?!\p{L}))`
const advising =
  '(?:[Bb]evelen|[Bb]eveelt|[Bb]eveel|[Aa]dviseren|[Aa]dviseert|[Aa]dviseer|[Bb]eroep op|[Vv]ragen|[Vv]raagt|[Vv]raag|[Rr]oepen|[Rr]oept|[Rr]oep|[Vv]erzoeken|[Vv]erzoekt|[Vv]erzoek|[Vv]erplicht|[Dd]raag|[Dd]raagt|[Dd]wing|[Nn]odig|recommends?(?: that)?|calls? (?:up)?on|[Uu]rges?|[Aa]sks?|[Rr]equires?|[Ii]nvites?|[Ee]ncourages?)'
const letting = '(?:[Gg]eef|[Ll]aat|[Gg]ive|[Ll]et)'
/** What may stand between the verb and whom it is asked of. */
const filler = String.raw`(?:(?:daarom|dan ook|wij|we|ik|ook|van|aan|bij|dus|hier|therefore|also)\s+)*`
/** Verbs that ask whom they name for an act, with what has to follow behind the name. */
const asking = [
  ['[Bb]eve(?:el|elt|len)|[Rr]a(?:ad|adt|den)', String.raw`aan[,:]?\s+(?:om|te|dat|[\p{L}\s]{0,80}te)\s`],
  ['[Aa]dvise(?:er|ert|ren)|[Vv]ra(?:ag|agt|gen)|[Vv]erzoek(?:t|en)?|[Dd]aag(?:t)? |[Nn]odigt', String.raw`om\s`],
  ['[Rr]oep(?:t|en)?', String.raw`op(?:[,:]|\s+(?:om|tot|te|de|het|een|daar|zich|\p{Ll}+\s+te|[“"‘„,]))`],
  ['[Dd]ra(?:ag|agt|gen)', String.raw`op\s+(?:om|te|een|\p{L}+)\s`],
  ['[Gg]e(?:ef|eft|ven)', String.raw`in\s+overweging`],
  ['[Dd]oet|[Dd]oen|[Dd]oe', String.raw`een\s+(?:\p{Ll}+\s+)?(?:beroep|oproep)`],
] as const
const between = String.raw`\s+(?:(?:dan|ook|daarom|met|klem|dringend|nadrukkelijk|allen?)\s+){0,5}`
const needed =
  '(?:nodig|van belang|belangrijk|cruciaal|essentieel|noodzakelijk|wenselijk|tijd|vraagt om|vraagt|goed zijn als|goed als|mogelijk als|worden als|verstandig zijn als|logisch om|aan|voor|ervoor|adviseert|adviseren|bepleit(?:en)?|bepleit hij|vindt|vinden|wil|willen|eist|eisen|[Zz]org|[Zz]org ervoor|essential|important|vital|crucial|necessary|recommends?|proposes?|suggests?|demands?|[Ee]nsure)'
/** Verbs of an advice that is told as a fact: "Gemeenten en provincies bemensen samen één loket." */
const doing =
  '(?:spreken|spreekt|richt(?:en)?|zorg(?:t|en)|leg(?:t|gen)|organise(?:ert|ren)|inventarise(?:ert|ren)|beme(?:nst|nsen)|ontwikkel(?:t|en)|start(?:en)?|betaal(?:t)?|betalen|leidt|leiden|onderzoek(?:t|en)|public(?:eert|eren)|deelt|delen)(?!\\s+(?:vaak|nu|al|steeds|nog|momenteel|inmiddels|veel)(?!\\p{L}))'
/** What makes a rule of a fact: "De minister meldt voortaan …". */
const fromNowOn = '(?:voortaan|daarom|uiterlijk|henceforth)'
/** Who goes before it speaks of itself. */
const pronoun =
  '(?<!(?<!\\p{L})(?:[Ww]e|[Ww]ij|[Ii]k|[Jj]e|[Uu]|[Zz]ij|[Zz]e|[Mm]en|[Hh]ij|[Ee]r|[Tt]here|[Tt]hey|[Yy]ou|I)\\s)'
/** Subjects that stand behind their verb: "Daarom roept de raad gemeenten op". */
const subject = String.raw`(?:ik|wij|we|hij|zij|ze|(?:de|het|een|deze)\s+[\p{L}${mask}-]+(?:\s+(?:van|voor)\s+(?:de\s+|het\s+)?[\p{L}${mask}-]+)*|${mask}+|\p{Ll}+(?:en|s))`
const speaking =
  '(?:roept|roepen|roep|verzoekt|verzoeken|verzoek|adviseert|adviseren|adviseer|vraagt|vragen|vraag|raadt|raden|raad|beveelt|bevelen|beveel|draagt|dragen)'
const comparative = '(?:meer|beter|sneller|eerder|vaker|more|better)'

/** The same words where another of the same pattern has the name already. */
const asName = (phrase: string): string => phrase.replace('<addressee>', '<name>')
const given = String.raw`(?=\s+(?:de|het|een|meer|extra|voor|daarvoor|daarom|zelf|the|an?|more|its|their)\s|,)`
const notInside = String.raw`(?<!(?<!\p{L})(?:van|in|voor|bij|aan|met|op|door|tot|of|for|in|to|by|with|between|tussen)\s)`
const country = String.raw`${notInside}(?<![\p{L}-])(?<addressee>Nederland)`

const makeWay = (source: string): Way => ({ pattern: new RegExp(source, 'du'), needs: requiredPieces(source) })

/** Those that say who must act, the surest first. */
export const sureWays: readonly Way[] = [
  String.raw`^${group}:\s`,
  String.raw`^(?:(?:[Aa]anbeveling|[Aa]dvies|[Rr]ecommendation)\s+(?:\S+\s+)?)?(?:[Aa]an|to)\s+(?:${group}|${asName(named)})$`,
  String.raw`^(?:[Aa]an\s+|[Vv]an\s+)?(?:${group}|${asName(named)})\s+(?:bevelen|beveel|adviseren|adviseer|vragen|vraag|verzoeken|verzoek|raden|raad|verwachten|verwacht)\s+(?:wij|we|ik)\s`,
  String.raw`^[Aa]an\s+(?:${group}|${asName(named)})\s+${speaking}\s`,
  String.raw`^(?!(?:[Dd]e|[Hh]et)\s)\p{L}[^,.:;]{0,60}?(?<!\p{L})${speaking}\s+${subject}\s+(?:${group}|${asName(named)})(?=\s(?:op|om|aan|in|uit|te)\s)`,
  ...asking.map(([verb, rest]) => String.raw`(?<!\p{L})(?:${verb})\s+${filler}${anyone}(?=${between}${rest})`),
  String.raw`(?<!\p{L})${advising}\s+${filler}${group}`,
  String.raw`(?<!\p{L})${advising}\s+${filler}${named}`,
  String.raw`(?<!\p{L})(?:adviseer|adviseren|adviseert|verzoek|verzoeken|verzoekt|vraag|vragen|vraagt|urge|ask|advise|call on)\s+(?<addressee>u|you)(?!\p{L})`,
  String.raw`(?<!\p{L})${letting}\s+(?:aan\s+|to\s+)?${group}`,
  String.raw`(?<!\p{L})${letting}\s+${named}`,
  String.raw`(?<!\p{L})[Ll]aat\s+${somebody}(?=\s+\p{L})`,
  String.raw`(?<!\p{L})[Ll]aat\s+${plainName}(?=\s+\p{Ll})`,
  String.raw`(?<!\p{L})(?:[Gg]eef|[Gg]ive)\s+${anyone}${given}`,
  String.raw`(?<!\p{L})[Gg]eef\s+(?<addressee>[\p{Ll}${mask}]+s?(?:\s+van\s+(?:de|het)\s+[\p{Lu}${mask}][\p{L}${mask}-]*)?)\s+(?:de|het|een)\s`,
  String.raw`${clauseStart}(?:${named}|${asName(abbreviation)})\s+(?:\p{Ll}+\s+){0,1}?${modal}(?!\p{L})${notDone}`,
  String.raw`(?<!\p{L})${pronoun}${inverted}\s+(?:(?:ook|daarom|dan|dus|zeker|vooral)\s+)?${group}(?!\s+(?:om|te)\s)${notDone}`,
  String.raw`${notInside}(?<![\p{L}-])${definite}\s+(?:\p{Ll}+\s+){0,2}?${modal}(?!\p{L})${notDone}`,
  String.raw`${clauseStart}${bare}\s+(?:\p{Ll}+\s+){0,2}?${modal}(?!\p{L})${notDone}`,
  String.raw`${clauseStart}${each}\s+(?:in\s+\p{Lu}\p{Ll}+\s+)?(?:\p{Ll}+\s+){0,2}?${modal}(?!\p{L})${notDone}`,
  String.raw`${country}\s+(?:\p{Ll}+\s+){0,2}?${modal}(?!\p{L})${notDone}`,
  String.raw`(?<!\p{L})${inverted}\s+${country}(?!\p{L})`,
  String.raw`^(?:${bare}|${asName(definite)})\s+(?:kan|kunnen)\s+(?:\p{Ll}+\s+){0,4}?${comparative}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:dat|that)\s+(?:${group}|${asName(named)})\s+[^,.;:]{0,120}?(?<!\p{L})(?:${modal}|mag|mogen)(?!\p{L})${notDone}`,
  String.raw`(?<!\p{L})${needed}\s+(?:dat|that)\s+(?:${each}|${asName(somebody)})`,
  String.raw`(?<!\p{L})(?:[Bb]epleit(?:en)?|[Pp]leit(?:en)?|[Aa]dvise(?:ert|ren)|[Vv]indt|[Vv]inden|[Ww]il|[Ww]illen|[Ee]ist|[Ee]isen|[Bb]eve(?:elt|len))\s[^,.;:]{0,50}?(?<!\p{L})dat\s+(?:${each}|${asName(somebody)})`,
  String.raw`(?<!\p{L})${needed}\s+(?:dat|that)\s+${named}`,
  String.raw`(?<!\p{L})${needed}\s+(?:dat|that)\s+${bare}`,
  String.raw`(?<!\p{L})(?:goed zijn als|goed als|mogelijk als|worden als|verstandig als|helpen als)\s+${each}`,
  String.raw`(?<!\p{L})(?:nodig|vraagt om|goed zijn als|goed als|mogelijk als|worden als|verstandig zijn als|verstandig als|logisch om)\s+(?:\p{Ll}+\s+tussen\s+)?${group}(?=\s+(?:die|dat|om|tot|voor|daar|dit|deze|de|het|een|met|hun|in|zich|\p{Ll}+(?:t|en)(?!\p{L}))|[,.;]|$)`,
  String.raw`(?<!\p{L})(?:vraagt|vragen|vergt|vereist|verlangt|verwachten|verwacht)\s[^.;:]{0,60}?(?<!\p{L})van\s+${somebody}(?=\s+(?:een|de|het|dat|meer|om|waar\p{Ll}*)\s|:)`,
  String.raw`(?<!\p{L})[Vv]an\s+${group}\s+(?:mag|mogen)\s[^.;:]{0,40}?(?:verwacht|verlangd)`,
  String.raw`(?<!\p{L})mag\s+van\s+${group}\s+worden\s+(?:verwacht|verlangd)`,
  String.raw`(?:^|(?<!\p{L})dat\s)${group}\s+(?:wordt|worden)\s+(?:\p{Ll}+\s+)?(?:verzocht|gevraagd|opgeroepen|geadviseerd|aangeraden|opgedragen|uitgenodigd)(?!\p{L})`,
  String.raw`(?<!\p{L})nodig(?:\s+(?:is|zijn))?\s+van\s+${group}`,
  String.raw`^[Bb]ij\s+${group}\s+is\s.*nodig`,
  String.raw`(?<!\p{L})[Vv]oor\s+${group}\s+betekent\s`,
  String.raw`(?<!\p{L})(?:weggelegd|(?:taak|rol|opdracht|plicht|verplichting|verantwoordelijkheid|duty|task|role|requirement|responsibility)(?:\s+is)?)\s+(?:voor|bij|van|for|on|of)\s+${group}`,
  String.raw`(?<!\p{L})(?:advies|oproep|aanbeveling|verzoek)\s+aan\s+${group}`,
  String.raw`(?<!\p{L})[Rr]ecommendation\s+to\s+${group}`,
  String.raw`(?:^|:\s)${anyone}\s+(?:uit te nodigen|op te roepen|te verzoeken|te vragen|op te dragen)(?!\p{L})`,
  String.raw`[–—]\s+${bare}\s+[–—]\s+${modal}(?!\p{L})`,
  String.raw`(?<!\p{L})[Ss]amenwerking(?:\s+tot\s+stand\s+\p{Ll}+)?\s+tussen\s+${groupOfTwo}`,
  String.raw`(?<!\p{L})(?:[Hh]et is|ligt|[Ii]t is|is up|falls)\s+(?:nu\s+)?(?:aan|bij|to|for)\s+${group}`,
  String.raw`(?<!\p{L})(?:wise|good|better|helpful|important|essential|necessary|vital|time)\s+for\s+${group}\s+to\s`,
  String.raw`(?<!\p{L})van\s+${group}\s+nodig`,
  String.raw`(?<!\p{L})(?:moet(?:en)?|dien(?:t|en)|zou(?:den)?|worden|wordt|must|should|be)\s[^.;:]{0,60}?(?<!\p{L})(?:door|by)\s+(?!een\s|an?\s)${group}`,
].map(makeWay)

/** Those that only tell what somebody does. */
export const toldWays: readonly Way[] = [
  String.raw`(?:^|[:;]\s+)${group}\s+(?:\p{Ll}+\s+)?${doing}(?!\p{L})`,
  String.raw`^${group}\s+\p{Ll}+(?:t|en)\s[^.;:]*?${fromNowOn}(?!\p{L})`,
  String.raw`(?:^|\s)(?<!(?<!\p{L})(?:[Mm]et|[Vv]an|[Aa]an|[Vv]oor|[Bb]ij|[Ii]n|[Ww]ith|[Oo]f|[Ff]or|[Tt]o)\s)${named}\s+(?:will|shall|zal|zullen)(?!\p{L})`,
  String.raw`(?<!\p{L})[Ss]amenwerking\s+binnen\s+${group}`,
].map(makeWay)
