import type { Gold, GoldMention, GoldRecommendation } from '../evaluate/index.js'
import type { MentionType } from '../model/index.js'
import { type AnnotatedText, type Mark, type MarkType, soughtInVain, type Tie } from './annotated-text.js'

const markTypeOf: Readonly<Record<MentionType, MarkType>> = {
  organisation: 'Organisation',
  country: 'Country',
  money: 'Money',
  percentage: 'Percentage',
  quantity: 'Quantity',
}

/** Gold and the text it was made for, as marks and what binds them. */
export function fromGold(gold: Gold, text: string): AnnotatedText {
  const { recommendations, mentions, ...head } = gold
  const keys = new Map(recommendations.map(({ id }, index) => [id, `u${index + 1}`]))
  const keyOf = (id: string) => keys.get(id) as string
  return {
    head,
    text,
    marks: [...recommendations.flatMap((unit) => marksOf(unit, keyOf(unit.id))), ...mentions.map(markOf)],
    ties: recommendations.flatMap((unit) => tiesOf(unit, keyOf)),
  }
}

const titleKey = (key: string): string => `${key}-title`

function marksOf(unit: GoldRecommendation, key: string): Mark[] {
  const { start, end, themes, titleSpan, id, tier, role, label, issuer, addressee, deadline, sector } = unit
  const fields = {
    ...said({
      id,
      tier,
      role,
      primary: themes[0] ?? null,
      sector,
      label,
      issuer,
      addressee,
      ...deadlineFields(deadline),
    }),
    ...(themes.length > 1 && { secondary: themes.slice(1) }),
  }
  const title: Mark[] = titleSpan ? [{ key: titleKey(key), type: 'Title', ...titleSpan, fields: {} }] : []
  return [{ key, type: 'Recommendation', start, end, fields }, ...title]
}

const deadlineFields = (deadline: GoldRecommendation['deadline']) => ({
  deadline: deadline === null ? soughtInVain : (deadline?.text ?? null),
  deadline_from: deadline?.from ?? null,
  deadline_to: deadline?.to ?? null,
})

function markOf(mention: GoldMention, index: number): Mark {
  const { type, start, end, canonical, code, value, min, max, vague, unit, currency, per } = mention
  const number = (each: number | null) => (each === null ? null : String(each))
  const amount = { value: number(value), min: number(min), max: number(max), vague: vague ? 'vague' : null }
  const fields = said({ canonical, code, ...amount, unit, currency, per })
  return { key: `m${index + 1}`, type: markTypeOf[type], start, end, fields }
}

const said = (values: Readonly<Record<string, string | null>>): Mark['fields'] =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, [value]]])))

function tiesOf({ id, parent, repeats, titleSpan }: GoldRecommendation, keyOf: (id: string) => string): Tie[] {
  const from = keyOf(id)
  return [
    ...(parent === null ? [] : [{ type: 'parent', from, to: keyOf(parent) } as const]),
    ...(repeats === null ? [] : [{ type: 'repeats', from, to: keyOf(repeats) } as const]),
    ...(titleSpan === null ? [] : [{ type: 'title', from, to: titleKey(from) } as const]),
  ]
}
