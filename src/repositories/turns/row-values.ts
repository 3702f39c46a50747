/** The rows that a turn adds to logs and sums, as lists of values; how many there are is part of the statement's text. */
import { storableJson } from '../../db/columns.ts'
import type { DriverValue } from '../../db/database.ts'
import type { Given } from '../../db/statement.ts'
import type { CompleteTurn, LlmLogRecord, UsageRecord } from '../types.ts'

/** One row of values for each of so many things, every value with its type. */
function rows(count: number, row: (at: number) => readonly (readonly [parameter: string, type: string])[]): string {
  const typed = (at: number): string =>
    row(at)
      .map(([parameter, type]) => `${parameter}::${type}`)
      .join(', ')
  return `(values ${Array.from({ length: count }, (_, at) => `(${typed(at)})`).join(', ')})`
}

/** In the order of the columns of `llm_logs`, from `created_at` on. */
export const logRows = (given: Given<CompleteTurn>, count: number): string =>
  rows(count, (at) => {
    const of = (read: (log: LlmLogRecord) => DriverValue) => given(({ logs }) => nth(logs, at, read))
    return [
      [of(({ createdAt }) => createdAt.toISOString()), 'timestamptz'],
      [of(({ direction }) => direction), 'text'],
      [of(({ provider }) => provider), 'text'],
      [of(({ model }) => model), 'text'],
      [of(({ attempt }) => attempt), 'int'],
      [of(({ payload }) => storableJson(payload)), 'json'],
      [of(({ latencyMs }) => latencyMs), 'float8'],
      [of(({ inputTokens }) => inputTokens), 'int'],
      [of(({ cachedTokens }) => cachedTokens), 'int'],
      [of(({ outputTokens }) => outputTokens), 'int'],
      [of(({ costUsd }) => costUsd), 'numeric'],
    ]
  })

/** In the order of the columns of `usage_daily`, less user, day and shard. */
export const usageRows = (given: Given<CompleteTurn>, count: number): string =>
  rows(count, (at) => {
    const of = (read: (used: UsageRecord) => DriverValue) => given(({ usage }) => nth(usage, at, read))
    return [
      [of(({ provider }) => provider), 'text'],
      [of(({ model }) => model), 'text'],
      [of(({ calls }) => calls), 'bigint'],
      [of(({ inputTokens }) => inputTokens), 'bigint'],
      [of(({ cachedTokens }) => cachedTokens), 'bigint'],
      [of(({ outputTokens }) => outputTokens), 'bigint'],
      [of(({ costUsd }) => costUsd), 'numeric'],
    ]
  })

export const addressRows = (given: Given<CompleteTurn>, count: number): string =>
  rows(count, (at) => [[given(({ addresses }) => nth(addresses, at, (address) => address)), 'text']])

/** The statement was chosen by how many there are. */
function nth<Item>(items: readonly Item[], at: number, read: (item: Item) => DriverValue): DriverValue {
  const item = items[at]
  return item === undefined ? null : read(item)
}
