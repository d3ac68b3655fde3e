/** Languages that the program reads, as ISO 639-1 codes. */
export type Language = 'nl' | 'en'
