interface Rules {
  /** Rooms that it may import. */
  readonly rooms: readonly string[]
  /** Packages that it may use. */
  readonly packages: readonly string[]
  /** Whether it may use Node.js itself. Without, it is the same function on any machine. */
  readonly node: boolean
}

/** Every room with what it may import, from the top floor down. A room that is not built yet has its rules already. */
export const house: Readonly<Record<string, Rules>> = {
  cli: {
    rooms: [
      'pipeline',
      'explore',
      'export',
      'read',
      'segment',
      'annotate',
      'compare',
      'store',
      'evaluate',
      'language',
      'lexicon',
      'text',
      'model',
    ],
    packages: ['commander', 'cli-table3', 'cli-progress', 'csv-stringify'],
    node: true,
  },
  api: { rooms: ['pipeline', 'compare', 'store', 'model'], packages: [], node: false },
  pipeline: {
    rooms: ['read', 'segment', 'annotate', 'lexicon', 'model'],
    packages: ['p-queue', 'yaml', 'zod'],
    node: true,
  },
  explore: { rooms: ['compare', 'evaluate', 'text', 'model'], packages: [], node: true },
  export: {
    rooms: ['compare', 'evaluate', 'text', 'model'],
    packages: ['zod', 'csv-stringify', 'hyparquet-writer', 'write-excel-file', 'n3'],
    node: true,
  },
  read: {
    rooms: ['text', 'model'],
    packages: [
      'mammoth',
      'parse5',
      'pdf-parse',
      'saxes',
      'yauzl',
      'mdast-util-from-markdown',
      'mdast-util-frontmatter',
      'mdast-util-gfm',
      'micromark-extension-frontmatter',
      'micromark-extension-gfm',
      'yaml',
    ],
    node: true,
  },
  store: { rooms: ['model'], packages: ['better-sqlite3'], node: true },
  segment: { rooms: ['language', 'lexicon', 'text', 'model'], packages: [], node: false },
  annotate: { rooms: ['language', 'lexicon', 'text', 'model'], packages: [], node: false },
  compare: { rooms: ['language', 'lexicon', 'text', 'model'], packages: [], node: false },
  evaluate: { rooms: ['text', 'model'], packages: ['zod'], node: false },
  language: {
    rooms: ['lexicon', 'text', 'model'],
    packages: ['natural', 'compromise', 'wink-nlp', 'wink-eng-lite-web-model', 'parse-dutch', 'parse-english'],
    node: true,
  },
  lexicon: { rooms: ['model'], packages: ['csv-parse', 'js-yaml', 'yaml', 'zod'], node: true },
  text: { rooms: ['model'], packages: [], node: false },
  model: { rooms: ['text'], packages: [], node: false },
}
