/** Tables of users and keys, and of their usage and rate limits. */
import { bigint, date, index, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import { checkAll, isAtLeast, isOneOf, moment, money, safeText } from '../columns.ts'
import { roles } from './values.ts'

export const users = pgTable(
  'users',
  {
    id: safeText('id').primaryKey(),
    passwordHash: text('password_hash').notNull(),
    role: text('role', { enum: roles }).notNull(),
    /** Access tokens with a lower version are revoked. */
    tokenVersion: integer('token_version').notNull().default(0),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    checkAll('users_role', isOneOf(table.role, roles)),
    checkAll('users_counters', isAtLeast(0, table.tokenVersion)),
  ],
)

/** Codes with which one person can register. A used one is deleted. */
export const invitations = pgTable(
  'invitations',
  {
    /** SHA-256 of the code, hex. */
    hash: text('hash').primaryKey(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [index('invitations_age').on(table.expiresAt)],
)

export const apiKeys = pgTable(
  'api_keys',
  {
    id: safeText('id').primaryKey(),
    prefix: safeText('prefix').notNull(),
    hash: safeText('hash').notNull().unique('api_keys_hash'),
    name: safeText('name').notNull(),
    role: text('role', { enum: roles }).notNull(),
    createdAt: moment('created_at').notNull(),
    lastUsedAt: moment('last_used_at'),
    expiresAt: moment('expires_at'),
    revokedAt: moment('revoked_at'),
  },
  (table) => [checkAll('api_keys_role', isOneOf(table.role, roles))],
)

export const usageDaily = pgTable(
  'usage_daily',
  {
    /** '' for anonymous callers and deleted users. */
    userId: safeText('user_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    provider: text('provider').notNull(),
    model: text('model').notNull(),
    /** Derived from the session id, so that turns of anonymous callers do not all wait for the same row. */
    shard: smallint('shard').notNull(),
    calls: bigint('calls', { mode: 'number' }).notNull(),
    inputTokens: bigint('input_tokens', { mode: 'number' }).notNull(),
    cachedTokens: bigint('cached_tokens', { mode: 'number' }).notNull(),
    outputTokens: bigint('output_tokens', { mode: 'number' }).notNull(),
    costUsd: money('cost_usd').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.day, table.provider, table.model, table.shard] }),
    index('usage_daily_day').on(table.day),
    checkAll(
      'usage_daily_counters',
      isAtLeast(0, table.calls, table.inputTokens, table.cachedTokens, table.outputTokens, table.costUsd),
    ),
  ],
)

/** What callers at one address, or in one range of addresses, used in a day. Only a hash of the address is stored. */
export const usageByAddress = pgTable(
  'usage_by_address',
  {
    day: date('day', { mode: 'string' }).notNull(),
    /** SHA-256 of the day's salt and the range. */
    address: text('address').notNull(),
    /** As in `usage_daily`. */
    shard: smallint('shard').notNull(),
    tokens: bigint('tokens', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.day, table.address, table.shard] }),
    checkAll('usage_by_address_counters', isAtLeast(0, table.tokens)),
  ],
)

/** The random salt with which all processes hash a day's addresses. Once it is deleted, the hashes cannot be reversed. */
export const addressSalts = pgTable('address_salts', {
  day: date('day', { mode: 'string' }).primaryKey(),
  salt: text('salt').notNull(),
})

export const rateCounters = pgTable(
  'rate_counters',
  {
    key: safeText('key').primaryKey(),
    count: integer('count').notNull(),
    windowEndsAt: moment('window_ends_at').notNull(),
  },
  (table) => [
    index('rate_counters_age').on(table.windowEndsAt),
    checkAll('rate_counters_counters', isAtLeast(0, table.count)),
  ],
)
