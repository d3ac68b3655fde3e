/** A step forward in the schema. Once released it is never changed: what must change gets a new one. */
export interface Migration {
  /** Equals `PRAGMA user_version` after it. */
  readonly number: number
  readonly name: string
  readonly sql: string
}
