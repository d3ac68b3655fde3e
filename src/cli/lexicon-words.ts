import type { Language } from '../model/index.js'

interface LexiconWords {
  readonly help: Readonly<
    Record<'lexicon' | 'check' | 'folder' | 'import' | 'register' | 'to' | 'force' | 'own' | 'themes', string>
  >
  readonly file: (path: string, organisations: number) => string
  readonly taken: (form: string, from: string, by: string) => string
  readonly holds: (organisations: number) => string
  readonly fails: (problems: number) => string
  readonly imported: (path: string, read: number, added: number, known: number, leftAside: number) => string
  readonly leftAside: (names: string, more: number) => string
  readonly use: (folder: string) => string
  readonly exists: (path: string) => string
  readonly unwritable: (path: string, code: string) => string
}

const few = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`

/** The words of the screens about lexicons. What is wrong with a file is said in English, as everywhere. */
export const lexiconWords: Readonly<Record<Language, LexiconWords>> = {
  nl: {
    help: {
      lexicon: 'controleer en vul de lijsten van organisaties',
      check: 'controleer de ingebouwde lijsten, en een eigen map',
      folder: 'eigen map met organisations.yaml',
      import: 'neem een register van organisaties op in een eigen map',
      register:
        'TOOI-waardelijst (JSON-LD), of CSV met de kolommen name, kind, abbreviations, other_names, tooi, wikidata, from, until, successor, note',
      to: 'eigen map',
      force: 'overschrijf wat er al staat',
      own: 'eigen map met organisaties, naast de ingebouwde lijsten',
      themes: 'eigen thema-indeling (YAML) in plaats van de ingebouwde',
    },
    file: (path, organisations) => `${path}: ${few(organisations, 'organisatie', 'organisaties')}`,
    taken: (form, from, by) => `  let op: "${form}" is in de ingebouwde lijst "${from}", hier "${by}"`,
    holds: (organisations) => `In orde: ${few(organisations, 'organisatie', 'organisaties')} bekend`,
    fails: (problems) => `${few(problems, 'fout', 'fouten')}`,
    imported: (path, read, added, known, leftAside) =>
      `${path}: ${few(read, 'regel', 'regels')} gelezen, ${added} opgenomen, ${known} al bekend, ${leftAside} terzijde gelegd`,
    leftAside: (names, more) =>
      `Terzijde gelegd, omdat de naam te weinig zegt: ${names}${more > 0 ? ` en nog ${more} (zie --json)` : ''}`,
    use: (folder) => `Gebruik: adviesatlas ingest <rapporten> --lexicon ${folder}`,
    exists: (path) => `${path} bestaat al; geef --force om te overschrijven`,
    unwritable: (path, code) => `${path} kan niet worden geschreven (${code}); controleer de map en de rechten`,
  },
  en: {
    help: {
      lexicon: 'check and fill the lists of organisations',
      check: 'check the built-in lists, and a folder of your own',
      folder: 'folder of your own with organisations.yaml',
      import: 'put a register of organisations into a folder of your own',
      register:
        'TOOI value list (JSON-LD), or CSV with the columns name, kind, abbreviations, other_names, tooi, wikidata, from, until, successor, note',
      to: 'folder of your own',
      force: 'overwrite what is there',
      own: 'folder of your own with organisations, besides the built-in lists',
      themes: 'taxonomy of your own (YAML) in the place of the built-in one',
    },
    file: (path, organisations) => `${path}: ${few(organisations, 'organisation', 'organisations')}`,
    taken: (form, from, by) => `  note: "${form}" is "${from}" in the built-in list, here "${by}"`,
    holds: (organisations) => `All well: ${few(organisations, 'organisation', 'organisations')} known`,
    fails: (problems) => `${few(problems, 'error', 'errors')}`,
    imported: (path, read, added, known, leftAside) =>
      `${path}: ${few(read, 'row', 'rows')} read, ${added} added, ${known} known already, ${leftAside} left aside`,
    leftAside: (names, more) =>
      `Left aside, as the name says too little: ${names}${more > 0 ? ` and ${more} more (see --json)` : ''}`,
    use: (folder) => `Use it: adviesatlas ingest <reports> --lexicon ${folder}`,
    exists: (path) => `${path} is there already; give --force to overwrite it`,
    unwritable: (path, code) => `${path} cannot be written (${code}); check the folder and the rights on it`,
  },
}
