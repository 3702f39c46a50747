/** The engine's public face, for other rooms; files of this room do not import it. */
export type * from './contract.ts'
export type { Budget, EngineDeps } from './deps.ts'
export { createDraftValidator } from './edits/issues.ts'
export { createEngine } from './engine.ts'
export { createRules } from './rules.ts'
export { createBudget, nobody } from './turns/budget.ts'
export { usageOf } from './turns/logs.ts'
export { rehearse } from './turns/rehearsal.ts'
