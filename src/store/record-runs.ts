import type { FileOutcome, RunStart } from './atlas.js'
import type { Connection } from './connection.js'
import { insertRows } from './insert-rows.js'
import { storableText } from './storable-text.js'
import { StoreError } from './store-error.js'

/** The id is the moment of the start; a second run in the same moment gets a number. */
export function startRun(db: Connection, run: RunStart, pipelineVersion: string): string {
  const start = db.transaction(() => {
    const id = freeId(db, `run/${run.startedAt}`)
    const options = storableText(JSON.stringify(run.options))
    insertRows(db, 'runs', [
      { id, started_at: run.startedAt, finished_at: null, pipeline_version: pipelineVersion, options },
    ])
    return id
  })
  return start.immediate()
}

export function recordFile(db: Connection, runId: string, file: FileOutcome): void {
  const row = {
    run_id: runId,
    path: file.path,
    sha256: file.sha256,
    outcome: file.outcome,
    report_id: file.reportId,
    message: file.message,
    milliseconds: Math.round(file.milliseconds),
  }
  insertRows(
    db,
    'run_files',
    [row],
    `ON CONFLICT (run_id, path) DO UPDATE SET sha256 = excluded.sha256, outcome = excluded.outcome,
      report_id = excluded.report_id, message = excluded.message, milliseconds = excluded.milliseconds`,
  )
}

export function finishRun(db: Connection, runId: string, finishedAt: string): void {
  const { changes } = db.prepare('UPDATE runs SET finished_at = ? WHERE id = ?').run(finishedAt, runId)
  if (changes === 0) throw new StoreError(`there is no run ${runId}; it must have been started in this database`)
}

function freeId(db: Connection, wanted: string): string {
  const isTaken = db.prepare('SELECT 1 FROM runs WHERE id = ?')
  let id = wanted
  for (let number = 2; isTaken.get(id); number++) id = `${wanted}/${number}`
  return id
}
