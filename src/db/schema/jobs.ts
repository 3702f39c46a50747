/** Work that is done later, by whichever process claims it first. */
import { sql } from 'drizzle-orm'
import { bigint, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { checkAll, isAtLeast, isOneOf, moment, safeJson, safeText } from '../columns.ts'
import { jobStatuses } from './values.ts'

/** Unique indexes whose violations the repositories handle. */
export const jobConstraints = { running: 'jobs_running', pending: 'jobs_pending' } as const

/** Begins the `dedupe_key` of jobs that recur: any process makes them by itself, so they are nobody's data. */
export const recurringPrefix = 'every '

/** All times are those of the database's clock. */
export const jobs = pgTable(
  'jobs',
  {
    id: uuid('id').primaryKey(),
    /** The order in which jobs were enqueued, and so the order of those that share a serialising key. */
    seq: bigint('seq', { mode: 'number' }).generatedByDefaultAsIdentity().notNull(),
    kind: text('kind').notNull(),
    /** Jobs with the same key run one after the other, in their order. */
    serialKey: safeText('serial_key'),
    /** Of the jobs with the same key only one is queued or running. */
    dedupeKey: safeText('dedupe_key'),
    workspaceId: uuid('workspace_id'),
    /** Null as a value of JSON, too, comes out of a backup as no value. */
    payload: safeJson('payload'),
    status: text('status', { enum: jobStatuses }).notNull(),
    runAt: moment('run_at').notNull(),
    /** How often it was claimed. Never falls: it is also what tells the present holder of the lease from earlier ones. */
    attempts: integer('attempts').notNull(),
    /** Those among the attempts that do not count against `max_attempts`: given back, or told to wait. */
    excused: integer('excused').notNull(),
    maxAttempts: integer('max_attempts').notNull(),
    leaseOwner: text('lease_owner'),
    leaseUntil: moment('lease_until'),
    lastError: safeText('last_error'),
    result: safeJson('result'),
    createdAt: moment('created_at').notNull(),
    startedAt: moment('started_at'),
    finishedAt: moment('finished_at'),
  },
  (table) => [
    uniqueIndex(jobConstraints.running)
      .on(table.serialKey)
      .where(sql`${table.status} = 'running' and ${table.serialKey} is not null`),
    uniqueIndex(jobConstraints.pending)
      .on(table.dedupeKey)
      .where(sql`${table.status} in ('queued', 'running') and ${table.dedupeKey} is not null`),
    index('jobs_due').on(table.runAt, table.seq).where(sql`${table.status} = 'queued'`),
    index('jobs_leased').on(table.leaseUntil).where(sql`${table.status} = 'running'`),
    index('jobs_in_line')
      .on(table.serialKey, table.seq)
      .where(sql`${table.status} in ('queued', 'running') and ${table.serialKey} is not null`),
    index('jobs_open').on(table.kind, table.status).where(sql`${table.status} <> 'done'`),
    index('jobs_finished').on(table.finishedAt).where(sql`${table.finishedAt} is not null`),
    index('jobs_newest').on(table.seq),
    // Built after the migration; see `db/build-indexes.ts`.
    index('jobs_of_workspace').on(table.workspaceId).where(sql`${table.workspaceId} is not null`),
    checkAll('jobs_status', isOneOf(table.status, jobStatuses)),
    checkAll('jobs_counters', isAtLeast(0, table.seq, table.attempts, table.excused), isAtLeast(1, table.maxAttempts)),
    checkAll(
      'jobs_lease',
      sql`(${table.status} = 'running') = (${table.leaseOwner} is not null)`,
      sql`(${table.leaseOwner} is null) = (${table.leaseUntil} is null)`,
    ),
    checkAll('jobs_finish', sql`(${table.status} in ('done', 'dead')) = (${table.finishedAt} is not null)`),
  ],
)
