/** Most UTF-16 units that Excel takes in a cell; of a longer one it calls the workbook damaged. */
export const longestCell = 32_767

/** Excel reads `_x` and four hexadecimal digits and `_` as the character with that number. */
const escapeLike = /_(?=x[0-9a-f]{4}_)/gi

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that it is about
const controls = /[\x00-\x08\v\f\x0e-\x1f\x7f-\x9f]/g

/** A text as a cell of Excel can hold it, and whether it had to be cut. */
export function excelText(text: string): { readonly text: string; readonly isCut: boolean } {
  const clean = text.replace(/\r\n?/g, '\n').replace(controls, ' ')
  const isCut = clean.length > longestCell
  return { text: escapeForExcel(isCut ? cut(clean) : clean), isCut }
}

/** The mark counts what is left out, so that nobody takes the piece for the whole. */
function cut(text: string): string {
  const mark = (left: number) => ` [... cut here, ${left} more characters]`
  // The mark is no longer for what is left than for the whole.
  const room = longestCell - mark(text.length).length
  const end = /[\ud800-\udbff]/.test(text[room - 1] as string) ? room - 1 : room
  return text.slice(0, end) + mark(text.length - end)
}

function escapeForExcel(text: string): string {
  // The writer looks texts up in a plain object, which knows names such as `constructor` of itself.
  if (text in {}) return `_x${text.charCodeAt(0).toString(16).padStart(4, '0')}_${text.slice(1)}`
  return text.replace(escapeLike, '_x005F_')
}
