import { z } from 'zod'
import type { Language, Strength, Tier } from '../model/index.js'
import { LexiconError, loadDataFile } from './load-data-file.js'
import { loadSignals, type SignalWeights } from './load-signals.js'
import { requiredPieces } from './required-pieces.js'

/** A way of saying that speaks for or against a recommendation. */
export interface Cue {
  readonly pattern: RegExp
  readonly weight: number
  /** The pattern asks for a capital somewhere. */
  readonly hasCapitals: boolean
  /** Pieces of words, in lower case, of which a text must hold one; null when the pattern can do without. */
  readonly needs: readonly string[] | null
}

/** A way of announcing. */
export interface Announcement extends Cue {
  /** The words ask for action themselves, and do not only announce that it will be asked for. */
  readonly isAct: boolean
}

/** A cue for a recommendation in a sentence. */
export interface ActCue extends Cue {
  readonly tier: Tier
  readonly strength: Strength
}

/** What a pattern of a promise says; the data file tells what each is worth. */
export type CommitmentPart = 'promise' | 'own' | 'answer' | 'plan' | 'term' | 'leads'

/** A way of promising, or a part of one. */
export interface CommitmentCue extends Cue {
  readonly part: CommitmentPart
}

/** Where a text answers what was asked or advised; the words are in lower case. */
export interface ReplyCues {
  readonly headings: readonly Cue[]
  readonly heads: readonly Cue[]
  readonly sentences: readonly Cue[]
}

/** What the text around a sentence does, where that is not to advise; the words of titles and headings are in lower case. */
export interface SettingCues {
  /** Headings of sections on what holds already. */
  readonly background: readonly Cue[]
  /** Titles of texts that bind, instruct or record, and formulas in them. */
  readonly genres: readonly Cue[]
  /** How a text speaks to its reader. */
  readonly readers: readonly Cue[]
  /** How a sentence holds the norm before it against what happens. */
  readonly measures: readonly Cue[]
}

/** The words of a language, with the model that weighs them beside other signals. */
export interface Cues extends SignalWeights {
  readonly labels: {
    readonly calls: readonly string[]
    readonly sharpens: readonly string[]
    /** Words that label an advice only where what stands behind them tells somebody to do something. */
    readonly steps: readonly string[]
    readonly parts: readonly string[]
    /** Words of headings above a choice that is open. */
    readonly options: readonly string[]
  }
  readonly announces: readonly Announcement[]
  readonly announcesOther: readonly Announcement[]
  /** Announces what was recommended before. */
  readonly announcesPast: readonly Cue[]
  readonly cues: readonly ActCue[]
  readonly against: readonly Cue[]
  readonly commitments: readonly CommitmentCue[]
  /** What speaks against a promise. */
  readonly commitmentsAgainst: readonly Cue[]
  readonly replies: ReplyCues
  readonly settings: SettingCues
  /** Ways of saying that a recommendation is not followed. */
  readonly refusals: readonly Cue[]
  /** Words in lower case with which a paragraph begins that closes the whole. */
  readonly closings: readonly string[]
  /** One of those who can be asked to act. */
  readonly actors: readonly string[]
}

const word = z.string().min(1)
const pattern = z
  .string()
  .min(1)
  .superRefine((source, context) => {
    try {
      compile(source)
    } catch (error) {
      context.addIssue({ code: 'custom', message: `"${source}" is no regular expression: ${(error as Error).message}` })
    }
  })
const cue = z.strictObject({ pattern, weight: z.number(), note: z.string().optional() })
const announcement = cue.extend({ act: z.boolean().default(false) })
const actCue = cue.extend({ tier: z.enum(['formal', 'prose']), strength: z.enum(['must', 'should', 'could']) })
const commitment = cue.extend({ part: z.enum(['promise', 'own', 'answer', 'plan', 'term', 'leads']) })
const schema = z.strictObject({
  labels: z.strictObject({
    calls: z.array(word),
    sharpens: z.array(word),
    steps: z.array(word),
    parts: z.array(word),
    options: z.array(word),
  }),
  announces: z.array(announcement),
  announces_other: z.array(announcement),
  announces_past: z.array(cue),
  cues: z.array(actCue),
  against: z.array(cue),
  commitments: z.array(commitment),
  commitments_against: z.array(cue),
  replies: z.strictObject({ headings: z.array(pattern), heads: z.array(pattern), sentences: z.array(pattern) }),
  settings: z.strictObject({
    background: z.array(pattern),
    genres: z.array(pattern),
    readers: z.array(pattern),
    measures: z.array(pattern),
  }),
  refusals: z.array(cue),
  closings: z.array(word),
  actors: z.array(pattern),
})

/** A capital, or the class of capitals, in a pattern. */
const capital = /\\p\{Lu\}|(?<!\\)(?<!\\p\{)[A-Z]/

/** Words that `…` stands for at the most. */
const longestGap = 8

/** Compiles a pattern of the data file: whole words, capitals as written, `…` for a gap of some words. */
function compile(source: string): RegExp {
  const body = source.replace(/…\??\s*/g, String.raw`(?:[\s,]+[^\s,.;:!?]+){0,${longestGap}}?[\s,]+`)
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${body})(?![\p{L}\p{N}])`, 'u')
}

/** The cue words of a language. @throws {LexiconError} naming file and line */
export function loadCues(language: Language): Cues {
  const name = `${language}/cues.yaml`
  const data = loadDataFile(name, schema)
  refuseDuplicates(
    name,
    [...data.cues, ...data.against].map((entry) => entry.pattern),
  )
  const read = <Entry extends { pattern: string }>(entries: readonly Entry[]) =>
    entries.map((entry) => ({
      ...entry,
      pattern: compile(entry.pattern),
      hasCapitals: capital.test(entry.pattern),
      needs: requiredPieces(entry.pattern),
    }))
  return {
    ...loadSignals(),
    labels: data.labels,
    announces: read(data.announces).map(withAct),
    announcesOther: read(data.announces_other).map(withAct),
    announcesPast: read(data.announces_past),
    cues: read(data.cues),
    against: read(data.against),
    commitments: read(data.commitments),
    commitmentsAgainst: read(data.commitments_against),
    replies: {
      headings: read(data.replies.headings.map(asCue)),
      heads: read(data.replies.heads.map(asCue)),
      sentences: read(data.replies.sentences.map(asCue)),
    },
    settings: {
      background: read(data.settings.background.map(asCue)),
      genres: read(data.settings.genres.map(asCue)),
      readers: read(data.settings.readers.map(asCue)),
      measures: read(data.settings.measures.map(asCue)),
    },
    refusals: read(data.refusals),
    closings: data.closings,
    actors: data.actors,
  }
}

/** A pattern that only has to be there. */
const asCue = (pattern: string): { pattern: string; weight: number } => ({ pattern, weight: 1 })

const withAct = ({ act, ...entry }: Cue & { act: boolean }): Announcement => ({
  ...entry,
  isAct: act,
})

function refuseDuplicates(name: string, patterns: readonly string[]): void {
  const twice = patterns.find((entry, index) => patterns.indexOf(entry) !== index)
  if (twice !== undefined) throw new LexiconError(`${name}: the pattern "${twice}" stands twice; keep one`)
}
