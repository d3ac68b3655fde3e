import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openAtlas } from '../../src/store/index.js'
import { anAnnotatedReport } from '../support/an-annotated-report.js'
import { aFolder, aSha, query, sampleThemes } from '../support/an-atlas.js'

const file = { path: 'corpus/reports/sample.txt', sha256: aSha() }

describe('the themes', () => {
  it('follow the taxonomy, except that one in use stays', () => {
    const path = join(aFolder(), 'atlas.sqlite')
    const atlas = openAtlas(path)
    atlas.saveThemes([...sampleThemes, { id: 'data', labelNl: 'Gegevens', labelEn: 'Data', description: 'Exchange' }])
    atlas.saveReport(anAnnotatedReport(), file)
    atlas.saveThemes([{ id: 'funding', labelNl: 'Geld', labelEn: 'Money', description: 'Budgets' }])
    expect(query(path, 'SELECT id, ordinal, label_nl FROM themes ORDER BY id')).toEqual([
      { id: 'funding', ordinal: 1, label_nl: 'Geld' },
      { id: 'governance', ordinal: 1, label_nl: 'Regie en sturing' },
    ])
    atlas.close()
  })
})
