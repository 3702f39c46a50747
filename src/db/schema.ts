/** Every table. */
export { drafts, llmLogs, messages, sessions, turns } from './schema/conversation.ts'
export { apiKeys, debugReads, rateCounters, usageDaily, users } from './schema/people.ts'
