/**
 * The text as brat's server will read it. It takes a lone carriage return and one before a line feed for a line end, and
 * would count the pair as one character; so the same number of characters is kept, with line feeds alone.
 */
export const bratText = (text: string): string => text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n')

/**
 * What ends a line for brat's server (Python's line ends), and the tab that divides its columns: no annotation may hold
 * one, so that a span over several lines is a span in several fragments.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that it is about
export const lineBreaks = /[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+/g
