import type { Cluster } from '../model/index.js'
import type { Connection } from './connection.js'

/** What is asked more than once, by id. */
export function readClusters(db: Connection): Cluster[] {
  const clusters = db.prepare('SELECT id, label FROM clusters ORDER BY id').all() as Omit<Cluster, 'memberIds'>[]
  const members = db
    .prepare('SELECT recommendation_id FROM cluster_members WHERE cluster_id = ? ORDER BY recommendation_id')
    .pluck()
  return clusters.map((cluster) => ({ ...cluster, memberIds: members.all(cluster.id) as string[] }))
}
