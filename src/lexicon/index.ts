export { LexiconError } from './load-data-file.js'
