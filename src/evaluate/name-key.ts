/**
 * What is left of a name when case, punctuation, white space and line ends are no difference: "Reken-\nkamer" and
 * "Rekenkamer" are one name.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Whether two names are the same but for case, punctuation, white space and line ends. */
export const isSameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b)
