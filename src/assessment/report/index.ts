/** The report over the templates of an account, as data, as a page and as a table. */
export type { AuditReport } from './contract.ts'
export { auditCsv } from './csv.ts'
export { type AuditSubject, type Facts, factsOf, pastedFacts } from './facts.ts'
export { auditPage } from './page/page.ts'
export { isTelling } from './reliability.ts'
export { auditOf, auditSteps, type ReportOptions } from './report.ts'
export { toldReport } from './told.ts'
