import type { Baseline } from './baseline.js'

/** The baseline as its file: counts and each list of units on one line, so that a change shows as lines of its kind. */
export const formatBaseline = (baseline: Baseline): string =>
  `${JSON.stringify(baseline, null, 2).replace(stringList, onOneLine).replace(countBeforeCount, '$1 ')}\n`

/** An array of strings as JSON lays it out; ids and places hold no brackets. */
const stringList = /\[\n\s+("[^\]]*")\n\s+\]/g

const onOneLine = (_: string, items: string): string => `[${items.replace(/\n\s+/g, ' ')}]`

const countBeforeCount = /("(?:tp|fp|right)": \d+,)\n\s+/g
