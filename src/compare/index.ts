export { describeUnit, type Profile } from './describe-unit.js'
export { findClusters } from './find-clusters.js'
export { findKeyPhrases, type KeyPhrase } from './find-key-phrases.js'
export { findLinks } from './find-links.js'
