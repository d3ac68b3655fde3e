import type { Theme } from '../model/index.js'
import type { Connection } from './connection.js'
import { insertRows } from './insert-rows.js'

/** Makes the table equal to the taxonomy; a theme that is gone from it stays while a recommendation carries it. */
export function saveThemes(db: Connection, themes: readonly Theme[]): void {
  const save = db.transaction(() => {
    db.exec('DELETE FROM themes WHERE id NOT IN (SELECT theme_id FROM recommendation_themes)')
    insertRows(
      db,
      'themes',
      themes.map(({ id, labelNl, labelEn, description }, index) => ({
        id,
        ordinal: index + 1,
        label_nl: labelNl,
        label_en: labelEn,
        description,
      })),
      `ON CONFLICT (id) DO UPDATE SET ordinal = excluded.ordinal, label_nl = excluded.label_nl,
        label_en = excluded.label_en, description = excluded.description`,
    )
  })
  save.immediate()
}
