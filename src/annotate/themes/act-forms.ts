import { dutchVerbForms, infinitivesOf } from '../../language/index.js'

/** One way in which a Dutch act can be written: its words, with gaps as the data write them, and where its verb is. */
export interface ActForm {
  readonly words: readonly string[]
  /** Place of the verb among the words, gaps not counted. */
  readonly verb: number
  /** Its last word is a particle, and must not be a preposition there: "richt een fonds op", not "richt u op een fonds". */
  readonly endsInParticle?: boolean
}

/** Words that end a pattern and belong to its verb: "stel ... vast" is also "vaststellen" and "vast te stellen". */
const particles = new Set(
  'aan achter af bekend bij bijeen door in kwijt los mee na om onder op open over samen tegen terug toe uit vast vol voor vrij weg'.split(
    ' ',
  ),
)

/**
 * The ways to write a Dutch act, given by its imperative and what belongs to it: "voer ... in", "geef .. de ruimte".
 * The verb is conjugated; where it comes last, as in "moet de ruimte geven", what belongs to it stands before.
 */
export function actForms(pattern: string): readonly ActForm[] {
  const [imperative = '', ...rest] = pattern.split(' ')
  const particle = rest.at(-1) ?? ''
  if (particles.has(particle)) {
    const object = rest.slice(0, -1).filter((word) => !isGap(word))
    return separable(imperative, particle, rest, object)
  }
  const object = rest.filter((word) => !isGap(word))
  return [
    ...dutchVerbForms(imperative).map((form) => ({ words: [form, ...rest], verb: 0 })),
    ...(object.length && rest.some(isGap) ? verbLast(object, dutchVerbForms(imperative)) : []),
  ]
}

const isGap = (word: string): boolean => /^\.+$/.test(word)

function separable(
  imperative: string,
  particle: string,
  rest: readonly string[],
  object: readonly string[],
): ActForm[] {
  const apart = [imperative, `${imperative}t`, ...infinitivesOf(imperative)]
  const together = dutchVerbForms(imperative, particle)
  const withTe = infinitivesOf(imperative).map((form) => ({
    words: [...before(object), particle, 'te', form],
    verb: object.length + 2,
  }))
  const whole = object.length ? verbLast(object, together) : together.map((form) => ({ words: [form], verb: 0 }))
  return [...apart.map((form) => ({ words: [form, ...rest], verb: 0, endsInParticle: true })), ...withTe, ...whole]
}

const verbLast = (object: readonly string[], forms: readonly string[]): ActForm[] =>
  forms.map((form) => ({ words: [...before(object), form], verb: object.length }))

/** Between an object and the verb at the end a few words may stand. */
const before = (object: readonly string[]): string[] => (object.length ? [...object, '..'] : [])
