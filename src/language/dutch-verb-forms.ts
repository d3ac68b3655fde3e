const VOWEL_END = /[aeiou]$/
const LONG_VOWEL = /([aeou])\1([^aeiou])$/
const SHORT_VOWEL = /(?<![aeiou])[aeiou]([bdfgklmnprst])$/

/**
 * The forms of a regular Dutch verb with which something is demanded, given its imperative: "meld", "meldt", "melden",
 * "gemeld". Where spelling leaves a choice that only the ear can make ("lossen", "lozen") both are given: the wrong one
 * is no word. Strong participles ("gegeven") are left out.
 *
 * @param particle of a separable verb: with "in", "voer" gives what is written as one word, "invoeren" and "ingevoerd";
 *   not "invoer", which is the noun
 */
export function dutchVerbForms(imperative: string, particle = ''): readonly string[] {
  const finite = VOWEL_END.test(imperative)
    ? [`${imperative}t`, `${imperative}${imperative.slice(-1)}t`]
    : [imperative, `${imperative}t`]
  const participles = [`${imperative}t`, `${imperative}d`, imperative].map((form) => `ge${form}`)
  const forms = [...finite, ...infinitivesOf(imperative), ...participles]
  const joined = forms.filter((form) => form !== imperative).map((form) => particle + form)
  return [...new Set(particle ? joined : [imperative, ...forms])]
}

/** "maken" of "maak", "geven" of "geef", "schrappen" of "schrap", "oefenen" of "oefen", "gaan" of "ga". */
export function infinitivesOf(imperative: string): string[] {
  if (VOWEL_END.test(imperative)) return [`${imperative}n`, `${imperative}${imperative.slice(-1)}n`]
  const open = imperative.replace(LONG_VOWEL, '$1$2')
  const voiced = open.replace(/f$/, 'v').replace(/s$/, 'z')
  const doubled = imperative.replace(SHORT_VOWEL, (end, last: string) => end + last)
  return [...new Set([open, voiced, doubled])].map((form) => `${form}en`)
}
