/** Every table, the view for the previous release, and the constraints whose violations are handled. */
export { activity, activityHeads, activitySegments } from './schema/activity.ts'
export {
  constraints,
  debugReads,
  drafts,
  llmLogs,
  messages,
  revisions,
  sessions,
  turns,
} from './schema/conversation.ts'
export { addressSalts, apiKeys, invitations, rateCounters, usageByAddress, usageDaily, users } from './schema/people.ts'
