/** Titles that programs put there: file names, names of programs and templates. */
const useless =
  /^(?:microsoft (?:word|powerpoint|excel)\b|untitled|naamloos|none|geen titel|no title|title$|titel$|home$|index$|welkom$|document\d*$|concept$|rapport$|(?:slide|dia) \d+$)|\.(?:docx?|dotx?|odt|rtf|pdf|pptx?|txt|html?)$/i

/** A title from a file's own metadata when it tells something, else undefined. */
export function tellingTitle(written: string | undefined): string | undefined {
  const title = written?.replace(/[\s\p{Cc}]+/gu, ' ').trim() ?? ''
  return /\p{L}{3}/u.test(title) && title.length <= 300 && !useless.test(title) ? title : undefined
}
