export type { CuesByLanguage } from './recommend/read-cues.js'
export { segmentReport } from './segment-report.js'
export { structureReport } from './structure/structure-report.js'
