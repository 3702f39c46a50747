/** The face of the room: what happens to a template after the draft. */
export type * from './contract.ts'
export type { MediaFor, Post, PublishingDeps, PublishingLog, WorkDeps } from './deps.ts'
export { publishingJobs } from './jobs.ts'
export { createPublishing } from './publishing.ts'
export { postOutside } from './stream/outbound.ts'
