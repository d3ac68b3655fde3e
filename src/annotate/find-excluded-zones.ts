import type { Block, SegmentedReport, Span } from '../model/index.js'

/** Web addresses and e-mail addresses, also the target of a Markdown link, in a stretch without spaces. */
const address =
  /\b(?:https?:\/\/|www\.)[^\s<>"”)\]]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|\]\([^()\s]*\)|(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]+\.)+(?:nl|eu|com|org|net|gov\.uk|gov|co\.uk|io|dev|be|de)(?:\/[^\s<>"”)\]]*)?(?![\p{L}\p{N}])/giu

/** Words after which a quoted phrase is the title of a document. */
const titleCue =
  '(?:rapport|eindrapport|adviesrapport|onderzoeksrapport|boek|advies|notitie|brief|publicatie|artikel|nota|essay|handreiking|visie|visiestuk|stuk|studie|verkenning|evaluatie|whitepaper|white paper|pamflet|manifest|proefschrift|bundel|verslag|jaarverslag|agenda|strategie|richtlijn|motie|titel|getiteld|podcast|documentaire|leidraad|handboek|report|book|paper|article|entitled|titled)'
const quoted = '(?:“[^”\\n]{3,160}”|"[^"\\n]{3,160}"|‘[^’\\n]{3,160}’|\\*[^*\\n]{3,160}\\*)'
const citesTitle = new RegExp(`(?<![\\p{L}-])${titleCue}s?:? (?:van [\\p{L} ]{2,40} )?$`, 'iu')
/** Characters before a title in which the word stands that announces it. */
const CUE_REACH = 70

/** A title in a reference: after the year, up to the stop. What follows "brief van 6 mei 2024." is a sentence. */
const titleAfterYear =
  /(?:\(|\b|, )(?<!\b(?:van|of|from|uit|per)(?: \d{1,2} \p{L}+)? )(?:(?:19|20)\d\d[a-z]?|z\.\s?d\.|n\.\s?d\.)(?:, \d{0,2} ?\p{L}+ ?\d{0,2})?\)?[.,:]?\s+(\S[^\n]*?)(?=\.\s|[.?!]$|\s\[|\shttps?:|\swww\.|\sGeraadpleegd|\sRetrieved|$|\n)/gu
const quotedTitle = new RegExp(quoted, 'gu')
/** Papers of parliament: "Kamerstukken II 2020/21, 35510, nr. 2". */
const parliamentPapers =
  /\b(?:Kamerstuk(?:ken)?|Handelingen|Aanhangsel(?: Handelingen)?)\s+(?:I{1,2}|[TE]K)?[\s,\d/–-]*(?:nr\.?\s?\d+)?/gu
const looksLikeReference = /^(?:\[?\d{1,3}[\].]?\s+)?[\p{L}“"*(].{0,240}?(?:\b(?:19|20)\d\d[a-z]?\b|z\.\s?d\.)/su

/** A web address, a date of publication, or a year in brackets that a stop follows. */
const listsSource =
  /https?:\/\/|www\.|\(?(?:19|20)\d\d, \p{L}+ \d|^\S.{0,120}\((?:19|20)\d\d[a-z]?(?:, [^)]*)?\)[.,:]|^.{0,120}(?:\b(?:19|20)\d\d|z\.d\.\)?)\. \p{Lu}/su

/**
 * Places of the reading view in which nothing is a mention: web and e-mail addresses, numbers of parliamentary papers,
 * titles of documents, in references and where the text cites them.
 */
export function findExcludedZones(report: SegmentedReport): readonly Span[] {
  const { text } = report.view
  const zones: Span[] = []
  zones.push(...addressesIn(text))
  for (const match of text.matchAll(parliamentPapers)) zones.push(spanOf(match.index, match[0]))
  for (const match of text.matchAll(quotedTitle)) {
    const before = text.slice(Math.max(0, match.index - CUE_REACH), match.index)
    if (citesTitle.test(before)) zones.push(spanOf(match.index, match[0]))
  }
  for (const block of report.blocks) {
    if (isReference(block, text)) zones.push(...titlesIn(block, text))
  }
  return zones.sort((a, b) => a.start - b.start)
}

function addressesIn(text: string): Span[] {
  return [...text.matchAll(/\S+/g)].flatMap((piece) => {
    if (!/[@/]|\]\(|\.[a-z]/i.test(piece[0])) return []
    return [...piece[0].matchAll(address)].map((match) => spanOf(piece.index + match.index, match[0]))
  })
}

/** A note or a paragraph that begins with an author and a year, or points to a place on the web. */
function isReference(block: Block, text: string): boolean {
  const words = text.slice(block.view.start, block.view.end)
  if (words.length > 700 || !looksLikeReference.test(words)) return false
  return listsSource.test(words)
}

function titlesIn(block: Block, text: string): Span[] {
  const words = text.slice(block.view.start, block.view.end)
  const titles = [...words.matchAll(quotedTitle)].map((match) => spanOf(block.view.start + match.index, match[0]))
  for (const match of words.matchAll(titleAfterYear)) {
    const title = match[1] as string
    titles.push(spanOf(block.view.start + match.index + match[0].lastIndexOf(title), title))
  }
  return titles
}

const spanOf = (start: number, surface: string): Span => ({ start, end: start + surface.length })
