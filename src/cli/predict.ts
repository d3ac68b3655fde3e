import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Gold, Prediction } from '../evaluate/index.js'
import type { Language, MediaType, Page } from '../model/index.js'
import { InputError, pipelineVersion, processFile, readManifest } from '../pipeline/index.js'
import type { Atlas } from '../store/index.js'
import type { Messages } from './messages.js'

/** What the program says of the report that a gold file is about. */
export interface Predicted {
  readonly prediction: Prediction
  readonly pages: readonly Page[]
  readonly sha256: string
  readonly language: Language
  readonly mediaType: MediaType
  /** Version of the pipeline that read it. */
  readonly pipeline: string
}

/** Gives what is to be scored, or says why the report is not here. */
export type Predict = (gold: Gold) => Promise<Predicted | { readonly absent: string }>

/** What the pipeline makes of the file now. The manifest says where that stands. */
export function predictFromFiles(corpus: string, messages: Messages, lexicon: string | null = null): Predict {
  const manifest = readManifest(corpus)
  const pipeline = pipelineVersion(lexicon)
  return async ({ report: id }) => {
    const known = manifest.find((report) => report.id === id)
    if (!known) return { absent: messages.absentFromManifest }
    const path = join(corpus, known.file)
    if (!existsSync(path)) return { absent: messages.obtain(known.source ?? messages.restore, path) }
    const answer = await processFile({ path, id, known, lexicon })
    if (!answer.report) throw new InputError(answer.message)
    const { source, language } = answer.report
    const { pages, mediaType } = source
    return { prediction: answer.report, pages, sha256: answer.sha256, language, mediaType, pipeline }
  }
}

/** What stands in the database. Its report is known by its bytes, as the gold is made for these. */
export function predictFromDatabase(atlas: Atlas, absent: string): Predict {
  return async ({ sha256 }) => {
    const report = atlas.findBySha(sha256)
    const annotations = report && atlas.readAnnotations(report.id)
    const text = report && atlas.readText(report.id)
    if (!annotations || text === null) return { absent }
    const { language, mediaType, pipelineVersion: pipeline } = report
    const prediction = { ...annotations, source: { text } }
    return { prediction, pages: annotations.pages, sha256, language, mediaType, pipeline }
  }
}
