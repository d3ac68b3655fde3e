import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type LinkGold, type LinkScores, type PairScore, scoreLinks } from '../evaluate/index.js'
import { InputError, readLinkGold } from '../pipeline/index.js'
import { type Atlas, openAtlas } from '../store/index.js'
import { drawTable } from './draw-table.js'
import { formatRatio } from './format-ratio.js'
import { goldWords } from './gold-words.js'
import { oneLine } from './one-line.js'
import type { ExitCode, Terminal } from './terminal.js'

interface LinksArguments {
  readonly db: string
  readonly corpus: string
  readonly show?: boolean
  readonly json?: boolean
}

/** Links to print for judging. */
const mostLinks = 60

/** Measures the links and clusters of a database against what readers see. */
export function goldLinks(terminal: Terminal, { db, corpus, show, json }: LinksArguments): ExitCode {
  const gold = readLinkGold(join(corpus, 'gold'))
  const atlas = openAtlas(db, { readonly: true })
  try {
    checkReports(terminal, atlas, gold)
    if (show) {
      terminal.print(listLinks(atlas))
      return 0
    }
    const ids = atlas.listReports().map(({ id }) => id)
    const units = ids.flatMap((id) =>
      (atlas.readAnnotations(id)?.recommendations ?? []).map((unit) => ({ ...unit, reportId: id })),
    )
    const clusters = atlas.readClusters().map(({ memberIds }) => memberIds)
    const scores = scoreLinks(gold, { units, links: atlas.readLinks(), clusters }, isTuned)
    terminal.print(json ? JSON.stringify(scores, null, 2) : printScores(scores, terminal))
    return 0
  } finally {
    atlas.close()
  }
}

/** Half of the asks, by their names alone, so that nobody chose which. */
const isTuned = (ask: string): boolean => (createHash('sha256').update(ask).digest()[0] as number) % 2 === 0

function checkReports({ language, say }: Terminal, atlas: Atlas, { reports }: LinkGold): void {
  const { noneHere, otherText } = goldWords[language].links
  const here = Object.entries(reports).filter(([id]) => atlas.findReport(id) !== null)
  if (here.length === 0) throw new InputError(noneHere)
  for (const [id, sha256] of here) if (atlas.findReport(id)?.sha256 !== sha256) say(otherText(id))
}

function printScores(
  { found, missing, agrees, anyLink, clusters, reach, halves, judgedAgrees, judgedFirst }: LinkScores,
  { language }: Terminal,
) {
  const words = goldWords[language].links
  const row = (name: string, { truePositives: tp, falsePositives: fp, falseNegatives: fn }: PairScore) => [
    name,
    ...[tp, fp, fn].map(String),
    formatRatio(tp + fp === 0 ? null : tp / (tp + fp), language),
    formatRatio(tp + fn === 0 ? null : tp / (tp + fn), language),
  ]
  const columns = words.head.map((head, at) => ({ head, align: at === 0 ? ('left' as const) : ('right' as const) }))
  const rows = [row(words.agrees, agrees), row(words.anyLink, anyLink), row(words.clusters, clusters)]
  return [
    words.members(found, missing),
    drawTable(columns, rows),
    words.reach(reach),
    words.halves(halves),
    words.judged('agrees', judgedAgrees),
    words.judged('agrees / related', judgedFirst),
  ].join('\n')
}

const reportOf = (id: string): string => id.slice(0, id.indexOf('/'))

/** The strongest links between reports with both texts. */
function listLinks(atlas: Atlas): string {
  const texts = new Map(atlas.readLinkUnits().map(({ id, text }) => [id, text]))
  return atlas
    .readLinks()
    .filter(({ relation, aId, bId }) => relation !== 'answers' && reportOf(aId) !== reportOf(bId))
    .sort((x, y) => y.similarity - x.similarity)
    .slice(0, mostLinks)
    .map(({ aId, bId, relation, similarity }) =>
      [`${similarity} ${relation}`, ...[aId, bId].map((id) => `  ${id}: ${oneLine(texts.get(id) ?? '')}`)].join('\n'),
    )
    .join('\n\n')
}
