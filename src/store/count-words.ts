/** Number of stretches without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}]\S*/gu)) words++
  return words
}
