/** The public face of the activity log's pure part: its words, the form of its entries, and their verification. */
export { type ActivityAction, type ActorKind, activityActions, type SubjectKind } from './actions.ts'
export { installation } from './canonical.ts'
export { beginning, type Entry, lineSchema, type Place } from './entry.ts'
export { createVerifier, type Fault, type Verdict, type Verifier } from './verify.ts'
