/** The public face of the jobs room: work that is done later, by whichever process claims it first. */
export type { AttemptReport } from './attempts.ts'
export { createJobDesk, type JobDesk } from './desk.ts'
export { GivenUp, type JobContext, type JobKind, type JobKinds, Postponed } from './kinds.ts'
export { createJobQueue, type JobQueue, type JobRequest } from './queue.ts'
export { createWorker, defaultWorkerOptions, type Worker, type WorkerLog, type WorkerOptions } from './worker.ts'
