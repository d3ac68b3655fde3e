/** Words by which Dutch and English reports say who speaks, as pieces of patterns. */

/** A name: capitals, with what joins them. Titles and initials may stand before it. */
const capitalised = String.raw`\p{Lu}[\p{L}\p{N}&’'-]*`
const joiner = '(?:van|voor|de|het|der|den|ten|ter|en|of|for|the|and|op|on)'
const title = String.raw`(?:(?:[Pp]rof|[Dd]r|[Mm]r|[Dd]rs|[Ii]r|[Mm]s|[Mm]rs)\.?\s+)*(?:(?:\p{Lu}\.\s*)+(?:(?:van|de|der|den|ten|ter)\s+){0,2})?`
export const name = String.raw`${title}${capitalised}(?:\s+(?:${joiner}\s+){0,2}${capitalised}|,\s+${capitalised}(?=.*\s+(?:en|and)\s))*`

/** A noun for a body, before its name or alone. */
export const body =
  '(?:commissies?|raad|raden|college|colleges|werkgroep|stuurgroep|taskforce|denktank|inspectie|ombudsman|kinderombudsman|huurombudsman|rekenkamer|planbureaus?|visitatiecommissie|toezichthouder|adviesorgaan|adviescollege|adviesraad|vakbond(?:en)?|bonden|bond|afdeling|committee|commission|council|panel|inspectorate|taskforce|think tank|audit office)'
/** A document that advises; it is no body whose name stands elsewhere. */
export const document =
  '(?:evaluatie|onderzoek|verkenning|rapport|advies|brief|doorlichting|monitor|evaluation|report|review|study|letter)'
export const article = String.raw`(?:[Dd]e|[Hh]et|[Tt]he|[Dd]eze|[Dd]ie|[Dd]it|[Dd]at|[Tt]his|[Tt]hat)\s+`
/** What somebody is, before the name: no part of it. */
const role = String.raw`(?:(?:[Hh]oogleraar|[Ll]ector|[Ww]ethouder|[Bb]urgemeester|[Oo]ud-\p{L}+|[Vv]oormalig\s+\p{L}+|[Vv]oorzitter|[Dd]irecteur|[Oo]nderzoeker|[Oo]nderzoeksbureau|[Aa]dviesbureau|CIO|CEO|[Ee]conoom|[Jj]urist|[Pp]rofessor|[Ee]conomist|[Mm]ayor)\s+)?`
export const speaker = String.raw`(?:${article})?${role}(?<speaker>(?:(?:vaste |tijdelijke )?${body}\s+(?:voor\s+(?:de\s+|het\s+)?)?)?${name}|${body})`
/** A study that advises by itself; a letter or a report only carries what its author says. */
const study = '(?:evaluatie|onderzoek|verkenning|doorlichting|monitor|evaluation|review|study)'
export const source = `(?:${article})?(?<speaker>${name}|${body}|${study})`

/** To advise, to ask or to hold, in the present. */
export const verbs =
  '(?:pleit(?:en)?|advise(?:ert|ren)|beve(?:elt|len)|roep(?:t|en)|benadruk(?:t|ken)|onderstreept?|meld(?:t|en)|schrij(?:ft|ven)|stel(?:t|len)|vra(?:agt|gen)|vin(?:dt|den)|me(?:ent|nen)|bepleit(?:en)?|dring(?:t|en)|verzoek(?:t|en)|waarschuw(?:t|en)|zie(?:t|n)|wil(?:len)?|raa?d(?:t|en)|merk(?:t|en)|wijs(?:t)?|wijzen|conclude(?:ert|ren)|constate(?:ert|ren)|oorde(?:elt|len)|opper(?:t|en)|suggere(?:ert|ren)|verwacht(?:en)?(?= van)|geeft|recommends?|urges?|calls?|argues?|advises?|proposes?|suggests?|believes?|says?|warns?|concludes?|notes?|told|thinks|wants|considers|advocates?)'

/** To advise: whoever is the subject of these is somebody. */
export const adviseVerbs =
  '(?:pleit(?:en)?|bepleit(?:en)?|advise(?:ert|ren)|beve(?:elt|len)(?= .*\\baan\\b)|raa?d(?:t|en)(?= .*\\baan\\b)|ontraa?d(?:t|en)|roep(?:t|en)(?= .*\\bop\\b)|dring(?:t|en)(?= .*\\baan\\b)|verzoek(?:t|en)|eist|acht(?:en)?(?= .*\\b(?:nodig|wenselijk|noodzakelijk|raadzaam|van belang)\\b)|stel(?:t|len)(?= .*\\bvoor\\b .*\\bte\\b)|ge(?:eft|ven)(?= .*\\bin overweging\\b)|recommends?|urges?|calls? (?:up)?on|advises?)'

/** What may stand before a verb whose subject follows it: "Daarom pleit …", "In deze brief vraagt …". */
export const front = String.raw`^(?:(?:Ook|Wel|Zo|Daarom|Daarnaast|Verder|Bovendien|Tevens|Voorts|Dan ook|Allereerst|Vervolgens|Hierbij|Daarbij|Hiermee|Daarmee|Hiertoe|Daartoe|Intussen|Eerder|Opnieuw|Nu|Tot slot|Ten slotte|Ten \p{Ll}+|Om die reden)|(?:In|Met|Voor|Bij|Op|Aan|Over|Na|Naar|Onder|Tijdens|Vanwege|Namens|Om|Uit|Als)\s[^,.;:"“]{1,80}?)`

/** Words that stand for whoever was named. */
export const somebodyNamed = '(?<pronoun>hij|zij|ze)'

/** Behind what was said: "…, stelt de Rekenkamer". */
export const verbsBehind =
  '(?:stelt|pleit|adviseert|benadrukt|schrijft|meldt|meent|vindt|waarschuwt|concludeert|concluderen|constateert|zegt|bepleit|oordeelt|vinden|menen|stellen|adviseren|bevelen|says|argues|writes|warns|concludes)'

/** "Volgens …", before whoever speaks. */
export const according = `(?:[Vv]olgens|[Aa]ldus|[Ii]n de woorden van|[Nn]aar (?:het oordeel|de mening) van|[Aa]ccording to|[Ii]n the (?:view|words|opinion) of)`

/** Behind whoever "zoals" names. */
export const likeVerbs =
  '(?:voorstel(?:t|de)|adviseer(?:t|de)|bepleit(?:te)?|aanbeveelt|aanbeval|schrijft|schreef|stelt|opmerkt|recommends?|recommended|proposed?|proposes|suggests?|suggested|argues?|argued)'

/** Many who ask together, without a name: "Geïnterviewde bestuurders pleiten voor …". */
export const many = String.raw`(?<speaker>(?:[\p{Lu}\p{Ll}][\p{Ll}-]+e\s+)?[\p{Lu}\p{Ll}][\p{Ll}-]+(?:en|s))`
export const manyVerbs =
  '(?:pleiten|bepleiten|adviseren|dringen(?= .*aan)|roepen(?= .*op)|bevelen(?= .*aan)|raden(?= .*aan)|verzoeken|opperen|stellen(?= .*voor\\b)|recommended?|urged?|called for|advocated?|told us)'

/** What somebody gave: "de aanbeveling uit de evaluatie luidt", "het advies van de raad is". */
export const advice =
  '(?:aanbeveling(?:en)?|advies|adviezen|oproep|voorstel|pleidooi|boodschap|recommendations?|advice|proposal|call)'

/** The text speaks for itself again: a conclusion, or the moment of the report. */
export const takesOver =
  /^(?:Kortom|Al met al|Samenvattend|Samengevat|Concluderend|Alles overziend|Tot slot|Ten slotte|Anno|Inmiddels|In dit rapport|In deze evaluatie|In dit onderzoek|In short|In sum|To conclude|In conclusion|Finally|Overall|In this report)\b/u
