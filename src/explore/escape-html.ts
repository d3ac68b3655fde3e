/** Written as references: markup, and a carriage return, which a parser would take for a line feed. */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
}

/**
 * Makes any text safe between tags and between quotes. Every report text, label, title and name goes through here.
 * What HTML cannot hold is replaced by one character that can be seen, so that offsets stay.
 */
export function escapeHtml(text: string): string {
  return displayable(text).replace(/[&<>"'\r]/g, (character) => references[character] as string)
}

/** The text as a page can hold it: NUL as its symbol, half of a surrogate pair as the replacement character. */
function displayable(text: string): string {
  return text.replaceAll('\0', '␀').replace(/\p{Surrogate}/gu, '\uFFFD')
}
