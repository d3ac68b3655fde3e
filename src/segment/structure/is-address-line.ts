/** "Aan de minister van Financiën:" on a line of its own: whom the points below it are meant for, and no more. */
export const isAddressLine = (text: string): boolean =>
  /^ten aanzien van [^.!?:;]{3,80}:?$/iu.test(text) ||
  /^(?:aan|voor|richting|for|to)\s(?:(?:alle|de|het|elke|all|the|each)\s|\p{Lu})[^.!?:;]{2,120}:$/iu.test(text)
