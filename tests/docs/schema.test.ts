import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeSchema } from '../../docs/describe-schema.js'
import { openAtlas } from '../../src/store/index.js'

describe('docs/schema.md', () => {
  it('says what the schema says; run `npm run schema` after changing it', () => {
    const written = readFileSync(new URL('../../docs/schema.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n')
    expect(written).toBe(describeSchema(openAtlas(':memory:').dataDictionary()))
  })
})
