/**
 * Cohen's kappa (Cohen 1960): how far two annotators agree beyond what their habits make likely by chance, from -1 to
 * 1. Null where there are no pairs, and where both said one and the same of everything: chance then explains it all.
 */
export function kappa(pairs: readonly (readonly [string, string])[]): number | null {
  if (pairs.length === 0) return null
  const share = (count: number) => count / pairs.length
  const labels = [...new Set(pairs.flat())]
  const observed = share(pairs.filter(([a, b]) => a === b).length)
  const expected = labels
    .map(
      (label) => share(pairs.filter(([a]) => a === label).length) * share(pairs.filter(([, b]) => b === label).length),
    )
    .reduce((sum, each) => sum + each, 0)
  // Shares of whole numbers do not add up to 1 exactly.
  return 1 - expected < 1e-12 ? null : (observed - expected) / (1 - expected)
}
