/** A bullet's sign, or a number or letter with a stop or bracket, that the writer typed at the head of an item. "J. de Wit" is a name. */
const typed =
  /^(?:[●•▪■◦‣∙○□▸►➢✓✔❖]|[–—-](?=\s)|\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})[.):](?=\s)|\(?[A-Z]\)(?=\s))/

/** The marker that stands in an item's words already, so that none has to be printed before it; undefined when there is none. */
export const readOwnMarker = (words: string): string | undefined => typed.exec(words)?.[0]
