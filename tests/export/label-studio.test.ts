import { describe, expect, it } from 'vitest'
import { FormatError, readLabelStudio, writeLabelStudio, writeLabelStudioConfig } from '../../src/export/index.js'
import { aGold, goldMention, goldUnit } from '../support/a-gold.js'

const text = '👋 Oproep\nStel een fonds in bij de SVB.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const gold = aGold(text, {
  recommendations: [
    goldUnit({ id: 'r001', ...at('👋 Oproep'), role: 'group' }),
    goldUnit({ id: 'r002', ...at('Stel een fonds in bij de SVB.'), parent: 'r001', themes: ['funding', 'data'] }),
  ],
  mentions: [goldMention({ type: 'organisation', ...at('SVB'), canonical: 'Sociale Verzekeringsbank' })],
})

// biome-ignore lint/suspicious/noExplicitAny: these tests break the format in ways that no type would allow
type Loose = any
const tasks = (): Loose => JSON.parse(writeLabelStudio(gold, text))
const read = (data: unknown, annotation: string | null = null) =>
  readLabelStudio(typeof data === 'string' ? data : JSON.stringify(data), { file: 'a.json', annotation })

/** The message when the one task is changed so. */
function messageOf(change: (task: Loose, result: Loose) => unknown): string {
  const [task] = tasks()
  const changed = change(task, task.annotations[0].result)
  try {
    read(Array.isArray(changed) || typeof changed === 'string' ? changed : [task])
  } catch (error) {
    return error instanceof FormatError ? error.message : `no FormatError: ${error}`
  }
  return 'nothing was thrown'
}

describe('writeLabelStudio', () => {
  it('writes one task, with a region for each mark and a result for each thing said of it', () => {
    const [task] = tasks()
    const { recommendations: _, mentions: __, ...head } = gold
    expect(task.data).toEqual({ ...head, text })
    expect(task.annotations[0].result).toEqual(
      expect.arrayContaining([
        {
          id: 'm1',
          from_name: 'type',
          to_name: 'text',
          type: 'labels',
          // An emoji is one character for Label Studio.
          value: { start: at('SVB').start - 1, end: at('SVB').end - 1, text: 'SVB', labels: ['Organisation'] },
        },
        expect.objectContaining({ id: 'u2', from_name: 'secondary', type: 'choices' }),
        expect.objectContaining({ id: 'm1', from_name: 'canonical', type: 'textarea' }),
        { type: 'relation', from_id: 'u2', to_id: 'u1', direction: 'right', labels: ['parent'] },
      ]),
    )
  })

  it('offers a draft as a prediction', () => {
    const [task] = JSON.parse(writeLabelStudio({ ...gold, status: 'draft' }, text))
    expect(task.annotations).toBeUndefined()
    expect(task.predictions[0].model_version).toBe('test')
  })

  it('refuses a mark that cuts a character in two', () => {
    const other = aGold(text, { recommendations: [goldUnit({ id: 'r001', start: 1, end: 9 })] })
    expect(() => writeLabelStudio(other, text)).toThrow(
      'sample: Recommendation at 1: expected whole characters of the text, found an offset 1; run `adviesatlas gold check` and mend the gold',
    )
  })
})

describe('readLabelStudio', () => {
  it('reads what Label Studio adds and changes: keys, offsets as text, one text instead of a list', () => {
    const [task] = tasks()
    Object.assign(task, { id: 7, project: 3, total_annotations: 1 })
    Object.assign(task.annotations[0], { id: 12, completed_by: 1, was_cancelled: false, lead_time: 3.5 })
    for (const each of task.annotations[0].result) {
      if (each.type !== 'relation')
        Object.assign(each.value, { start: String(each.value.start), end: String(each.value.end) })
      if (each.type === 'textarea') each.value.text = each.value.text[0]
      each.origin = 'manual'
    }
    expect(read([task])).toEqual([gold])
  })

  it('reads several tasks', () => {
    expect(read([...tasks(), ...tasks()])).toEqual([gold, gold])
  })

  it('takes a relation that was drawn the other way round', () => {
    const [task] = tasks()
    Object.assign(task.annotations[0].result.at(-1), { from_id: 'u1', to_id: 'u2', direction: 'left' })
    expect(read([task])).toEqual([gold])
  })

  it('leaves cancelled annotations aside, and takes the one that is asked for', () => {
    const [task] = tasks()
    const [annotation] = task.annotations
    const empty = { id: 2, result: [] }
    expect(read([{ ...task, annotations: [annotation, { ...empty, was_cancelled: true }] }])).toEqual([gold])
    const both = [{ ...task, annotations: [{ ...annotation, id: 1 }, empty] }]
    expect(read(both, '1')).toEqual([gold])
    expect(() => read(both)).toThrow(
      'a.json: task 1 (sample): expected one annotation, found 2 (1, 2); choose one by its id with --annotation',
    )
    expect(() => read(both, '9')).toThrow('expected an annotation 9, found 2 (1, 2)')
  })

  it.each<[string, Parameters<typeof messageOf>[0], string]>([
    [
      'a file that was cut short',
      () => JSON.stringify(tasks()).slice(0, 200),
      'a.json: the file: expected JSON, found ',
    ],
    [
      'an object',
      () => '{}',
      'a.json: the file: expected a list of tasks, found {}; export a project that was made with our labelling configuration, in the format JSON',
    ],
    ['no tasks', () => [], 'a.json: the file: expected at least one task, found []; export a project'],
    [
      'another project',
      () => [{ id: 1, data: { image: 'a.jpg' }, annotations: [] }],
      'a.json: 0.data.text: expected a text, found nothing; export a project',
    ],
    [
      'the format JSON-MIN',
      () => [{ text, label: [{ start: 0, end: 8, labels: ['Title'] }] }],
      'a.json: 0.data: expected the data of a task, found nothing',
    ],
    [
      'another text',
      (task) => {
        task.data.text += '!'
      },
      `a.json: task 1 (sample): expected a text of ${text.length} characters, found ${text.length + 1}`,
    ],
    [
      'a task that nobody annotated',
      (task) => {
        task.annotations = []
      },
      'a.json: task 1 (sample): expected one annotation, found none; annotate the task first',
    ],
    [
      'a control of another project',
      (_, result) => {
        result[1].from_name = 'sentiment'
      },
      'region u1: expected a control of ours: tier, role, primary,',
    ],
    [
      'a result without a label',
      (_, result) => {
        result.shift()
      },
      'a.json: task 1 (sample) region u1: expected a result of the control "type", found tier, role, primary, id',
    ],
    [
      'an unknown label',
      (_, result) => {
        result[0].value.labels = ['Person']
      },
      'region u1: expected one label of Recommendation, Title, Organisation, Country, Money, Percentage, Quantity, found Person',
    ],
    [
      'a rectangle',
      (_, result) => {
        result[0].type = 'rectanglelabels'
      },
      'expected labels, choices, textarea or relation, found ',
    ],
    [
      'offsets past the end',
      (_, result) => {
        result[0].value.end = 999
      },
      `region u1: expected offsets up to ${text.length - 1}, the end of the text, found 0 to 999; mark the region again`,
    ],
    [
      'offsets in UTF-16 units',
      (_, result) => {
        Object.assign(result.find(({ id }: Loose) => id === 'm1').value, at('SVB'))
      },
      'region m1: expected "SVB" at 35 to 38, found "VB."; export it with Label Studio 1.4 or newer',
    ],
    [
      'a relation of another kind',
      (_, result) => {
        result.at(-1).labels = []
      },
      'relation from u2 to u1: expected one label of parent, repeats, title, found none; choose it',
    ],
    [
      'a relation both ways',
      (_, result) => {
        result.at(-1).direction = 'bi'
      },
      'relation from u2 to u1: expected one direction, found both',
    ],
    [
      'a relation with what is not there',
      (_, result) => {
        result.at(-1).to_id = 'x'
      },
      'relation from u2 to x: expected two regions of the task, found x',
    ],
    [
      'an organisation without a name',
      (task, result) => {
        task.annotations[0].result = result.filter(({ from_name }: Loose) => from_name !== 'canonical')
      },
      'a.json: Organisation "SVB" at 35: expected a canonical, found none; fill it in',
    ],
  ])('refuses %s', (_, change, message) => {
    expect(messageOf(change)).toContain(message)
  })
})

describe('writeLabelStudioConfig', () => {
  const config = writeLabelStudioConfig([{ id: 'data', label: 'Gegevens & "meer"' }])

  it('has a control for everything that the tasks say', () => {
    const names = new Set(tasks()[0].annotations[0].result.flatMap(({ from_name }: Loose) => from_name ?? []))
    for (const name of names) expect(config).toContain(` name="${name}" toName="text"`)
  })

  it('keeps the spaces of the text, escapes labels and closes every element', () => {
    expect(config).toContain('white-space: pre-wrap')
    expect(config).toContain('<Choice value="data" hint="Gegevens &amp; &quot;meer&quot;"/>')
    const open: string[] = []
    for (const [, slash, name = '', own] of config.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
      if (slash) expect(open.pop()).toBe(name)
      else if (!own) open.push(name)
    }
    expect(open).toEqual([])
  })
})
