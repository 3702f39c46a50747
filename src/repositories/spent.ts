import { sql } from 'drizzle-orm'

/**
 * The cost in a row of `sessions` or `llm_logs`, in US dollars. Processes of the previous release add to `cost_usd`, ours to
 * `spent_usd`, so the sum is correct while both are running.
 */
export const spentUsd = sql`(spent_usd::float8 + cost_usd)`
