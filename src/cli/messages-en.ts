type Outcome = 'ingested' | 'replaced' | 'unchanged' | 'failed'
type State = 'here' | 'taken' | 'absent' | 'wrong'

/** `count(1, 'file', 'files')`: "1 file". */
const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`

const outcomes: Readonly<Record<Outcome, string>> = {
  ingested: 'ingested',
  replaced: 'replaced',
  unchanged: 'unchanged',
  failed: 'failed',
}

const states: Readonly<Record<State, string>> = { here: 'here', taken: 'taken', absent: 'absent', wrong: 'WRONG' }

export const en = {
  help: {
    program: 'Finds the recommendations in policy reports and puts them in a SQLite database.',
    titles: {} as Readonly<Record<string, string>>,
    byDefault: 'by default',
    help: 'show this help',
    version: 'show the version',
    lang: 'language of the screens: nl or en (by default that of the locale)',
    json: 'print one JSON document',
    db: 'the database',
    corpus: 'folder of the corpus',
    ingest: 'read reports into the database',
    paths: 'files and folders: PDF, DOCX, ODT, HTML, XML, Markdown, plain text',
    jobs: 'files read at the same time (by default as many as there are cores)',
    force: 'read again what has not changed',
    timeout: 'time a file may take (by default 25, with --ocr 600)',
    memory: 'memory a file may take',
    maxText: 'characters of text a file may give',
    password: 'opens protected PDFs of your own',
    ocr: 'reads scans by optical character recognition; takes seconds a page',
    evaluate: 'measure the extraction against the gold annotations',
    evaluateDb: 'score what is in this database, not what the program makes of the files',
    gold: 'folder of the gold files (by default gold in the corpus)',
    report: 'score this report only',
    misses: 'show each miss, false alarm and error with its place; of a report that is held out with --report alone',
    baseline: 'compare with the figures in this file; a fall of more than its tolerance gives exit code 1',
    updateBaseline: 'write the figures to the baseline (by default baseline.json among the gold files)',
    markdown: 'print Markdown, for a pull request',
    junit: 'write JUnit XML, a test case a unit of the gold; - for stdout',
    html: 'write a page to browse the errors in, beside the text of the reports',
    readme: 'put the figures of the baseline between the accuracy markers of this file',
    compare: 'compare reports: themes, shared organisations and countries',
    reports: 'ids of reports (by default all)',
    corpusCommand: 'check the reports of the corpus, and take those in ADVIESATLAS_REPORTS',
    doctor: 'check that everything the program needs is there',
  },
  usage: {
    'commander.unknownOption': (what: string) => `there is no option ${what}`,
    'commander.unknownCommand': (what: string) => `there is no command ${what}`,
    'commander.missingArgument': (what: string) => `the argument ${what} is missing`,
    'commander.optionMissingArgument': (what: string) => `the option ${what} needs a value`,
    'commander.missingMandatoryOptionValue': (what: string) => `the option ${what} is missing`,
    'commander.excessArguments': (_: string) => 'there are too many arguments',
  } as Readonly<Record<string, (what: string) => string>>,
  seeHelp: 'See `adviesatlas --help`.',
  notALanguage: (value: string) => `--lang: expected nl or en, found "${value}"`,
  notANumber: (option: string, value: string) => `${option}: expected a whole number of at least 1, found "${value}"`,
  unexpected: (message: string) => `Something went wrong in the program itself: ${message}`,
  seeMore: 'Set ADVIESATLAS_DEBUG=1 to see where, and please report it.',

  outcomes,
  emptyFolder: (folder: string) => `${folder}: no reports in this folder`,
  leftAside: (number: number, names: string) =>
    `${count(number, 'file', 'files')} left aside, being no PDF, Markdown or plain text: ${names}`,
  fileLine: (outcome: Outcome, path: string, seconds: string) =>
    `${outcomes[outcome].padEnd(9)} ${path} (${seconds} s)`,
  progress: (done: string, total: string) => `${done} of ${total} files`,
  summaryHead: ['report', 'recommendations', 'formal / prose', 'organisations', 'countries', 'amounts', 'themes'],
  tally: (counts: Readonly<Record<Outcome, number>>) =>
    (Object.keys(outcomes) as Outcome[]).map((outcome) => `${counts[outcome]} ${outcomes[outcome]}`).join(', '),
  inDatabase: (path: string) => `The database is ${path}: open it in any SQLite tool, and begin with v_report_summary.`,
  compareNext: (path: string) => `Compare the reports: adviesatlas compare --db ${path}`,
  failedNext: (number: number) =>
    `${count(number, 'file', 'files')} failed: see above, or v_failed_files. Put it right and give the same command again; what is in stays in.`,

  compareReports: 'Reports',
  compareThemes: 'Recommendations by theme (one can have up to three)',
  compareAsks: 'What two or more of them ask',
  compareAlone: 'What only one says (formal recommendations)',
  compareAddressees: 'Who must act',
  compareMoney: 'Sums of money in recommendations',
  ask: 'ask',
  recommendation: 'recommendation',
  report: 'report',
  addressee: 'addressee',
  sum: 'sum',
  page: 'page',
  theme: 'theme',
  total: 'total',
  shared: { organisation: 'Organisations in two or more reports', country: 'Countries in two or more reports' },
  sharedHead: { organisation: 'organisation', country: 'country' },
  sharedColumns: ['reports', 'mentions', 'recommendations'],
  andMore: (number: number) => `... and ${number} more: see --json`,
  nothingShared: 'none',
  noReports: (path: string) => `there are no reports in ${path}; ingest some first`,
  unknownReport: (id: string, path: string, known: string) =>
    `there is no report ${id} in ${path}; there are: ${known}`,

  notHere: (id: string, where: string) => `${id}: not here; ${where}`,
  absentFromDatabase: (path: string) => `its file has not been ingested into ${path}`,
  absentFromManifest: 'its file is not in the manifest; ingest it and give the database with --db',
  noGold: (folder: string) => `${folder}: there are no gold files; give their folder with --gold`,
  noSuchGold: (id: string, known: string) => `there is no gold for ${id}; there is for: ${known}`,
  baselineWritten: (path: string, scored: number, kept: number) =>
    `${path}: written, ${count(scored, 'report', 'reports')} scored now, ${kept} kept as they were`,
  htmlWritten: (path: string) => `${path}: the error browser; it holds the text of the reports`,
  evaluation: 'Adviesatlas: evaluation',
  readmeWritten: (path: string) => `${path}: the accuracy table is that of the baseline`,
  nothingScored: 'Nothing to score: none of the reports is here.',

  states,
  corpusLine: (state: State, id: string, title: string) => `${states[state].padEnd(6)} ${id}: ${title}`,
  obtain: (where: string, path: string) => `       Get it from ${where}; save it as ${path}.`,
  wrongBytes: (path: string, found: string, expected: string) =>
    `       ${path} has SHA-256 ${found}, expected ${expected}: it is another version. Move it away to go on.`,
  restore: 'a sample that comes with the project: restore it from version control',

  doctorOk: 'ok',
  doctorBad: 'WRONG',
  checks: {
    node: 'Node.js',
    sqlite: 'SQLite',
    fullText: 'full-text search (FTS5)',
    lexicons: 'lexicons',
    corpus: 'corpus',
    folder: 'folder of the database',
    database: 'database',
  },
  needsNode: (found: string, needed: number) => `${found}; install Node.js ${needed} or newer`,
  notThere: 'is missing; reinstall the package with `npm ci`',
  themesAndOrganisations: (themes: number, organisations: number) =>
    `${count(themes, 'theme', 'themes')}, ${count(organisations, 'organisation', 'organisations')}`,
  knownReports: (number: number) => `${count(number, 'known report', 'known reports')}`,
  notWritable: (folder: string, code: string) => `${folder} cannot be written (${code}); check the rights on it`,
  notYet: 'not there yet; ingest makes it',
  reportsInside: (number: number) => count(number, 'report', 'reports'),
  damaged: (what: string) => `damaged: ${what}; put back a copy, or move it away and ingest again`,
}
