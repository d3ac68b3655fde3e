const units =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien'.split(' ')
const teens = ['zeventien', 'achttien', 'negentien']
const tens = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']

/**
 * A whole number from 0 to 999,999 in Dutch words as the spelling wants them: solid up to "duizend", a space after it,
 * and a diaeresis where two vowels would run together ("tweeëntwintig").
 */
export function dutchNumberWords(value: number): string {
  if (value < 1000) return belowThousand(value)
  const thousands = Math.floor(value / 1000)
  const rest = value % 1000
  const head = thousands === 1 ? 'duizend' : `${belowThousand(thousands)}duizend`
  return rest === 0 ? head : `${head} ${belowThousand(rest)}`
}

function belowThousand(value: number): string {
  if (value < 100) return belowHundred(value)
  const hundreds = Math.floor(value / 100)
  const head = hundreds === 1 ? 'honderd' : `${units[hundreds]}honderd`
  return value % 100 === 0 ? head : head + belowHundred(value % 100)
}

function belowHundred(value: number): string {
  if (value < 20) return [...units, ...teens][value] as string
  const unit = units[value % 10] as string
  const ten = tens[Math.floor(value / 10)] as string
  if (value % 10 === 0) return ten
  return unit + (unit.endsWith('e') ? 'ën' : 'en') + ten
}
