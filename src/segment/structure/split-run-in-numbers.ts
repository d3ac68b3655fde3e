import { slice, trimmed } from './mapped-text.js'
import { type LabelWords, partLength, type ReadLabel } from './read-label.js'
import type { Line } from './split-lines.js'

/** A title and a number on one line: "Vervoer op het water 6. Schippers hebben …". */
const runIn = /^(?<title>\p{Lu}[^.:;!?]{3,100}?)\s+(?<number>\d{1,3})\.\s+(?=\p{Lu})/u

/** How many lines may stand between a number and the ones before and after it. */
const reach = 60

/**
 * Cuts a title from the numbered paragraph that runs on behind it, where the numbers at the heads of the lines before
 * and after show that this one is of their series. Leaves all other lines alone, labels such as "Advies 2." among them.
 */
export function splitRunInNumbers(lines: readonly Line[], words: LabelWords, readLabel: ReadLabel): Line[] {
  let last = 0
  let lastAt = 0
  return lines.flatMap((line, index) => {
    const at = numberAtHead(line)
    if (at !== null) [last, lastAt] = [at, index]
    const groups = lines[index - 1]?.isBlank === false ? undefined : runIn.exec(line.text)?.groups
    if (!groups || readLabel(line.text) || partLength(line.text, words) > 0) return [line]
    const number = Number(groups.number)
    const followsOn = number === 1 || (last === number - 1 && index - lastAt <= reach)
    if (!followsOn || !goesOn(lines, index, number + 1)) return [line]
    ;[last, lastAt] = [number, index]
    return cut(line, (groups.title as string).length)
  })
}

function cut(line: Line, length: number): Line[] {
  const title = slice(line.content, 0, length)
  const rest = trimmed(slice(line.content, length))
  return [
    { ...line, content: title, text: title.text, end: (title.offsets[length - 1] as number) + 1 },
    { ...line, content: rest, text: rest.text, start: rest.offsets[0] as number, startsPage: false, indent: 0 },
  ]
}

/** The number and stop that a line begins with. */
const numberAtHead = ({ text }: Line): number | null => {
  const match = /^(\d{1,3})\.\s+\S/.exec(text)
  return match ? Number(match[1]) : null
}

/** Whether the next number at the head of a line, or behind a title, is this one. */
function goesOn(lines: readonly Line[], index: number, number: number): boolean {
  for (const line of lines.slice(index + 1, index + 1 + reach)) {
    const atHead = numberAtHead(line)
    if (atHead !== null) return atHead === number
    if (Number(runIn.exec(line.text)?.groups?.number) === number) return true
  }
  return false
}
