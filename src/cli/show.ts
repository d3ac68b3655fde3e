import type { Evidence, Mention, MetadataOrigins, Page, Recommendation } from '../model/index.js'
import { InputError } from '../pipeline/index.js'
import { type Atlas, type LinkedText, openAtlas, type StoredReport } from '../store/index.js'
import { oneLine, printable } from './one-line.js'
import { type QueryWords, queryWords } from './query-words.js'
import type { ExitCode, Terminal } from './terminal.js'
import { themeLabels } from './theme-labels.js'

interface ShowArguments {
  readonly db: string
  readonly json?: boolean
}

/** All that is known of one recommendation. */
interface Shown {
  readonly report: Pick<StoredReport, 'id' | 'title' | 'publishedOn'>
  /** Where what is said of the report came from. */
  readonly origins: MetadataOrigins
  readonly recommendation: Recommendation
  readonly section: string | null
  /** The page on which it begins, with the file's own label for it and how surely it was recognised from an image. */
  readonly page: Pick<Page, 'number' | 'label' | 'confidence'>
  readonly themes: readonly string[]
  /** The canonical text before and after it. */
  readonly context: { readonly before: string; readonly after: string }
  readonly mentions: readonly Mention[]
  readonly links: readonly LinkedText[]
}

/** UTF-16 units of text to show on either side. */
const around = 300

/** Shows one recommendation in its place, with the reasons for it and who asks the same. */
export function show(terminal: Terminal, id: string, { db, json }: ShowArguments): ExitCode {
  const words = queryWords[terminal.language]
  const atlas = openAtlas(db, { readonly: true })
  try {
    const shown = gather(terminal, atlas, id)
    if (!shown) throw new InputError(oneLine(words.noSuchRecommendation(id, db)))
    terminal.print(json ? JSON.stringify(shown, null, 2) : describe(shown, words))
    return 0
  } finally {
    atlas.close()
  }
}

function gather({ language }: Terminal, atlas: Atlas, id: string): Shown | null {
  const stored = atlas.readAnnotations(id.slice(0, Math.max(0, id.lastIndexOf('/'))))
  const recommendation = stored?.recommendations.find((each) => each.id === id)
  if (!stored || !recommendation) return null
  const { report, origins, pages, sections, mentions, themes } = stored
  const text = atlas.readText(report.id) ?? ''
  const { start, end, sectionId } = recommendation
  const labels = themeLabels(language)
  return {
    report: { id: report.id, title: report.title, publishedOn: report.publishedOn },
    origins,
    recommendation,
    page: placeOf(pages, recommendation.page),
    section: sections.find((section) => section.id === sectionId)?.title || null,
    themes: themes
      .filter(({ recommendationId }) => recommendationId === id)
      .map(({ themeId }) => labels.get(themeId) ?? themeId),
    context: { before: text.slice(Math.max(0, start - around), start), after: text.slice(end, end + around) },
    mentions: mentions.filter(({ recommendationId }) => recommendationId === id),
    links: atlas.readLinksOf(id),
  }
}

function placeOf(pages: readonly Page[], number: number): Shown['page'] {
  const { label, confidence } = pages.find((page) => page.number === number) ?? {}
  return { number, ...(label !== undefined && { label }), ...(confidence !== undefined && { confidence }) }
}

function describe(shown: Shown, words: QueryWords) {
  const { report, origins, recommendation, section, themes, context, mentions, links } = shown
  const { tier, role, form, strength, page, issuer, addressee, text, evidence } = recommendation
  const place = [report.title ?? report.id, report.publishedOn, section, namePage(shown.page, words)]
  const facts = [
    `${tier}, ${role}, ${form}, ${strength}`,
    issuer && `${words.issuer}: ${issuer}`,
    addressee && `${words.addressee}: ${addressee}`,
    themes.length > 0 && `${words.themes}: ${themes.join(', ')}`,
  ]
  const parts = [
    oneLine(place.filter(Boolean).join(', ')),
    facts
      .filter(Boolean)
      .map((fact) => oneLine(String(fact)))
      .join('\n'),
    printable(text),
    part(words.context, [`… ${context.before.trim()} [${words.page} ${page}] ${context.after.trim()} …`]),
    part(words.evidence, evidence.map(reason)),
    part(
      words.mentions,
      mentions.map(({ type, surface, page }) => `${surface} (${type}, ${words.page} ${page})`),
    ),
    part(words.links, links.map(linked)),
    part(
      words.origins,
      Object.entries(origins).map(([field, origin]) => `${words.facts[field as keyof MetadataOrigins]}: ${origin}`),
    ),
  ]
  return parts.filter(Boolean).join('\n\n')
}

/** "page 7 (v), recognised with 87%". */
function namePage({ number, label, confidence }: Shown['page'], words: QueryWords): string {
  const printed = label === undefined ? '' : ` (${label})`
  const sure = confidence === undefined ? '' : `, ${words.recognised(Math.round(100 * confidence))}`
  return `${words.page} ${number}${printed}${sure}`
}

const part = (title: string, lines: readonly string[]): string | null =>
  lines.length === 0 ? null : [title, ...lines.map((line) => `  ${oneLine(line)}`)].join('\n')

const reason = ({ kind, detail, weight }: Evidence): string => `${weight}  ${kind}: ${detail}`

const linked = ({ relation, similarity, id, text, sharedTerms }: LinkedText): string =>
  `${relation}${similarity === null ? '' : ` ${similarity}`}  ${id}: ${text}${sharedTerms ? ` (${sharedTerms})` : ''}`
