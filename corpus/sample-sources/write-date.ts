/** A date as it is printed on a report: 27 maart 2025. */
export const writeDate = (date: string): string =>
  new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
