/**
 * Text as SQLite can hold it and every tool can read it. SQLite's text functions, the C tools and PostgreSQL stop at
 * a NUL, and a lone surrogate has no UTF-8. Each becomes U+FFFD, one unit for one unit: offsets stay true.
 */
export function storableText(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, '\uFFFD')
}
