/** On one line and without control characters, with which a report or a file name could steer the terminal. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()

/** The same, with the line breaks kept: for messages of several lines. */
export const printable = (text: string): string => text.split('\n').map(withoutControls).join('\n')

const withoutControls = (line: string): string => line.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
