/** What may stand before the noun: "Annex B. Summary of the …", "Lijst van …", "Our key …". */
const before =
  /^(?:(?:annex|appendix|bijlage)\s+[\p{L}\d]+[.:]?\s+)?(?:(?:list|summary|overview|lijst|samenvatting|overzicht)\s+(?:of|van)\s+)?(?:(?:onze|de|alle|our|the|all|key|main|belangrijkste)\s+)*/iu

/** "Safety recommendations": a noun for advices with what they are about. */
const advices = /^(?:\p{L}+ ){0,3}(?:recommendations|aanbevelingen|adviezen)$/iu

/** "Aanbevelingen", "Our recommendations", "List of recommendations": a title that says no more than that points follow. */
export const isBareNoun = (title: string): boolean => {
  const noun = title.replace(before, '')
  if (advices.test(noun)) return true
  return /^[\p{L}-]+(?:\s+(?:en|and)\s+[\p{L}-]+)?$/iu.test(noun) && noun.split(/\s+/).length <= 3
}
