export { annotateReport } from './annotate-report.js'
