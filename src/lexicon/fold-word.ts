const isPlain = /^[a-z0-9' -]*$/

/** Lower case, without accents, apostrophes straight: how words of a lexicon and words of a text are compared. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase()
  if (isPlain.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ´`]/g, "'")
}
