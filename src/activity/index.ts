/** The public face of the activity log's pure part: its words, the form of its entries, and their verification. */
export { type ActivityAction, type ActorKind, activityActions, type SubjectKind } from './actions.ts'
export { hashOf, installation } from './canonical.ts'
export { beginning, type Entry, entrySchema, type Place } from './entry.ts'
