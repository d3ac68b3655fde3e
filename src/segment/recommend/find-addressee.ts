import type { Cues } from '../../lexicon/index.js'

const readers = new WeakMap<Cues, readonly RegExp[]>()

/** Who must act, as written in the sentence: the subject of what must be done, or whom it is asked of. Null when it names nobody. */
export function findAddressee(text: string, cues: Cues): string | null {
  for (const pattern of patternsOf(cues)) {
    const found = pattern.exec(text)?.groups?.addressee
    if (found) return found.trim()
  }
  return null
}

function patternsOf(cues: Cues): readonly RegExp[] {
  const known = readers.get(cues)
  if (known) return known
  const actor = String.raw`(?:(?:de|het|een|alle|elke?|ieder(?:e)?|the|all|each)\s+)?(?:${cues.actors.join('|')})(?![\p{L}-])`
  const actors = String.raw`(?<addressee>${actor}(?:(?:,\s+|\s+(?:en|of|and|or)\s+)${actor})*)`
  const modal = String.raw`(?:moet(?:en)?|dien(?:t|en)|behoor(?:t|en)|zou(?:den)?|kan|kunnen|should|must|needs? to|ought to|could)`
  const made = [
    // "Departementen: signaleer …"
    new RegExp(String.raw`^${actors}:\s`, 'iu'),
    // "beveelt de minister aan", "advies aan het kabinet", "vragen van de politiek", "geef de minister", "laat de gemeenten"
    new RegExp(
      String.raw`\b(?:bevel(?:en|t)|beveelt|beveel|advise(?:ren|ert|er)|advies aan|oproep aan|aanbeveling aan|vra(?:gen|agt|ag)(?: van| aan)?|roep(?:en|t)?|verzoek(?:en|t)?|geef|laat|recommends? that|calls? on|urges?|asks?)\s+(?:daarom\s+|dan ook\s+|wij\s+|we\s+)?${actors}`,
      'iu',
    ),
    // "moet de overheid …", "zou de Kamer …"
    new RegExp(String.raw`\b${modal}\s+(?:ook\s+|daarom\s+|dan\s+|dus\s+)?${actors}`, 'iu'),
    // "De minister moet …", "Departementen kunnen …"
    new RegExp(String.raw`(?<![\p{L}-])${actors}\s+(?:\p{Ll}+\s+){0,2}?${modal}\b`, 'iu'),
    // "is het nodig dat departementen …"
    new RegExp(
      String.raw`\b(?:nodig|belang|belangrijk|cruciaal|essentieel|essential|important)\s+(?:dat|that)\s+${actors}`,
      'iu',
    ),
  ]
  readers.set(cues, made)
  return made
}
