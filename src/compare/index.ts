export { describeUnit, type Profile } from './describe-unit.js'
export { findClusters } from './find-clusters.js'
export { findLinks } from './find-links.js'
