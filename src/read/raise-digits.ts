const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A footnote's number as raised digits, as it is printed; a mark that is no number stays as it is. */
export const raiseDigits = (mark: string): string => mark.replace(/\d/g, (digit) => raised[Number(digit)] ?? digit)
