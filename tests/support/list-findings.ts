import { processReport } from '../../src/pipeline/process-report.js'

/** What the program finds in a file, as it is read: cleaned texts, types and values, without places. */
export async function listFindings(path: string, bytes: Uint8Array) {
  const report = await processReport({ path, bytes, id: 'test', known: null })
  const { recommendations, mentions, themes } = report
  const themesOf = (id: string) => themes.filter((each) => each.recommendationId === id).map(({ themeId }) => themeId)
  return {
    recommendations: recommendations.map(
      ({ id, tier, role, label, title, text, addressee }) =>
        `${tier} ${role} ${label ?? '-'} (${title ?? '-'}) [${addressee ?? '-'}] ${themesOf(id).join(', ')}: ${text}`,
    ),
    mentions: mentions.map(({ type, surface, value, entityId }) =>
      [type, surface.replace(/\s+/g, ' '), value, entityId].filter((part) => part !== null).join(' '),
    ),
    metadata: report.metadata,
  }
}
