/** The words that numbers are built from, folded, with their values. */
export interface NumberParts {
  readonly units: Readonly<Record<string, number>>
  readonly tens: Readonly<Record<string, number>>
  readonly groups: Readonly<Record<string, number>>
}

/**
 * Every number below 10,000 that is written as one word, with its value. Dutch writes units before tens ("drieentwintig")
 * and joins hundreds ("vijfhonderdtwaalf", "twaalfhonderd") and thousands ("zevenduizend"); English only joins with
 * hyphens, which are dropped here ("twentyfive").
 */
export function buildNumberWords(parts: NumberParts, language: 'nl' | 'en'): ReadonlyMap<string, number> {
  const belowHundred = language === 'nl' ? dutchBelowHundred(parts) : englishBelowHundred(parts)
  const words = new Map([...Object.entries(parts.groups), ...belowHundred])
  if (language === 'nl') addDutchCompounds(words, belowHundred)
  return words
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

function addDutchCompounds(words: Map<string, number>, belowHundred: readonly [string, number][]): void {
  const small = belowHundred.filter(([, value]) => value > 0)
  const hundreds = small.filter(([, value]) => value > 1 && value % 10 !== 0).concat([['', 1]])
  for (const [before, count] of hundreds) {
    if (before) words.set(`${before}honderd`, count * 100)
    if (count > 9) continue
    for (const [after, rest] of small) {
      words.set(`${before}honderd${after}`, count * 100 + rest)
      words.set(`${before}honderden${after}`, count * 100 + rest)
    }
  }
  const beforeThousand = [...words, ['honderd', 100] as const]
  for (const [before, count] of beforeThousand) if (count > 1) words.set(`${before}duizend`, count * 1000)
}
