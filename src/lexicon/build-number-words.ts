/** The words that numbers are built from, folded, with their values. */
export interface NumberParts {
  readonly units: Readonly<Record<string, number>>
  readonly tens: Readonly<Record<string, number>>
  readonly groups: Readonly<Record<string, number>>
}

/** Numbers in one word, solid compounds included. */
export interface NumberWordValues {
  readonly get: (word: string) => number | undefined
  readonly has: (word: string) => boolean
  /** The words that are no compounds of hundreds and thousands. */
  readonly simple: readonly string[]
}

/**
 * Numbers below a million that are written as one word, with their values. Dutch writes units before tens
 * ("drieentwintig") and joins hundreds ("vijfhonderdtwaalf", "twaalfhonderd") and thousands ("zevenduizend",
 * "duizendeneen"); English only joins with hyphens, which are dropped here ("twentyfive").
 */
export function buildNumberWords(parts: NumberParts, language: 'nl' | 'en'): NumberWordValues {
  const below = new Map(language === 'nl' ? dutchBelowHundred(parts) : englishBelowHundred(parts))
  const simple = new Map([...Object.entries(parts.groups), ...below])
  const get = (word: string): number | undefined =>
    simple.get(word) ?? (language === 'nl' ? readCompound(word, below) : undefined)
  return { get, has: (word) => get(word) !== undefined, simple: [...simple.keys()] }
}

function dutchBelowHundred({ units, tens }: NumberParts): [string, number][] {
  const joined = Object.entries(tens).flatMap(([ten, tenValue]) =>
    Object.entries(units)
      .filter(([, value]) => value > 0 && value < 10)
      .map(([unit, value]): [string, number] => [`${unit}en${ten}`, tenValue + value]),
  )
  return [...Object.entries(units), ...Object.entries(tens), ...joined]
}

function englishBelowHundred({ units, tens }: NumberParts): [string, number][] {
  const joined = Object.entries(tens).flatMap(([ten, tenValue]) =>
    Object.entries(units)
      .filter(([, value]) => value > 0 && value < 10)
      .map(([unit, value]): [string, number] => [ten + unit, tenValue + value]),
  )
  return [...Object.entries(units), ...Object.entries(tens), ...joined]
}

type Below = ReadonlyMap<string, number>

/** "vijfentwintigduizendvierhonderd": what stands before "duizend" and after it. "duizend" and "honderd" alone are scales. */
function readCompound(word: string, below: Below): number | undefined {
  const at = word.indexOf('duizend')
  if (at < 0) return readHundreds(word, below)
  const before = word.slice(0, at)
  const count = before === '' ? 1 : before === 'honderd' ? 100 : (below.get(before) ?? readHundreds(before, below))
  const after = word.slice(at + 'duizend'.length)
  const rest =
    after === ''
      ? 0
      : readRest(
          after,
          (tail) => below.get(tail) ?? readHundreds(tail, below) ?? (tail === 'honderd' ? 100 : undefined),
        )
  if (!count || count >= 1000 || rest === undefined) return undefined
  return (count > 1 || rest > 0) && !(before !== '' && count === 1) ? count * 1000 + rest : undefined
}

/** "vijfhonderdtwaalf", "twaalfhonderdvijftig"; never "twintighonderd", which is two thousand. */
function readHundreds(word: string, below: Below): number | undefined {
  const at = word.indexOf('honderd')
  if (at < 0) return undefined
  const before = word.slice(0, at)
  const count = before === '' ? 1 : (below.get(before) ?? 0)
  if (count === 0 || (before !== '' && (count === 1 || count % 10 === 0))) return undefined
  const after = word.slice(at + 'honderd'.length)
  if (after === '') return before === '' ? undefined : count * 100
  const rest = readRest(after, (tail) => below.get(tail))
  return rest === undefined ? undefined : count * 100 + rest
}

/** What follows hundreds or thousands, with or without "en" before it ("honderdeneen", "honderdeen"). Never nought. */
function readRest(text: string, read: (tail: string) => number | undefined): number | undefined {
  return read(text) || (text.startsWith('en') ? read(text.slice(2)) : undefined) || undefined
}
