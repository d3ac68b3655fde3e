/** An entry of the taxonomy. */
export interface Theme {
  readonly id: string
  readonly labelNl: string
  readonly labelEn: string
  readonly description: string
}
