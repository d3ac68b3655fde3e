/** How a list counts. */
export type Numbering = 'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman'

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** Highest number that is written in roman digits; a hostile list could ask for millions of them. */
const MOST_ROMAN = 3999

/** The printed form of a number in a list: 3, c, C, iii or III. Letters go on after z with aa, ab. */
export function formatNumber(value: number, numbering: Numbering): string {
  if (numbering === 'decimal' || value < 1 || value > MOST_ROMAN) return String(value)
  const printed = numbering.endsWith('letter') ? letters(value) : roman(value)
  return numbering.startsWith('upper') ? printed.toUpperCase() : printed
}

function letters(value: number): string {
  const rest = Math.floor((value - 1) / 26)
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((value - 1) % 26))
}

function roman(value: number): string {
  let left = value
  let printed = ''
  for (const [worth, sign] of romans) {
    while (left >= worth) {
      printed += sign
      left -= worth
    }
  }
  return printed
}
