import type { Language } from '../model/index.js'
import type { Kind } from './evaluated-report.js'

/** How the page speaks. Names of kinds and themes come from outside, so that all screens call them the same. */
export interface EvaluationOptions {
  /** Language of the page, not of the reports. */
  readonly language: Language
  readonly title: string
  readonly kindNames: Readonly<Record<Kind, string>>
  /** Labels by theme id; a theme without one is shown by its id. */
  readonly themeNames: ReadonlyMap<string, string>
}
