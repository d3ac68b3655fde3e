import type { Link } from '../model/index.js'

/** What evidence calls a link. */
export const linkSubject = ({ aId, bId, relation }: Pick<Link, 'aId' | 'bId' | 'relation'>) =>
  `${aId} ${relation} ${bId}`

/** The same in SQL, on a row of `links`. */
export const linkSubjectSql = "(links.a_id || ' ' || links.relation || ' ' || links.b_id)"
