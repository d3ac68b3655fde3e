/** A text without the things in which two spellings of one name differ; it knows where each of its units stood. */
export interface FoldedText {
  readonly text: string
  /** For each UTF-16 unit of `text`, its place in the text it was made from. */
  readonly offsets: Uint32Array
}

const dropped = new Set(' \t\n\r\u00A0\u202F-‐‑–\u00AD\\*_')
const apostrophes = new Set('’‘ʼ')

/**
 * Folds a text for comparing names: no capitals, spaces, hyphens and Markdown signs, "en" for "&", so that "CIO beraad"
 * is "CIO-beraad" and a stray space in a name does no harm. A blank line stays, as a newline: no name crosses it.
 */
export function foldText(text: string): FoldedText {
  let folded = ''
  const offsets = new Uint32Array(text.length * 2)
  const add = (units: string, at: number): void => {
    for (let unit = 0; unit < units.length; unit++) offsets[folded.length + unit] = at
    folded += units
  }
  const small = lower(text)
  for (let at = 0; at < text.length; at++) {
    const char = small[at] as string
    if (char === '\n' && text[at + 1] === '\n') add('\n', at)
    else if (char === '&') add('en', at)
    else if (apostrophes.has(char)) add("'", at)
    else if (!dropped.has(char)) add(char, at)
  }
  return { text: folded, offsets: offsets.subarray(0, folded.length) }
}

/** Lower case, unit by unit where the whole would get longer: offsets must stay in step. */
function lower(text: string): string {
  const small = text.toLowerCase()
  if (small.length === text.length) return small
  return text.replace(/[^a-z]/g, (unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))
}
