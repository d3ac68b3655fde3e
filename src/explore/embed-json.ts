/**
 * JSON for a script block that holds data. Nothing in it can end the block or begin a comment: `<`, `>` and `&` are
 * written as escapes, and so are the line separators that are no line ends in JSON. Half of a surrogate pair is
 * escaped by `JSON.stringify` itself.
 */
export function embedJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
