import { FormatError } from './format-error.js'

interface Line {
  /** From 1. */
  readonly line: number
}

export interface BratMark extends Line {
  readonly id: string
  readonly type: string
  /** Code points, in order, `[start, end)`. */
  readonly fragments: readonly (readonly [number, number])[]
  /** The words that brat wrote beside the offsets; null where there are none. */
  readonly words: string | null
}

export interface BratAttribute extends Line {
  readonly name: string
  readonly on: string
  /** Null for a flag. */
  readonly value: string | null
}

export interface BratRelation extends Line {
  readonly type: string
  readonly from: string
  readonly to: string
}

export interface BratNote extends Line {
  readonly on: string
  readonly words: string
}

export interface BratLines {
  readonly marks: readonly BratMark[]
  readonly attributes: readonly BratAttribute[]
  readonly relations: readonly BratRelation[]
  readonly notes: readonly BratNote[]
}

/**
 * The lines of an `.ann` file. Line ends of Windows are taken as well; they stand outside the annotations.
 *
 * @throws {FormatError} at the first line that is none of `T`, `A`, `R` and `#`
 */
export function parseBrat(ann: string, file: string): BratLines {
  const found = {
    marks: [] as BratMark[],
    attributes: [] as BratAttribute[],
    relations: [] as BratRelation[],
    notes: [] as BratNote[],
  }
  for (const [index, text] of ann
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (text.trim() === '') continue
    const line = index + 1
    const match = readers.find(({ pattern }) => pattern.test(text))
    if (!match) {
      const expected = 'a mark (T), an attribute (A), a relation (R) or a note (#) of brat'
      const remedy = 'mend the line or take it out; events, equivalences and normalisations have no place in gold'
      throw new FormatError({ file, place: `line ${line}`, expected, found: `"${text.slice(0, 60)}"`, remedy })
    }
    match.add(found, match.pattern.exec(text) as RegExpExecArray, line)
  }
  return found
}

type Found = { -readonly [Key in keyof BratLines]: BratLines[Key][number][] }

interface Reader {
  readonly pattern: RegExp
  readonly add: (found: Found, match: RegExpExecArray, line: number) => void
}

const readers: readonly Reader[] = [
  {
    pattern: /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?$/s,
    add: ({ marks }, [, id = '', type = '', offsets = '', words = null], line) => {
      const fragments = offsets.split(';').map((pair) => pair.split(' ').map(Number) as [number, number])
      marks.push({ line, id, type, fragments, words })
    },
  },
  {
    pattern: /^A\d+\t(\S+) (\S+)(?: (\S+))?\s*$/,
    add: ({ attributes }, [, name = '', on = '', value = null], line) => attributes.push({ line, name, on, value }),
  },
  {
    pattern: /^R\d+\t(\S+) Arg1:(\S+) Arg2:(\S+)\s*$/,
    add: ({ relations }, [, type = '', from = '', to = ''], line) => relations.push({ line, type, from, to }),
  },
  {
    pattern: /^#\d+\t\S+ (\S+)\t(.*)$/s,
    add: ({ notes }, [, on = '', words = ''], line) => notes.push({ line, on, words }),
  },
]
