import type { Language, Link, Mention, Recommendation, ThemeAssignment } from '../../model/index.js'

/** What a database says of a report itself. */
export interface ReportHead {
  readonly id: string
  /** SHA-256 of its file, in hexadecimal. */
  readonly sha256: string
  readonly title: string | null
  readonly publisher: string | null
  readonly publishedOn: string | null
  readonly language: Language
}

/** A report with what one run of the program found in it. */
export interface ReportFindings {
  readonly report: ReportHead
  /** The canonical text, into which the spans point. */
  readonly text: string
  readonly recommendations: readonly Recommendation[]
  readonly mentions: readonly Mention[]
  readonly themes: readonly ThemeAssignment[]
}

/** A link as one run found it, or that a recommendation repeats an earlier one. */
export interface FoundLink extends Pick<Link, 'aId' | 'bId'> {
  readonly relation: Link['relation'] | 'repeats'
}

/** Something that two runs found differently. */
export interface RunChange {
  /** Of the later run, where it has the report. */
  readonly reportId: string
  readonly subject: 'report' | 'recommendation' | 'mention' | 'link'
  /** `gone`: only the earlier run has it; `new`: only the later one. A subject has a change for every field that differs. */
  readonly change: 'gone' | 'new' | 'changed'
  /** Id in the earlier run, null where it is new. */
  readonly beforeId: string | null
  /** Id in the later run, null where it is gone. */
  readonly afterId: string | null
  readonly page: number | null
  /** What it says: of a recommendation its title or text, of a mention its words. */
  readonly words: string
  /** What differs, null for what is gone or new as a whole. */
  readonly field: string | null
  readonly before: string | null
  readonly after: string | null
}

/** What of one report two runs found differently, links aside. */
export interface ReportComparison {
  /** Whether both runs read the same text. In another text places cannot be compared, so that words are. */
  readonly isSameText: boolean
  readonly changes: readonly RunChange[]
  /** Ids of the recommendations of the later run by those of the earlier, for what both found. */
  readonly sameUnits: ReadonlyMap<string, string>
}
