/** Every table. */
export { debugReads, drafts, llmLogs, messages, sessions, turns } from './schema/conversation.ts'
export { addressSalts, apiKeys, invitations, rateCounters, usageByAddress, usageDaily, users } from './schema/people.ts'
