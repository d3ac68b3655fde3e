import { strFromU8, unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { excelText, longestCell } from '../../src/export/excel-text.js'
import { type Table, writeWorkbook } from '../../src/export/index.js'
import { nameSheets } from '../../src/export/name-sheets.js'

const aTable = (values: readonly (string | number | null)[], name = 'a'): Table => ({
  name,
  columns: [
    { name: 'x', type: 'TEXT', required: false },
    { name: 'n', type: 'INTEGER', required: true },
  ],
  rows: values.map((x, at) => ({ x, n: at + 1 })),
})

async function readBack(...tables: Table[]) {
  const { workbook, cuts } = await writeWorkbook(tables)
  const files = Object.entries(unzipSync(workbook)).map(([path, bytes]) => [path, strFromU8(bytes)] as const)
  return { sheets: await readWorkbook(Buffer.from(workbook)), files: Object.fromEntries(files), cuts }
}

describe('tables as a workbook', () => {
  it('are a sheet each, with a head', async () => {
    const { sheets, cuts } = await readBack(aTable(['één', null]), aTable([], 'b'))
    expect(sheets).toEqual([
      {
        sheet: 'a',
        data: [
          ['x', 'n'],
          ['één', 1],
          [null, 2],
        ],
      },
      { sheet: 'b', data: [['x', 'n']] },
    ])
    expect(cuts).toEqual([])
  })

  it('keep the head in sight and can be filtered', async () => {
    const { files } = await readBack(aTable(['a', 'b']))
    const sheet = files['xl/worksheets/sheet1.xml']
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet).toContain('</sheetData><autoFilter ref="A1:B3"/>')
  })

  it.each(['=1+1', '+31', '-1 or so', '@SUM(A1)', '\t=1', '=HYPERLINK("http://example.org")', '0012', '2024-06'])(
    'have %j as a text, not as a formula or a number',
    async (value) => {
      const { sheets, files } = await readBack(aTable([value]))
      expect(sheets[0]?.data[1]?.[0]).toBe(value.trim())
      expect(files['xl/worksheets/sheet1.xml']).not.toContain('<f>')
      expect(files['xl/worksheets/sheet1.xml']).toMatch(/<c r="A2" t="s">/)
    },
  )

  it('survive what would break the file', async () => {
    const values = ['<b>&amp;"', 'a\u0001b\u001b[2Jc', 'x\r\ny', Number.POSITIVE_INFINITY]
    const { sheets } = await readBack(aTable(values))
    expect(sheets[0]?.data.slice(1).map(([x]) => x)).toEqual(['<b>&amp;"', 'a b [2Jc', 'x\ny', 'Infinity'])
  })

  it.each(['constructor', '__proto__', 'toString'])('hold the text %s', async (value) => {
    const { files } = await readBack(aTable([value]))
    expect(files['xl/worksheets/sheet1.xml']).toMatch(/<c r="A2" t="s"><v>\d+<\/v>/)
    expect(files['xl/sharedStrings.xml']).toContain(`_x00${value.charCodeAt(0).toString(16)}_${value.slice(1)}`)
  })

  it('say where texts were cut', async () => {
    const { sheets, cuts } = await readBack(aTable(['kort', 'x'.repeat(40_000), 'y'.repeat(32_768)]))
    expect(cuts).toEqual([{ table: 'a', column: 'x', cells: 2 }])
    expect(sheets[0]?.data[2]?.[0]).toMatch(/^x+ \[\.\.\. cut here, \d+ more characters\]$/)
  })

  it('are refused where a sheet cannot hold them', async () => {
    const rows = new Array(1_048_576).fill({ x: null, n: 1 })
    await expect(writeWorkbook([{ ...aTable([], 'mentions'), rows }])).rejects.toThrow(
      'the workbook: mentions: expected at most 1048575 rows below the head, found 1048576 rows; choose another format',
    )
  })
})

describe('a text for a cell of Excel', () => {
  it.each([32_766, 32_767])('of %i characters is whole', (length) => {
    expect(excelText('x'.repeat(length))).toEqual({ text: 'x'.repeat(length), isCut: false })
  })

  it.each([32_768, 100_000])('of %i characters is cut with a mark that counts what is left out', (length) => {
    const { text, isCut } = excelText('x'.repeat(length))
    const [, kept = '', left] = /^(x+) \[\.\.\. cut here, (\d+) more characters\]$/.exec(text) ?? []
    expect([isCut, kept.length + Number(left), text.length <= longestCell]).toEqual([true, length, true])
  })

  it('is not cut within a character', () => {
    for (const start of ['', 'x']) expect(excelText(start + '😀'.repeat(20_000)).text).not.toMatch(/\p{Surrogate}/u)
  })

  it('is not taken for an escape', () => expect(excelText('_x0041_ a_b _xyz_').text).toBe('_x005F_x0041_ a_b _xyz_'))
})

describe('names of sheets', () => {
  it.each([
    [
      ['reports', 'pages'],
      ['reports', 'pages'],
    ],
    [['a/b:c[d]*?'], ['a b c d   ']],
    [
      ["'quoted'", '', 'History'],
      ['quoted', 'table', 'History~2'],
    ],
    [
      ['Same', 'same', 'SAME'],
      ['Same', 'same~2', 'SAME~3'],
    ],
    [
      ['x'.repeat(40), 'x'.repeat(41)],
      ['x'.repeat(31), `${'x'.repeat(29)}~2`],
    ],
  ])('%j are %j', (names, sheets) => expect(nameSheets(names)).toEqual(sheets))
})
