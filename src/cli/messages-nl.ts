import type { Messages } from './messages.js'

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`

const outcomes: Messages['outcomes'] = {
  ingested: 'opgenomen',
  replaced: 'vervangen',
  unchanged: 'ongewijzigd',
  failed: 'mislukt',
}

const states: Messages['states'] = { here: 'aanwezig', taken: 'gehaald', absent: 'afwezig', wrong: 'FOUT' }

export const nl: Messages = {
  help: {
    program: 'Vindt de aanbevelingen in beleidsrapporten en zet ze in een SQLite-database.',
    titles: {
      'Usage:': 'Gebruik:',
      'Arguments:': 'Argumenten:',
      'Options:': 'Opties:',
      'Commands:': "Commando's:",
      'Global Options:': 'Algemene opties:',
    },
    byDefault: 'standaard',
    help: 'toon deze hulp',
    version: 'toon de versie',
    lang: 'taal van de schermen: nl of en (standaard die van de locale)',
    json: 'geef één JSON-document',
    db: 'de database',
    corpus: 'map van het corpus',
    ingest: 'lees rapporten in de database',
    paths: 'bestanden en mappen: PDF, DOCX, ODT, HTML, XML, Markdown, platte tekst',
    jobs: 'aantal bestanden tegelijk (standaard zoveel als er kernen zijn)',
    force: 'lees opnieuw wat niet is gewijzigd',
    timeout: 'tijd die een bestand mag kosten (gewoonlijk 25, met --ocr 600)',
    memory: 'geheugen dat een bestand mag kosten',
    maxText: 'tekens die een bestand mag opleveren',
    password: 'opent beveiligde pdf’s van uzelf',
    ocr: 'leest scans met tekenherkenning; kost seconden per bladzijde',
    evaluate: 'meet de extractie aan de gouden annotaties',
    evaluateDb: 'beoordeel wat in deze database staat, niet wat het programma van de bestanden maakt',
    gold: 'map van de gouden bestanden (standaard gold in het corpus)',
    report: 'beoordeel alleen dit rapport',
    misses:
      'toon elke misser, elk loos alarm en elke fout met zijn plaats; van een apart gehouden rapport alleen met --report',
    baseline: 'vergelijk met de cijfers in dit bestand; daalt er een meer dan is toegestaan, dan is de afsluitcode 1',
    updateBaseline: 'schrijf de cijfers in de ijklijn (standaard baseline.json bij de gouden bestanden)',
    markdown: 'geef Markdown, voor een pull request',
    junit: 'schrijf JUnit-XML, een testgeval per gouden eenheid; - voor stdout',
    html: 'schrijf een pagina om de fouten te bekijken, naast de tekst van de rapporten',
    readme: 'zet de cijfers van de ijklijn tussen de accuracy-markeringen van dit bestand',
    compare: "vergelijk rapporten: thema's, gedeelde organisaties en landen",
    reports: "id's van rapporten (standaard alle)",
    corpusCommand: 'controleer de rapporten van het corpus en haal die in ADVIESATLAS_REPORTS',
    doctor: 'controleer of alles er is wat het programma nodig heeft',
  },
  usage: {
    'commander.unknownOption': (what) => `er is geen optie ${what}`,
    'commander.unknownCommand': (what) => `er is geen commando ${what}`,
    'commander.missingArgument': (what) => `het argument ${what} ontbreekt`,
    'commander.optionMissingArgument': (what) => `de optie ${what} vraagt om een waarde`,
    'commander.missingMandatoryOptionValue': (what) => `de optie ${what} ontbreekt`,
    'commander.excessArguments': () => 'er zijn te veel argumenten',
  },
  seeHelp: 'Zie `adviesatlas --help`.',
  notALanguage: (value) => `--lang: nl of en verwacht, "${value}" gevonden`,
  notANumber: (option, value) => `${option}: een geheel getal van minstens 1 verwacht, "${value}" gevonden`,
  unexpected: (message) => `Er ging iets mis in het programma zelf: ${message}`,
  seeMore: 'Zet ADVIESATLAS_DEBUG=1 om te zien waar, en meld het ons.',

  outcomes,
  emptyFolder: (folder) => `${folder}: geen rapporten in deze map`,
  leftAside: (number, names) =>
    `${count(number, 'bestand', 'bestanden')} overgeslagen, want geen PDF, Markdown of platte tekst: ${names}`,
  fileLine: (outcome, path, seconds) => `${outcomes[outcome].padEnd(11)} ${path} (${seconds} s)`,
  progress: (done, total) => `${done} van ${total} bestanden`,
  summaryHead: ['rapport', 'aanbevelingen', 'formeel / proza', 'organisaties', 'landen', 'bedragen', "thema's"],
  tally: (counts) =>
    (Object.keys(outcomes) as (keyof typeof outcomes)[])
      .map((outcome) => `${counts[outcome]} ${outcomes[outcome]}`)
      .join(', '),
  inDatabase: (path) => `De database is ${path}: open hem in elk SQLite-programma, en begin bij v_report_summary.`,
  compareNext: (path) => `Vergelijk de rapporten: adviesatlas compare --db ${path}`,
  failedNext: (number) =>
    `${count(number, 'bestand is', 'bestanden zijn')} mislukt: zie hierboven, of v_failed_files. Herstel het en geef hetzelfde commando nog eens; wat erin staat blijft staan.`,

  compareReports: 'Rapporten',
  compareThemes: 'Aanbevelingen per thema (elk heeft er ten hoogste drie)',
  compareAsks: 'Wat twee of meer ervan vragen',
  compareAlone: 'Wat er maar één zegt (formele aanbevelingen)',
  compareAddressees: 'Wie moet handelen',
  compareMoney: 'Bedragen in aanbevelingen',
  ask: 'vraag',
  recommendation: 'aanbeveling',
  report: 'rapport',
  addressee: 'geadresseerde',
  sum: 'bedrag',
  page: 'pagina',
  theme: 'thema',
  total: 'totaal',
  shared: { organisation: 'Organisaties in twee of meer rapporten', country: 'Landen in twee of meer rapporten' },
  sharedHead: { organisation: 'organisatie', country: 'land' },
  sharedColumns: ['rapporten', 'vermeldingen', 'aanbevelingen'],
  andMore: (number) => `... en nog ${number}: zie --json`,
  nothingShared: 'geen',
  noReports: (path) => `er staan geen rapporten in ${path}; neem er eerst een op met ingest`,
  unknownReport: (id, path, known) => `er is geen rapport ${id} in ${path}; wel: ${known}`,

  notHere: (id, where) => `${id}: niet hier; ${where}`,
  absentFromDatabase: (path) => `het bestand is niet opgenomen in ${path}`,
  absentFromManifest: 'het bestand staat niet in het manifest; neem het op en geef de database met --db',
  noGold: (folder) => `${folder}: er zijn geen gouden bestanden; geef hun map met --gold`,
  noSuchGold: (id, known) => `er is geen goud voor ${id}; wel voor: ${known}`,
  baselineWritten: (path, scored, kept) =>
    `${path}: geschreven, ${count(scored, 'rapport', 'rapporten')} nu beoordeeld, ${kept} gebleven`,
  htmlWritten: (path) => `${path}: de foutenbladeraar; de tekst van de rapporten staat erin`,
  evaluation: 'Adviesatlas: evaluatie',
  readmeWritten: (path) => `${path}: de tabel is die van de ijklijn`,
  nothingScored: 'Niets te beoordelen: geen van de rapporten is hier.',

  states,
  corpusLine: (state, id, title) => `${states[state].padEnd(8)} ${id}: ${title}`,
  obtain: (where, path) => `         Haal het bij ${where}; bewaar het als ${path}.`,
  wrongBytes: (path, found, expected) =>
    `         ${path} heeft SHA-256 ${found}, verwacht was ${expected}: het is een andere versie. Zet het bestand elders om verder te gaan.`,
  restore: 'een voorbeeld dat bij het project hoort: haal het terug uit versiebeheer',

  doctorOk: 'goed',
  doctorBad: 'FOUT',
  checks: {
    node: 'Node.js',
    sqlite: 'SQLite',
    fullText: 'zoeken in tekst (FTS5)',
    lexicons: 'lexicons',
    corpus: 'corpus',
    folder: 'map van de database',
    database: 'database',
  },
  needsNode: (found, needed) => `${found}; installeer Node.js ${needed} of nieuwer`,
  notThere: 'ontbreekt; installeer het pakket opnieuw met `npm ci`',
  themesAndOrganisations: (themes, organisations) =>
    `${count(themes, 'thema', "thema's")}, ${count(organisations, 'organisatie', 'organisaties')}`,
  knownReports: (number) => count(number, 'bekend rapport', 'bekende rapporten'),
  notWritable: (folder, code) => `${folder} kan niet worden beschreven (${code}); controleer de rechten`,
  notYet: 'nog niet aanwezig; ingest maakt hem',
  reportsInside: (number) => count(number, 'rapport', 'rapporten'),
  damaged: (what) => `beschadigd: ${what}; zet een kopie terug, of zet hem elders en neem de rapporten opnieuw op`,
}
