import type { LinkedDataset, LinkedReport } from '../export/index.js'
import type { Entity, Theme } from '../model/index.js'
import { packagedCorpus, readManifest } from '../pipeline/index.js'
import type { Atlas, OverviewRow, StoredReport } from '../store/index.js'

/** All that a database knows, with the address of reports that the manifest knows. */
export function gatherLinkedData(atlas: Atlas): LinkedDataset {
  const addresses = new Map(readManifest(packagedCorpus).map(({ sha256, source }) => [sha256, source]))
  return {
    reports: atlas.listReports().map((report) => gatherReport(atlas, report, addresses.get(report.sha256) ?? null)),
    entities: gatherEntities(atlas),
    themes: (atlas.readTable('themes') as unknown as ThemeRow[]).map(({ id, label_nl, label_en, description }) => {
      return { id, labelNl: label_nl, labelEn: label_en, description } satisfies Theme
    }),
    links: atlas.readLinks(),
  }
}

interface ThemeRow {
  readonly id: string
  readonly label_nl: string
  readonly label_en: string
  readonly description: string
}

function gatherReport(atlas: Atlas, report: StoredReport, url: string | null): LinkedReport {
  const { recommendations = [], mentions = [], themes = [] } = atlas.readAnnotations(report.id) ?? {}
  return {
    ...report,
    url: url !== null && URL.canParse(url) ? new URL(url).href : null,
    recommendations,
    mentions,
    themes,
  }
}

type EntityRow = Pick<Entity, 'id' | 'type' | 'name' | 'kind'>

/** Also those that must act or give advice without being named. */
function gatherEntities(atlas: Atlas): Entity[] {
  const namesOf = collect(atlas.readTable('entity_names'), ({ name }) => String(name))
  const identifiersOf = collect(atlas.readTable('entity_identifiers'), ({ scheme, identifier }) => [scheme, identifier])
  return (atlas.readTable('entities') as unknown as EntityRow[]).map(({ id, type, name, kind }) => ({
    id,
    type,
    name,
    kind,
    names: namesOf.get(id) ?? [],
    identifiers: Object.fromEntries(identifiersOf.get(id) ?? []),
  }))
}

function collect<Value>(rows: readonly OverviewRow[], take: (row: OverviewRow) => Value): Map<unknown, Value[]> {
  const collected = new Map<unknown, Value[]>()
  for (const row of rows) {
    const values = collected.get(row.entity_id)
    if (values) values.push(take(row))
    else collected.set(row.entity_id, [take(row)])
  }
  return collected
}
