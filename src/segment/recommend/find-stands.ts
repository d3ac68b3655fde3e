import { findReplies } from './find-replies.js'
import { knowIssuer } from './know-issuer.js'
import type { Passage } from './passage.js'
import type { CuesByLanguage } from './read-cues.js'
import type { Stand } from './read-promise.js'

/** Finds for each passage of a text who can promise there. */
export function findStands(
  passages: readonly Passage[],
  cues: CuesByLanguage,
  publisher: string | null,
): (passage: Passage) => Stand {
  const standings = findReplies(passages, cues)
  const isIssuer = knowIssuer(passages, publisher)
  return (passage) => ({ standing: standings.get(passage) ?? 'elsewhere', isIssuer })
}
