import { describe, expect, it } from 'vitest'
import type { MetadataOrigins, ReportMetadata } from '../../src/model/index.js'
import { traceMetadata } from '../../src/pipeline/trace-metadata.js'
import { aSourceReport } from '../support/a-source-report.js'

/** A report of which only these things are known. */
const trace = (known: ReportMetadata, origins: MetadataOrigins, manifest: ReportMetadata = {}) => {
  const metadata = { title: null, publisher: null, publishedOn: null, language: null, ...known }
  return traceMetadata({ metadata, source: { ...aSourceReport('Tekst'), origins } }, manifest)
}

describe('traceMetadata', () => {
  it('puts the manifest before what the reader found', () => {
    expect(trace({ title: 'Sluis' }, { title: 'file' }, { title: 'Sluis' })).toEqual({ title: 'manifest' })
  })

  it('takes over what the reader found', () => {
    expect(trace({ publisher: 'Raad' }, { publisher: 'colophon' })).toEqual({ publisher: 'colophon' })
  })

  it('says that a title was the first heading and the language was read', () => {
    expect(trace({ title: 'Sluis', language: 'nl' }, {})).toEqual({ title: 'heading', language: 'text' })
  })

  it('says nothing of what is not known', () => expect(trace({ title: '' }, { title: 'file' })).toEqual({}))
})
