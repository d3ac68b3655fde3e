import type { Span } from '../model/index.js'

/** A recommendation as gold for links names it: by report and place. */
export interface LinkGoldMember extends Span {
  readonly reportId: string
}

/** Something that several reports ask, and where they do. */
export interface Ask {
  readonly id: string
  readonly label: string
  readonly members: readonly LinkGoldMember[]
}

/** Whether two recommendations that the program links do ask the same, as a reader judged it. */
export interface LinkVerdict {
  readonly a: LinkGoldMember
  readonly b: LinkGoldMember
  readonly isRight: boolean
}

export interface LinkGold {
  /** SHA-256 of the files it was made for, by report. */
  readonly reports: Readonly<Record<string, string>>
  readonly asks: readonly Ask[]
  readonly verdicts: readonly LinkVerdict[]
}
