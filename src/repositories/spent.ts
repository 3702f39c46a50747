import { sql } from 'drizzle-orm'

/**
 * What a row of `sessions` or `llm_logs` says was spent, in US dollars. Processes of the release before add to `cost_usd`,
 * ours to `spent_usd`, so that the sum is right while both are at work.
 */
export const spentUsd = sql`(spent_usd::float8 + cost_usd)`
