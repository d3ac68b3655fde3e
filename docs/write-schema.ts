import { writeFileSync } from 'node:fs'
import { openAtlas } from '../src/store/index.js'
import { describeSchema } from './describe-schema.js'

const atlas = openAtlas(':memory:')
writeFileSync(new URL('schema.md', import.meta.url), describeSchema(atlas.dataDictionary()))
atlas.close()
