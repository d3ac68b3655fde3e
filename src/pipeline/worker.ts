/** What a worker thread runs. */
export { processFile as default } from './process-file.js'
