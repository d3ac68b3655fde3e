import type { Word } from './split-words.js'

/** Words that may follow a particle, and hardly ever a preposition. */
const afterParticle = new Set(
  (
    'en of maar dan die dat wie wat waar waarin waarmee waarop waarbij waarvoor om zodat als zodra totdat voordat nadat ' +
    'omdat want zonder voor met van bij naar tussen in op aan uit per binnen uiterlijk tot ten door via volgens ' +
    'zoals hoe hoeveel welke waarom'
  ).split(' '),
)

/** Whether a Dutch word such as "op" can be the particle of a verb: it ends its clause or a new phrase follows it. */
export function canBeParticle(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next?.clause !== words[at]?.clause || next === undefined || afterParticle.has(next.folded)
}
