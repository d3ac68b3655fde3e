import { type Field, fields, type MarkType, markTypes, tieTypes } from './annotated-text.js'

export interface ThemeLabel {
  readonly id: string
  readonly label: string
}

/** One colour a type, far apart and light enough for black words. */
const colours: Readonly<Record<MarkType, string>> = {
  Recommendation: '#f2c14e',
  Title: '#f78154',
  Organisation: '#5fad56',
  Country: '#4d9de0',
  Money: '#b388eb',
  Percentage: '#e07be0',
  Quantity: '#7bdff2',
}

/** The labelling interface that the tasks need: what to paste into the settings of a Label Studio project. */
export function writeLabelStudioConfig(themes: readonly ThemeLabel[]): string {
  const labels = markTypes.map((type) => `    <Label value="${type}" background="${colours[type]}"/>`)
  const relations = tieTypes.map((type) => `    <Relation value="${type}"/>`)
  return [
    '<View>',
    // Without it the editor drops spaces and line breaks, and every offset after them is wrong.
    '  <Style>.htx-text{ white-space: pre-wrap; }</Style>',
    '  <Labels name="type" toName="text">',
    ...labels,
    '  </Labels>',
    '  <Relations>',
    ...relations,
    '  </Relations>',
    '  <Text name="text" value="$text"/>',
    ...fields.map((field) => writeField(field, themes)),
    '</View>',
    '',
  ].join('\n')
}

/** Shown only while a mark of its types is selected. */
function writeField({ name, on, choices, most }: Field, themes: readonly ThemeLabel[]): string {
  const view = `<View visibleWhen="region-selected" whenLabelValue="${on.join(',')}">`
  const options = choices === 'themes' ? themes : (choices ?? []).map((id) => ({ id, label: null }))
  const control = choices
    ? [
        `    <Choices name="${name}" toName="text" perRegion="true" choice="${most > 1 ? 'multiple' : 'single'}" showInline="true">`,
        ...options.map(
          ({ id, label }) => `      <Choice value="${escapeXml(id)}"${label ? ` hint="${escapeXml(label)}"` : ''}/>`,
        ),
        '    </Choices>',
      ]
    : [`    <TextArea name="${name}" toName="text" perRegion="true" maxSubmissions="1" editable="true"/>`]
  return [`  ${view}`, `    <Header value="${name}"/>`, ...control, '  </View>'].join('\n')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] as string)
