/** Every table, the view for the previous release, and the constraints whose violations are handled. */
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
export { addressSalts, apiKeys, invitations, rateCounters, usageByAddress, usageDaily, users } from './schema/people.ts'
export { formerMemberships, memberships, workspaceInvitations, workspaceKeys, workspaces } from './schema/workspaces.ts'
