import type { Evidence, Mention, Recommendation } from '../model/index.js'
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
  readonly recommendation: Recommendation
  readonly section: string | null
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
  const { report, sections, mentions, themes } = stored
  const text = atlas.readText(report.id) ?? ''
  const { start, end, sectionId } = recommendation
  const labels = themeLabels(language)
  return {
    report: { id: report.id, title: report.title, publishedOn: report.publishedOn },
    recommendation,
    section: sections.find((section) => section.id === sectionId)?.title || null,
    themes: themes
      .filter(({ recommendationId }) => recommendationId === id)
      .map(({ themeId }) => labels.get(themeId) ?? themeId),
    context: { before: text.slice(Math.max(0, start - around), start), after: text.slice(end, end + around) },
    mentions: mentions.filter(({ recommendationId }) => recommendationId === id),
    links: atlas.readLinksOf(id),
  }
}

function describe({ report, recommendation, section, themes, context, mentions, links }: Shown, words: QueryWords) {
  const { tier, role, form, strength, page, issuer, addressee, text, evidence } = recommendation
  const place = [report.title ?? report.id, report.publishedOn, section, `${words.page} ${page}`]
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
  ]
  return parts.filter(Boolean).join('\n\n')
}

const part = (title: string, lines: readonly string[]): string | null =>
  lines.length === 0 ? null : [title, ...lines.map((line) => `  ${oneLine(line)}`)].join('\n')

const reason = ({ kind, detail, weight }: Evidence): string => `${weight}  ${kind}: ${detail}`

const linked = ({ relation, similarity, id, text, sharedTerms }: LinkedText): string =>
  `${relation}${similarity === null ? '' : ` ${similarity}`}  ${id}: ${text}${sharedTerms ? ` (${sharedTerms})` : ''}`
