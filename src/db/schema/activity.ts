/** The activity log: append-only hash chains. What triggers do with these tables is in `drizzle/*_activity.sql`. */
import { sql } from 'drizzle-orm'
import { bigint, index, integer, jsonb, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { checkAll, isAtLeast, isOneOf, moment, safeText } from '../columns.ts'
import { actorKinds } from './values.ts'

/** No foreign key: the entries outlive the workspace. The UUID of zeros is the chain of the installation. */
const ofChain = () => uuid('workspace_id').notNull()

/** Whoever inserts gives workspace, action, actor, subject, request and digests. The rest is set by a trigger. */
export const activity = pgTable(
  'activity',
  {
    workspaceId: ofChain(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    version: smallint('version').notNull(),
    at: moment('at').notNull(),
    action: text('action').notNull(),
    actorKind: text('actor_kind', { enum: actorKinds }).notNull(),
    /** The names in clear and their salts; erasure makes them null. The chain covers the digests. */
    actorId: safeText('actor_id'),
    requestId: safeText('request_id'),
    actorSalt: text('actor_salt'),
    actorDigest: text('actor_digest'),
    subjectKind: text('subject_kind').notNull(),
    subjectId: safeText('subject_id'),
    subjectSalt: text('subject_salt'),
    subjectDigest: text('subject_digest'),
    /** SHA-256 of contents by name, never contents: the trigger refuses anything else. */
    digests: jsonb('digests').notNull().default({}),
    previous: text('previous').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.seq] }),
    index('activity_age').on(table.workspaceId, table.at),
    index('activity_of_actor').on(table.actorId, table.workspaceId, table.seq).where(sql`${table.actorId} is not null`),
    index('activity_of_subject')
      .on(table.subjectId, table.workspaceId, table.seq)
      .where(sql`${table.subjectId} is not null`),
    checkAll('activity_actor', isOneOf(table.actorKind, actorKinds)),
    checkAll('activity_words', sql`${table.action} ~ '^[a-z_]+[.][a-z_]+$'`, sql`${table.subjectKind} ~ '^[a-z_]+$'`),
    checkAll('activity_seq', isAtLeast(1, table.seq, table.version)),
  ],
)

/** The end of each chain. Appending locks this row, so entries of one chain wait for each other and of others do not. */
export const activityHeads = pgTable(
  'activity_heads',
  {
    workspaceId: ofChain().primaryKey(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    hash: text('hash').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [checkAll('activity_heads_counters', isAtLeast(0, table.seq))],
)

/** The last entry of each segment that retention has removed: what remains of the chain continues from the newest. */
export const activitySegments = pgTable(
  'activity_segments',
  {
    workspaceId: ofChain(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    hash: text('hash').notNull(),
    /** How many entries were removed. */
    entries: integer('entries').notNull(),
    /** When the last of them was written, and when they were removed. */
    at: moment('at').notNull(),
    closedAt: moment('closed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.seq] }),
    checkAll('activity_segments_counters', isAtLeast(1, table.seq, table.entries)),
  ],
)
