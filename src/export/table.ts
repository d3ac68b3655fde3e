/** A row by column name. */
export type TableRow = Readonly<Record<string, string | number | null>>

export interface TableColumn {
  readonly name: string
  /** As the database declares it: `TEXT`, `INTEGER`, `REAL`; empty where it does not say, as for much of a view. */
  readonly type: string
  /** Whether it never holds null. */
  readonly required: boolean
}

/** A table or view of the database with all its rows. */
export interface Table {
  readonly name: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}
