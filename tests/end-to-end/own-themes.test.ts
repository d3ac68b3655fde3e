import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aFolder, query } from '../support/an-atlas.js'
import { runAdviesatlas } from './run-adviesatlas.js'

const themes = `themes:
  - { id: water, labelNl: Water, labelEn: Water, description: Rivers and locks }
  - { id: money, labelNl: Geld, labelEn: Money, description: Budgets, yields: true }
terms:
  nl:
    - theme: water
      decisive: [sluis*, brug*]
    - theme: money
      plain: [budget*]
`

/** A working directory with a report and a taxonomy. */
function aDesk(taxonomy: string): string {
  const cwd = aFolder()
  writeFileSync(join(cwd, 'a.md'), '# Advies\n\n## Aanbevelingen\n\n- Herstel de sluis.\n- Geef een hoger budget.\n')
  writeFileSync(join(cwd, 'themes.yaml'), taxonomy)
  return cwd
}

const ingest = (cwd: string, ...args: string[]) =>
  runAdviesatlas(['ingest', 'a.md', '--db', 'a.sqlite', ...args], { cwd })

describe('a taxonomy of the user’s own', { timeout: 120_000 }, () => {
  it('takes the place of the built-in one, and the report is read anew for it', async () => {
    const cwd = aDesk(themes)
    expect((await ingest(cwd)).code).toBe(0)
    expect((await ingest(cwd, '--themes', 'themes.yaml')).stdout).toMatch(/\n0 ingested, 1 replaced, 0 unchanged/)
    const assigned =
      'SELECT theme_id, label_nl FROM recommendation_themes JOIN themes ON id = theme_id ORDER BY theme_id'
    expect(query(join(cwd, 'a.sqlite'), assigned)).toEqual([
      { theme_id: 'money', label_nl: 'Geld' },
      { theme_id: 'water', label_nl: 'Water' },
    ])
    expect((await ingest(cwd, '--themes', 'themes.yaml')).stdout).toMatch(/1 unchanged, 0 failed/)
  })

  it.each([
    [
      'an unknown theme',
      themes.replace('theme: money', 'theme: mony'),
      /themes\.yaml:\d+: .*unknown theme "mony"; known: water, money/,
    ],
    ['no themes', 'terms: { nl: [] }\n', /themes\.yaml:\d+: /],
    ['a term in capitals', themes.replace('budget*', 'Budget'), /themes\.yaml:\d+: .*"Budget" is no term/],
  ])('that has %s stops everything before a file is read', async (_, taxonomy, message) => {
    const { code, stderr } = await ingest(aDesk(taxonomy), '--themes', 'themes.yaml')
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
  })

  it('that is not there is said to be so', async () => {
    const { code, stderr } = await ingest(aDesk(themes), '--themes', 'none.yaml')
    expect([code, stderr]).toEqual([2, 'none.yaml: cannot be read (ENOENT); check the path\n'])
  })
})
