import type { ThemeAssignment } from '../model/index.js'

/** What evidence calls a theme that was given to a recommendation. */
export const themeSubject = ({ recommendationId, themeId }: Pick<ThemeAssignment, 'recommendationId' | 'themeId'>) =>
  `${recommendationId}/${themeId}`
