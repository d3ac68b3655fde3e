import type { AnnotatedReport } from '../model/index.js'
import { clearReport } from './clear-report.js'
import type { Connection } from './connection.js'
import { storableText } from './storable-text.js'
import { writeAssignments } from './write-assignments.js'
import { writeEntities } from './write-entities.js'
import { writeEvidence } from './write-evidence.js'
import { writeMentions } from './write-mentions.js'
import { writeRecommendations } from './write-recommendations.js'
import { type Provenance, writeSource } from './write-source.js'

/** Writes a report in one transaction, in the place of what was there under its id. */
export function saveReport(db: Connection, report: AnnotatedReport, provenance: Provenance): 'ingested' | 'replaced' {
  const save = db.transaction(() => {
    const isKnown = db.prepare('SELECT 1 FROM reports WHERE id = ?').get(storableText(report.id)) !== undefined
    clearReport(db, report.id, () => {
      writeSource(db, report, provenance)
      writeRecommendations(db, report)
      writeEntities(db, report)
      writeMentions(db, report)
      writeAssignments(db, report)
      writeEvidence(db, report)
    })
    return isKnown ? 'replaced' : 'ingested'
  })
  return save.immediate()
}
