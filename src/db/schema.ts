/** Every table, the view for the previous release, and the constraints whose violations are handled. */
export { activity, activityHeads, activitySegments } from './schema/activity.ts'
export { assessmentBatches, assessmentOverrides, assessments } from './schema/assessments.ts'
export {
  approvals,
  constraints,
  debugReads,
  drafts,
  llmLogs,
  messages,
  revisions,
  sessions,
  turns,
} from './schema/conversation.ts'
export { jobConstraints, jobs, recurringPrefix } from './schema/jobs.ts'
export { media, mediaChunks } from './schema/media.ts'
export { addressSalts, apiKeys, invitations, rateCounters, usageByAddress, usageDaily, users } from './schema/people.ts'
export {
  connections,
  publishingConstraints,
  submissions,
  templateEvents,
  templates,
  templateVersions,
  webhookEvents,
  workspaceEvents,
  workspaceStreams,
} from './schema/publishing.ts'
export { metaSamples } from './schema/samples.ts'
export { ownerOfSecret, secrets } from './schema/secrets.ts'
export { testNumbers, testSends } from './schema/test-sends.ts'
export { formerMemberships, memberships, workspaceInvitations, workspaceKeys, workspaces } from './schema/workspaces.ts'
