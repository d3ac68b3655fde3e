/** "Aan de minister van Financiën:" on a line of its own: whom the points below it are meant for, and no more. */
export const isAddressLine = (text: string): boolean =>
  /^[Tt]en aanzien van [^.!?:;]{3,80}:?$/u.test(text) ||
  /^(?:[Aa]an|[Vv]oor|[Rr]ichting|[Ff]or|[Tt]o)\s(?:(?:(?:alle|de|het|elke|all|the|each)\s|\p{Lu})[^.!?:;]{2,120}|\p{Ll}+(?:en|s)(?: (?:en|and) \p{Ll}+)?):$/u.test(
    text,
  )
