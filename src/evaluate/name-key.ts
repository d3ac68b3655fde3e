/**
 * What is left of a name when case, punctuation, white space, line ends and the word between two parts are no difference:
 * "Reken-\nkamer" and "Rekenkamer" are one name, and so are "Markt & Overheid" and "Markt en Overheid".
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s(?:en|and)(?=\s)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Whether two names are the same but for case, punctuation, white space and line ends. */
export const isSameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b)
