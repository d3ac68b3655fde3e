import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SegmentedReport, View } from '../../src/model/index.js'
import { segmentReport, structureReport } from '../../src/segment/index.js'
import { sourceSpan } from '../../src/text/index.js'
import { cues } from '../support/a-segmented-report.js'
import { aSourceReport } from '../support/a-source-report.js'

const words = fc.constantFrom(
  'De minister moet',
  'de regie nemen.',
  'Wij bevelen aan om',
  'wet- en regelgeving',
  'gegevensuit-',
  'wisseling',
  'IT-',
  'zie www.voorbeeld.nl',
  'schrappen.23',
  '**vet**',
  '[een verwijzing](https://voorbeeld.nl)',
  '_nadruk_',
  'CO2',
  'e\ufb03cie\u0308nt',
  '\ue001haakje\ue002',
  'af\u00adbreken\u00ad',
  '\u200bonzichtbaar\ufeff',
  '\u00a0vast\u2003wit',
  '👩‍👩‍👧 gezin',
  '\ud83d',
  '\udc69 los',
  'Vraag 3?',
  '“Een citaat.”',
  'H₂O ①',
  '\u0001',
)
const heads = fc.constantFrom(
  '',
  '# ',
  '### ',
  '- ',
  '● ',
  '1. ',
  '2. ',
  '3. ',
  'a) ',
  'b) ',
  '2.1 ',
  '1\n',
  'Aanbeveling 3: ',
  'OPROEP ',
  'DEEL 5 ',
  '> ',
  '| cel | ',
  '¹ ',
  '[^1]: ',
  '12 | ',
  'Inhoudsopgave',
  '   ',
  '\t',
  '…… ',
)
const ends = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', '\f', '\n\f', ' ..... 12\n', '')
const line = fc
  .tuple(heads, fc.array(words, { maxLength: 5 }), ends)
  .map(([head, parts, end]) => head + parts.join(' ') + end)
const tidy = fc.array(line, { maxLength: 40 }).map((lines) => lines.join(''))
const wild = fc.string({ unit: 'binary', maxLength: 200 })
const broken = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
  .map((units) => String.fromCharCode(...units))
const texts = fc.oneof({ weight: 6, arbitrary: tidy }, wild, broken)

const read = (text: string, isPaged = true): SegmentedReport => {
  const source = isPaged
    ? aSourceReport(text)
    : aSourceReport(text, { pages: [{ number: 1, start: 0, end: text.length }] })
  return segmentReport(structureReport('test', source, cues), cues)
}

/** Whether a character of the view can stand for one of the text. */
function standsFor(seen: string, printed: string): boolean {
  const isPrivate = /[\ue000-\uf8ff]/.test(printed)
  if (seen === printed) return true
  if (seen === '\t') return /[\s|]/.test(printed)
  if (seen === ' ') return /[\s\p{C}*_[<\\-]/u.test(printed)
  if (seen === '-') return /[\u00ad\u2010\u2011]/.test(printed) || isPrivate
  if (seen === '(' || seen === ')') return isPrivate
  return /[\ufb00-\ufb06]/.test(printed) && printed.normalize('NFKC').includes(seen)
}

/** A whole number below a bound, from a share. */
const below = (share: number, bound: number): number => Math.min(bound - 1, Math.floor(share * bound))

describe('the reading view of any text', () => {
  it('shows at every place the character of the text, or one that stands for it', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, isPaged) => {
        const { view, blocks } = read(text, isPaged)
        expect(view.offsets).toHaveLength(view.text.length)
        for (const block of blocks) {
          for (let at = block.view.start; at < block.view.end; at++) {
            const seen = view.text[at] as string
            const printed = text[view.offsets[at] as number] ?? ''
            if (!standsFor(seen, printed)) expect.fail(`${JSON.stringify(seen)} stands for ${JSON.stringify(printed)}`)
          }
        }
      }),
    )
  })

  it('never goes back inside a block', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { view, blocks } = read(text)
        for (const block of blocks) expect(fallsBack(view, block.view.start, block.view.end)).toBe(-1)
      }),
    )
  })

  it('leads from every span of a block to a span of the text inside that block', () => {
    fc.assert(
      fc.property(
        texts,
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (text, which, a, b) => {
          const { view, blocks } = read(text)
          const shown = blocks.filter((block) => block.view.end > block.view.start)
          const block = shown[which % Math.max(1, shown.length)]
          if (!block) return
          const length = block.view.end - block.view.start
          const start = block.view.start + below(a, length)
          const end = start + 1 + below(b, block.view.end - start)
          const span = sourceSpan(view, { start, end })
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.start).toBeGreaterThanOrEqual(block.start)
          expect(span.end).toBeLessThanOrEqual(block.end)
        },
      ),
    )
  })

  it('divides blocks by a blank line and by nothing else', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { view, blocks } = read(text)
        const shown = blocks.filter((block) => block.view.end > block.view.start)
        expect(shown.map((block) => view.text.slice(block.view.start, block.view.end)).join('\n\n')).toBe(view.text)
      }),
    )
  })
})

function fallsBack(view: View, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    if ((view.offsets[at] as number) < (view.offsets[at - 1] as number)) return at
  }
  return -1
}

describe('the structure of any text', () => {
  it('has blocks and sections that lie in the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { blocks, sections, source } = read(text)
        for (const { start, end } of [...blocks, ...sections]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(source.text.length)
        }
        const ids = new Set(sections.map(({ id }) => id))
        expect(ids.size).toBe(sections.length)
        for (const { parentId } of sections) expect(parentId === null || ids.has(parentId)).toBe(true)
      }),
    )
  })
})

describe('the recommendations in any text', () => {
  it('lie in it, each at a place of its own, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { recommendations } = read(text)
        const starts = recommendations.map(({ start }) => start)
        expect(new Set(starts).size).toBe(starts.length)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
        for (const { start, end, titleSpan } of recommendations) {
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          if (titleSpan) expect(titleSpan.start >= start && titleSpan.end <= end).toBe(true)
        }
      }),
    )
  })

  it('refer only to recommendations and sections that are there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { recommendations, sections } = read(text)
        const ids = new Set(recommendations.map(({ id }) => id))
        const sectionIds = new Set(sections.map(({ id }) => id))
        for (const { id, parentId, repeatsId, sectionId, confidence } of recommendations) {
          expect(parentId === null || (ids.has(parentId) && parentId !== id)).toBe(true)
          expect(repeatsId === null || (ids.has(repeatsId) && repeatsId !== id)).toBe(true)
          expect(sectionId === null || sectionIds.has(sectionId)).toBe(true)
          expect(confidence >= 0 && confidence <= 1).toBe(true)
        }
      }),
    )
  })

  it('are the same in a second reading', () => {
    fc.assert(
      fc.property(tidy, (text) => {
        expect(read(text)).toEqual(read(text))
      }),
    )
  })
})
