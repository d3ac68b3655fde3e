import type { Passage } from './passage.js'
import { type CuesByLanguage, matchCues } from './read-cues.js'

/** Whether a passage says that the recommendation above it is not followed: then nobody gives it with approval. */
export const isRefused = ({ text, block }: Passage, cues: CuesByLanguage): boolean =>
  matchCues(cues[block.language].refusals, text).length > 0
