import type { Gold, GoldMention, GoldRecommendation } from './gold.js'

/**
 * A gold file: one entity a line, so that a change of one annotation is a change of one line. What is read from it is
 * the gold that was written, and the same gold always gives the same bytes.
 */
export function writeGold({ recommendations, mentions, ...head }: Gold): string {
  const { report, sha256, length, split, status, annotator } = head
  const sought = recommendations.some(({ deadline }) => deadline !== undefined) ? { deadlines: true } : {}
  const entries = Object.entries({ report, sha256, length, split, status, annotator, ...sought })
  const lines = entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  const lists = [
    writeList('recommendations', recommendations.map(unitEntry)),
    writeList('mentions', mentions.map(mentionEntry)),
  ]
  return `{\n${[...lines, ...lists].join(',\n')}\n}\n`
}

function writeList(name: string, entries: readonly object[]): string {
  const lines = entries.map((entry) => `    ${writeInline(entry)}`)
  return `  ${JSON.stringify(name)}: [${lines.length ? `\n${lines.join(',\n')}\n  ` : ''}]`
}

/** JSON on one line, with a space after commas and colons as people read it. */
function writeInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeInline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${writeInline(each)}`)
  return `{${entries.join(', ')}}`
}

/** The keys of a recommendation stand there in one order: what is null is known to be absent. Most have no deadline. */
function unitEntry(unit: GoldRecommendation): object {
  const { id, tier, role, label, start, end, parent, repeats, issuer, addressee, deadline, themes, ...rest } = unit
  const { sector, titleSpan } = rest
  const title_span = titleSpan && [titleSpan.start, titleSpan.end]
  const sought = deadline ? { deadline } : {}
  return {
    id,
    tier,
    role,
    label,
    start,
    end,
    parent,
    repeats,
    issuer,
    addressee,
    ...sought,
    themes,
    sector,
    title_span,
  }
}

/** Only what applies to the type; of an amount the value always, the rest where it says something. */
function mentionEntry({ type, start, end, canonical, code, value, ...mention }: GoldMention): object {
  const place = { type, start, end }
  if (type === 'organisation') return { ...place, canonical }
  if (type === 'country') return { ...place, code }
  const { min, max, vague, currency, unit, per } = mention
  const said = Object.entries({ min, max, vague: vague || null, currency, unit, per })
  return { ...place, value, ...Object.fromEntries(said.filter(([, each]) => each !== null)) }
}
