import { describe, expect, it } from 'vitest'
import { openPackage } from '../../src/read/open-package.js'
import { aZip } from '../support/a-zip.js'

const options = { name: 'a.docx', label: 'a Word document (DOCX)', isNeeded: () => true }
const megabyte = 'x'.repeat(1024 * 1024)

describe('openPackage', () => {
  it('unpacks the parts that are needed and leaves the others packed', async () => {
    const zip = aZip({ 'a.xml': 'een', 'b/c.xml': 'twee', 'plaat.png': megabyte })
    const parts = await openPackage(zip, { ...options, mostBytes: 1000, isNeeded: (part) => part.endsWith('.xml') })
    expect([...parts].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['a.xml', 'een'],
      ['b/c.xml', 'twee'],
    ])
  })

  it('refuses parts that are too much together, though none is alone', async () => {
    const zip = aZip({ a: megabyte, b: megabyte, c: megabyte })
    await expect(openPackage(zip, { ...options, mostBytes: 2 * 1024 * 1024 })).rejects.toThrow(
      'a.docx: expected a Word document (DOCX), found parts that unpack to more than 2 MB; it may be a decompression bomb',
    )
  })

  it('stops when the signal says so', async () => {
    const signal = AbortSignal.abort(new Error('genoeg'))
    await expect(openPackage(aZip({ a: 'een' }), { ...options, signal })).rejects.toThrow('genoeg')
  })
})
