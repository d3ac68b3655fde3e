import type { Passage } from './passage.js'

/**
 * Whether a passage stands in a box that interrupts what is not in it: it is no part of that. A box right below the
 * first passage holds what that heads.
 *
 * @param head the first passage of the whole, and the one that follows it
 */
export const isInset = ({ block }: Passage, [first, next]: readonly [Passage, Passage | undefined]): boolean =>
  block.box !== undefined && first.block.box === undefined && next?.block.box !== block.box
