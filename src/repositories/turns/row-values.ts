/** The rows that a turn adds to logs and usage, as `values` lists. Their number is part of the statement's text. */
import { storableJson } from '../../db/columns.ts'
import type { DriverValue } from '../../db/database.ts'
import type { AddParameter } from '../../db/statement.ts'
import type { CompleteTurn, LlmLogRecord, UsageRecord } from '../types.ts'

/** A `values` list of `count` rows, every value with its type. */
function rows(count: number, row: (at: number) => readonly (readonly [parameter: string, type: string])[]): string {
  const typed = (at: number): string =>
    row(at)
      .map(([parameter, type]) => `${parameter}::${type}`)
      .join(', ')
  return `(values ${Array.from({ length: count }, (_, at) => `(${typed(at)})`).join(', ')})`
}

/** Rows with the columns of `llm_logs` in order, from `created_at` on. */
export const logRows = (param: AddParameter<CompleteTurn>, count: number): string =>
  rows(count, (at) => {
    const of = (read: (log: LlmLogRecord) => DriverValue) => param(({ logs }) => nth(logs, at, read))
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

/** Rows with the columns of `usage_daily` in order, without user, day and shard. */
export const usageRows = (param: AddParameter<CompleteTurn>, count: number): string =>
  rows(count, (at) => {
    const of = (read: (record: UsageRecord) => DriverValue) => param(({ usage }) => nth(usage, at, read))
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

/** Rows with one hashed address each. */
export const addressRows = (param: AddParameter<CompleteTurn>, count: number): string =>
  rows(count, (at) => [[param(({ addresses }) => nth(addresses, at, (address) => address)), 'text']])

/** Never misses an item, because the statement was built for the number of items. */
function nth<Item>(items: readonly Item[], at: number, read: (item: Item) => DriverValue): DriverValue {
  const item = items[at]
  return item === undefined ? null : read(item)
}
