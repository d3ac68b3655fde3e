/** Excel's limit, in UTF-16 units. */
const longest = 31

/**
 * Names that Excel takes for sheets, in the order given: no longer than 31 characters, without []:*?/\ and without an
 * apostrophe at either end, not "History", which Excel keeps for itself, and no two alike but for their capitals.
 */
export function nameSheets(names: readonly string[]): string[] {
  const taken = new Set(['history'])
  return names.map((name) => {
    const bare = name.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/^'+|'+$/g, '') || 'table'
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? '' : `~${number}`
      const sheet = bare.slice(0, longest - suffix.length).replace(/'+$/, '') + suffix
      if (taken.has(sheet.toLowerCase())) continue
      taken.add(sheet.toLowerCase())
      return sheet
    }
  })
}
