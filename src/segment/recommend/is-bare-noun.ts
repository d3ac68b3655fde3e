/** "Aanbevelingen" or "Our recommendations": a title that says no more than that points follow. */
export const isBareNoun = (title: string): boolean =>
  /^(?:(?:onze|de|our|the|key|belangrijkste)\s+)?[\p{L}-]+(?:\s+(?:en|and)\s+[\p{L}-]+)?$/iu.test(title) &&
  title.split(/\s+/).length <= 3
