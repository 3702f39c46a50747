/** Every table. */
export { debugReads, drafts, llmLogs, messages, sessions, turns } from './schema/conversation.ts'
export { apiKeys, rateCounters, usageDaily, users } from './schema/people.ts'
