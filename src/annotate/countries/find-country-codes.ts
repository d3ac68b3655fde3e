import type { CountryForm } from '../../lexicon/index.js'
import type { Span } from '../../model/index.js'

/** A form with the place in the view where it stands. */
export interface PlacedForm extends Span {
  readonly form: CountryForm
}

/** What stands between the members of a list of countries. */
const joint = /^(?:,? (?:en|of|and|or|&) (?:het |de |the )?|, ?|\/| ?[-–|] ?|\t)$/

/**
 * Of the two-letter codes, those that are countries: in brackets after a word, or in a list with another country ("het VK
 * en DK"). `named` are the countries of the block, in order; the codes that are found stand among them in the answer.
 */
export function findCountryCodes(
  text: string,
  codes: readonly PlacedForm[],
  named: readonly PlacedForm[],
): readonly PlacedForm[] {
  if (codes.length === 0) return named
  const all = [...named, ...codes].sort((a, b) => a.start - b.start)
  return all.filter((item, index) => {
    if (item.form.kind !== 'code') return true
    return isInBrackets(text, item) || isJoined(all[index - 1], item) || isJoined(item, all[index + 1])
  })

  function isJoined(left: PlacedForm | undefined, right: PlacedForm | undefined): boolean {
    return Boolean(left && right && joint.test(text.slice(left.end, right.start)))
  }
}

const isInBrackets = (text: string, { start, end }: Span): boolean =>
  /\p{L} \($/u.test(text.slice(Math.max(0, start - 3), start)) && text[end] === ')'
