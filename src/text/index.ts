export { pageAt } from './page-at.js'
export { byPlace, contains, length, overlap, trim } from './spans.js'
export { sourceSpan } from './views.js'
