import type { Scored } from './evaluation.js'

/**
 * The reports of which places may be shown. Those that are held out are read only when one is asked for by itself:
 * whoever sees what the program misses there makes rules for it, and its figures are no measure any more.
 */
export const withPlaces = (scored: readonly Scored[]): readonly Scored[] =>
  scored.length === 1 ? scored : scored.filter(({ gold }) => gold.split !== 'test')
