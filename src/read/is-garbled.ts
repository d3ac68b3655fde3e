/** UTF-16 units of a page that are looked at: a page says by its first half what its fonts are worth. */
const looked = 4000

/** Characters, white space aside, below which a page is too short to be judged: a formula, a figure, a logo. */
const fewest = 80

/** Share of characters that stand for nothing above which no text is left; lists with odd bullets have a tenth. */
const mostStrange = 0.25

/** Share of signs that prose hardly has; the source of a program has up to a fifth, and bars draw tables. */
const mostSigns = 0.25

/** Share of words with letters of two scripts; pages of formulas have a tenth. */
const mostMixed = 0.3

/** Share of vowels among Latin letters below which they are others than they seem. Dutch and English have 0.38. */
const leastVowels = 0.2

/** Characters for each of the commonest words of Dutch and English above which a page has too few to be known by them. */
const farthestCommon = 80
const common = / (?:de|het|een|van|en|the|of|and|to) /g

const fewestWords = 20
const fewestLetters = 150

/**
 * Whether what a page says is no text in any language. It looks right on the screen, but its fonts have no key that
 * tells which character a shape is (no Unicode map), so what comes out are the numbers of the shapes. Says nothing of
 * short pages, and no page has to be in a language that it knows: Greek, Arabic and Japanese are text as well.
 */
export function isGarbled(page: string): boolean {
  const text = page.slice(0, looked)
  // Nearly all pages are known at once, which spares them the costly looks below.
  if ((text.match(common)?.length ?? 0) * farthestCommon >= text.length) return false
  const length = text.replace(/\s+/g, '').length
  if (length < fewest) return false
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / length
  return (
    share(/[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu) - share(/[\t\n\v\f\r]/g) > mostStrange ||
    share(/["#$%&*+<=>@\\^`{}~!]/g) > mostSigns ||
    mixesScripts(text) ||
    lacksVowels(text)
  )
}

function mixesScripts(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return words.length >= fewestWords && words.filter(isMixed).length > mostMixed * words.length
}

const isMixed = (word: string): boolean => {
  const [first, ...others] = [...word].map(scriptOf)
  return others.some((script) => script !== first)
}

/** A script, roughly: the large ones that are spread over Unicode by name, the others by their block of 128. */
function scriptOf(letter: string): string | number {
  return scripts.find(([, pattern]) => pattern.test(letter))?.[0] ?? (letter.codePointAt(0) as number) >> 7
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Latin', /[\p{sc=Latin}ªº]/u],
  // Long marks and signs of repetition belong to several scripts, as Japanese uses them.
  ['East Asian', /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{Lm}]/u],
  ['Arabic', /\p{sc=Arab}/u],
  ['Greek', /\p{sc=Grek}/u],
  ['Cyrillic', /\p{sc=Cyrl}/u],
]

/** Each word counts once, and a row of one letter as pieces that are the same: what fills a form has no vowels either. */
function lacksVowels(text: string): boolean {
  const words =
    text
      .normalize('NFD')
      .toLowerCase()
      .match(/[a-z]{1,24}/g) ?? []
  const letters = [...new Set(words)].join('')
  const vowels = letters.match(/[aeiouy]/g)?.length ?? 0
  return letters.length >= fewestLetters && vowels < leastVowels * letters.length
}
