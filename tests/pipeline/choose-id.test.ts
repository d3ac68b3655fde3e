import { describe, expect, it } from 'vitest'
import { chooseId } from '../../src/pipeline/choose-id.js'

const free = (relativePath: string) => chooseId({ relativePath, knownId: null, isTaken: () => false })

describe('chooseId', () => {
  it.each([
    ['Advies Digitale Overheid.pdf', 'advies-digitale-overheid'],
    ['2024/06/Één loket – vóór álles!.md', 'een-loket-voor-alles'],
    ['rapport.v2.final.txt', 'rapport-v2-final'],
    ["'; DROP TABLE reports; --.txt", 'drop-table-reports'],
    ['報告.pdf', 'report'],
    [`${'lang '.repeat(40)}.txt`, 'lang-lang-lang-lang-lang-lang-lang-lang-lang-lang-lang-lang-lang-lang-lang-lang'],
  ])('makes a slug of the name of %s', (path, id) => {
    expect(free(path)).toBe(id)
  })

  it('takes the id of the manifest where it knows the bytes', () => {
    expect(chooseId({ relativePath: 'download (1).txt', knownId: 'staat-2024', isTaken: () => false })).toBe(
      'staat-2024',
    )
  })

  it('tells two files of one name apart by their paths, the same way each time', () => {
    const isTaken = (id: string) => id === 'advies'
    const id = chooseId({ relativePath: 'b/advies.txt', knownId: null, isTaken })
    expect(id).toMatch(/^advies-[0-9a-f]{6}$/)
    expect(chooseId({ relativePath: 'b/advies.txt', knownId: null, isTaken })).toBe(id)
    expect(chooseId({ relativePath: 'c/advies.txt', knownId: null, isTaken })).not.toBe(id)
  })

  it('takes more of the hash where the short one is taken as well', () => {
    const isTaken = (id: string) => id === 'advies' || /^advies-.{6}$/.test(id)
    expect(chooseId({ relativePath: 'b/advies.txt', knownId: null, isTaken })).toMatch(/^advies-[0-9a-f]{16}$/)
  })
})
