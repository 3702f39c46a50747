/** Every table, the view for the release before, and constraints that mean something to those who write. */
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
