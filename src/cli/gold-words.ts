import type { AgreedKind, Difference, Judged, LinkScores, SaidKind } from '../evaluate/index.js'
import type { Language } from '../model/index.js'

interface GoldWords {
  readonly help: Readonly<
    Record<
      | 'gold'
      | 'new'
      | 'check'
      | 'diff'
      | 'export'
      | 'import'
      | 'links'
      | 'showLinks'
      | 'file'
      | 'goldFile'
      | 'goldFiles'
      | 'first'
      | 'second'
      | 'importFiles'
      | 'split'
      | 'annotator'
      | 'importAnnotator'
      | 'annotation'
      | 'outFile'
      | 'outFolder'
      | 'importFolder'
      | 'force'
      | 'text'
      | 'format',
      string
    >
  >
  readonly links: {
    readonly head: readonly string[]
    readonly agrees: string
    readonly anyLink: string
    readonly clusters: string
    readonly members: (found: number, missing: number) => string
    readonly judged: (relation: string, counts: Judged) => string
    readonly reach: (reach: LinkScores['reach']) => string
    readonly halves: (halves: LinkScores['halves']) => string
    readonly otherText: (id: string) => string
    readonly noneHere: string
  }
  readonly notOneOf: (option: string, values: readonly string[], found: string) => string
  readonly exists: (path: string, option: string) => string
  readonly unreadable: (path: string, code: string) => string
  readonly unwritable: (path: string, code: string, option: string) => string
  readonly oneText: (found: number) => string
  readonly twice: (path: string) => string
  readonly wrote: (path: string) => string
  readonly correctIt: (path: string) => string
  readonly runningText: (folder: string) => string
  readonly textAbsent: (where: string) => string
  readonly notInManifest: string
  readonly unknownTo: (id: string) => string
  readonly wellMade: (recommendations: number, mentions: number) => string
  readonly problems: (errors: number, warnings: number) => string
  readonly severities: Readonly<Record<'error' | 'warning', string>>
  readonly compared: (report: string, a: string, b: string) => string
  readonly kinds: Readonly<Record<AgreedKind | SaidKind | Difference['kind'] | 'recommendation', string>>
  readonly spanHead: readonly string[]
  readonly saidHead: readonly string[]
  readonly nothing: string
  readonly noDifferences: string
}

const few = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`

/** The words of the screens about gold. Columns are in the order of the tables; "a" and "b" are the two files. */
export const goldWords: Readonly<Record<Language, GoldWords>> = {
  nl: {
    help: {
      gold: 'maak gouden annotaties en controleer ze',
      new: 'maak een opzet van een gouden bestand uit wat het programma vindt',
      check: 'controleer gouden bestanden aan de richtlijnen, en aan hun rapport als dat er is',
      diff: 'meet hoe ver twee annotaties van een rapport overeenkomen',
      export: 'schrijf goud met zijn tekst voor Label Studio of brat',
      import: 'maak goud van wat in Label Studio of brat is geannoteerd',
      links: 'meet de verbanden in een database aan het goud voor verbanden',
      showLinks: 'toon de sterkste verbanden tussen rapporten, om te beoordelen',
      file: 'het rapport',
      goldFile: 'gouden bestanden',
      goldFiles: 'gouden bestanden (standaard alle in het corpus)',
      first: 'gouden bestand van de een',
      second: 'gouden bestand van de ander',
      importFiles: 'export van Label Studio (JSON), of .ann-bestanden van brat met hun .txt ernaast',
      split: 'tune of test',
      annotator: 'wie annoteert (standaard het programma zelf, als opzet)',
      importAnnotator: 'wie annoteerde (standaard wie het goud al noemt)',
      annotation: 'id van de annotatie, waar een taak er meer heeft',
      outFile: 'bestand om te schrijven (standaard gold/<id>.json in het corpus)',
      outFolder: 'map om in te schrijven (standaard output/<formaat>)',
      importFolder: 'map om in te schrijven (standaard gold in het corpus)',
      force: 'overschrijf wat er staat',
      text: 'het rapport, als het niet in het manifest staat',
      format: 'label-studio of brat',
    },
    links: {
      head: ['', 'juist', 'onjuist', 'gemist', 'precisie', 'recall'],
      agrees: 'agrees',
      anyLink: 'agrees en related',
      clusters: 'paren in een cluster',
      members: (found, missing) => `${found} leden van het goud gevonden, ${missing} niet`,
      judged: (relation, { links, judged, right }) =>
        `van de ${links} sterkste verbanden tussen rapporten (${relation}) zijn er ${judged} door een lezer beoordeeld, ${right} juist`,
      reach: ({ reports, joined }) =>
        `van de ${reports} rapporten waarin de gevraagde punten staan zijn er ${joined} verbonden met een ander rapport dat hetzelfde vraagt`,
      halves: ({ tuned, kept }) =>
        `verbonden paren: ${tuned.linked} van ${tuned.pairs} in de helft waarop is afgesteld, ${kept.linked} van ${kept.pairs} in de andere; rapporten: ${tuned.joined} van ${tuned.reports} en ${kept.joined} van ${kept.reports}`,
      otherText: (id) => `${id}: de database heeft een andere versie van dit rapport dan het goud`,
      noneHere: 'geen van de rapporten van het goud staat in de database; neem ze eerst op met ingest',
    },
    notOneOf: (option, values, found) => `${option}: ${values.join(' of ')} verwacht, "${found}" gevonden`,
    exists: (path, option) =>
      `${path}: bestaat al; kies een andere plaats met ${option}, of overschrijf het met --force`,
    unreadable: (path, code) => `${path}: kan niet worden gelezen (${code}); controleer het pad`,
    unwritable: (path, code, option) =>
      `${path}: kan niet worden geschreven (${code}); kies een andere plaats met ${option}`,
    oneText: (found) => `--text: hoort bij één gouden bestand, ${found} gevonden; geef ze een voor een`,
    twice: (path) => `${path}: zou twee keer worden geschreven; geef de bestanden een voor een, elk met --out`,
    wrote: (path) => `Geschreven: ${path}`,
    correctIt: (path) =>
      `Verbeter het met de hand aan de richtlijnen, en controleer het: adviesatlas gold check ${path}`,
    runningText: (folder) =>
      `Let op: in ${folder} staat nu de lopende tekst van het rapport. Die is van de uitgever: neem hem niet op in versiebeheer.`,
    textAbsent: (where) => `het rapport is niet hier, dus alleen de vorm is gecontroleerd; ${where}`,
    notInManifest: 'het staat niet in het manifest: geef het met --text',
    unknownTo: (id) => `het rapport ${id} is niet hier`,
    wellMade: (recommendations, mentions) =>
      `goed; ${few(recommendations, 'aanbeveling', 'aanbevelingen')}, ${few(mentions, 'vermelding', 'vermeldingen')}`,
    problems: (errors, warnings) =>
      `${few(errors, 'fout', 'fouten')}, ${few(warnings, 'waarschuwing', 'waarschuwingen')}`,
    severities: { error: 'FOUT', warning: 'let op' },
    compared: (report, a, b) => `${report}: a = ${a}, b = ${b}`,
    kinds: {
      'formal-item': 'formele aanbevelingen',
      prose: 'proza',
      group: 'groepen',
      commitment: 'toezeggingen',
      recommendation: 'alle aanbevelingen',
      organisation: 'organisaties',
      country: 'landen',
      money: 'geldbedragen',
      percentage: 'percentages',
      quantity: 'hoeveelheden',
      only: 'alleen gemarkeerd door',
      span: 'grenzen',
      tier: 'formeel of proza',
      role: 'rol',
      'primary-theme': 'hoofdthema',
      'primary-theme-among': "hoofdthema, een van diens thema's",
      label: 'label',
      title: 'titel',
      parent: 'valt onder',
      repeats: 'herhaalt',
      issuer: 'afzender',
      addressee: 'geadresseerde',
      deadline: 'termijn',
      'deadline-dates': 'termijn, dagen',
      sector: 'sector',
      'mention-type': 'soort vermelding',
      'organisation-name': 'naam van de organisatie',
      'country-code': 'code van het land',
      amount: 'waarde van het bedrag',
    },
    spanHead: ['gemarkeerd', 'a', 'b', 'precies gelijk', 'F1', 'half gelijk', 'F1'],
    saidHead: ['gezegd', 'paren', 'gelijk', 'deel', 'kappa'],
    nothing: 'niets',
    noDifferences: 'Geen verschillen.',
  },
  en: {
    help: {
      gold: 'make gold annotations and check them',
      new: 'draft a gold file from what the program finds',
      check: 'check gold files against the guidelines, and against their report where it is here',
      diff: 'measure how far two annotations of a report agree',
      export: 'write gold with its text for Label Studio or brat',
      import: 'make gold of what was annotated in Label Studio or brat',
      links: 'measure the links in a database against the gold for links',
      showLinks: 'print the strongest links between reports, to be judged',
      file: 'the report',
      goldFile: 'gold files',
      goldFiles: 'gold files (by default all in the corpus)',
      first: 'gold file of the one',
      second: 'gold file of the other',
      importFiles: 'a Label Studio export (JSON), or .ann files of brat with their .txt beside them',
      split: 'tune or test',
      annotator: 'who annotates (by default the program itself, as a draft)',
      importAnnotator: 'who annotated (by default whom the gold names already)',
      annotation: 'id of the annotation, where a task has several',
      outFile: 'file to write (by default gold/<id>.json in the corpus)',
      outFolder: 'folder to write in (by default output/<format>)',
      importFolder: 'folder to write in (by default gold in the corpus)',
      force: 'overwrite what is there',
      text: 'the report, where the manifest does not know it',
      format: 'label-studio or brat',
    },
    links: {
      head: ['', 'right', 'wrong', 'missed', 'precision', 'recall'],
      agrees: 'agrees',
      anyLink: 'agrees and related',
      clusters: 'pairs in a cluster',
      members: (found, missing) => `${found} members of the gold found, ${missing} not`,
      judged: (relation, { links, judged, right }) =>
        `of the ${links} strongest links between reports (${relation}) a reader judged ${judged}, ${right} of them right`,
      reach: ({ reports, joined }) =>
        `of the ${reports} reports that the asks stand in, ${joined} are joined to another that asks the same`,
      halves: ({ tuned, kept }) =>
        `pairs joined: ${tuned.linked} of ${tuned.pairs} in the half that rules were tried on, ${kept.linked} of ${kept.pairs} in the other; reports: ${tuned.joined} of ${tuned.reports} and ${kept.joined} of ${kept.reports}`,
      otherText: (id) => `${id}: the database has another version of this report than the gold`,
      noneHere: 'none of the reports of the gold is in the database; ingest them first',
    },
    notOneOf: (option, values, found) => `${option}: expected ${values.join(' or ')}, found "${found}"`,
    exists: (path, option) =>
      `${path}: is there already; choose another place with ${option}, or overwrite it with --force`,
    unreadable: (path, code) => `${path}: cannot be read (${code}); check the path`,
    unwritable: (path, code, option) => `${path}: cannot be written (${code}); choose another place with ${option}`,
    oneText: (found) => `--text: goes with one gold file, found ${found}; give them one by one`,
    twice: (path) => `${path}: would be written twice; give the files one by one, each with --out`,
    wrote: (path) => `Written: ${path}`,
    correctIt: (path) => `Correct it by hand under the guidelines, then check it: adviesatlas gold check ${path}`,
    runningText: (folder) =>
      `Mind: ${folder} now holds the running text of the report. It is its publisher's: keep it out of version control.`,
    textAbsent: (where) => `the report is not here, so only the form was checked; ${where}`,
    notInManifest: 'the manifest does not know it: give it with --text',
    unknownTo: (id) => `the report ${id} is not here`,
    wellMade: (recommendations, mentions) =>
      `well; ${few(recommendations, 'recommendation', 'recommendations')}, ${few(mentions, 'mention', 'mentions')}`,
    problems: (errors, warnings) => `${few(errors, 'error', 'errors')}, ${few(warnings, 'warning', 'warnings')}`,
    severities: { error: 'ERROR', warning: 'mind' },
    compared: (report, a, b) => `${report}: a = ${a}, b = ${b}`,
    kinds: {
      'formal-item': 'formal items',
      prose: 'prose',
      group: 'groups',
      commitment: 'commitments',
      recommendation: 'any recommendation',
      organisation: 'organisations',
      country: 'countries',
      money: 'sums of money',
      percentage: 'percentages',
      quantity: 'quantities',
      only: 'marked only by',
      span: 'borders',
      tier: 'formal or prose',
      role: 'role',
      'primary-theme': 'primary theme',
      'primary-theme-among': "primary theme, among the other's",
      label: 'label',
      title: 'title',
      parent: 'parent',
      repeats: 'repeats',
      issuer: 'issuer',
      addressee: 'addressee',
      deadline: 'deadline',
      'deadline-dates': 'deadline, days',
      sector: 'sector',
      'mention-type': 'type of mention',
      'organisation-name': 'name of the organisation',
      'country-code': 'code of the country',
      amount: 'value of the amount',
    },
    spanHead: ['marked', 'a', 'b', 'exactly alike', 'F1', 'half alike', 'F1'],
    saidHead: ['said', 'pairs', 'same', 'share', 'kappa'],
    nothing: 'nothing',
    noDifferences: 'No differences.',
  },
}
