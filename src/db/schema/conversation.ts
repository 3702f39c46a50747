/** Tables of conversations. Removing a session removes its rows in all of them. */
import { sql } from 'drizzle-orm'
import {
  bigint,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgTable,
  pgView,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { checkAll, isAtLeast, isOneOf, moment, money, safeJson, safeText } from '../columns.ts'
import { users } from './people.ts'
import { decisions, logDirections, revisionCauses, speakers, turnStatuses } from './values.ts'
import { workspaces } from './workspaces.ts'

/** Constraints whose violations the repositories handle. */
export const constraints = {
  userOfSession: 'sessions_user_id_users_id_fk',
  workspaceOfSession: 'sessions_workspace_id_workspaces_id_fk',
  idempotencyKey: 'turns_idempotency',
} as const

const ofSession = () =>
  uuid('session_id')
    .notNull()
    .references(() => sessions.id, { onDelete: 'cascade' })

export const sessions = pgTable(
  'sessions',
  {
    id: uuid('id').primaryKey(),
    /** Who began it; whose it is as long as it has no workspace. */
    userId: safeText('user_id'),
    /** null: anonymous, or from before there were workspaces and not settled yet. */
    workspaceId: uuid('workspace_id'),
    name: safeText('name').notNull(),
    state: safeJson('state').notNull(),
    version: integer('version').notNull(),
    /** How many places in the queue of turns were assigned, and the last place whose turn has ended. */
    turnsIssued: integer('turns_issued').notNull(),
    turnsDone: integer('turns_done').notNull(),
    messageCount: integer('message_count').notNull(),
    modelCalls: integer('model_calls').notNull(),
    /** Totals of all model calls, including those whose logs were deleted. */
    inputTokens: bigint('input_tokens', { mode: 'number' }).notNull().default(0),
    cachedTokens: bigint('cached_tokens', { mode: 'number' }).notNull().default(0),
    outputTokens: bigint('output_tokens', { mode: 'number' }).notNull().default(0),
    /** US dollars, as added by this release. The total is the sum of this and `costBefore`. */
    spentUsd: money('spent_usd').notNull().default(0),
    /** US dollars, as added by earlier releases, in a type that is wrong for money. The next release moves it. */
    costBefore: doublePrecision('cost_usd').notNull().default(0),
    /** Number of the newest revision. */
    revision: integer('revision').notNull(),
    lastAction: text('last_action'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    /** Set only when a turn ends, so that each turn writes the indexes once. */
    lastActivity: moment('last_activity').notNull(),
  },
  (table) => [
    index('sessions_of_user').on(table.userId, table.lastActivity.desc().nullsFirst(), table.id),
    // The next three are built after the migration; see `db/build-indexes.ts`.
    index('sessions_of_workspace')
      .on(table.workspaceId, table.lastActivity.desc().nullsFirst(), table.id)
      .where(sql`${table.workspaceId} is not null`),
    index('sessions_unsettled')
      .on(table.userId)
      .where(sql`${table.workspaceId} is null and ${table.userId} is not null`),
    index('sessions_unowned_idle')
      .on(table.lastActivity)
      .where(sql`${table.userId} is null and ${table.workspaceId} is null`),
    foreignKey({ name: constraints.userOfSession, columns: [table.userId], foreignColumns: [users.id] }).onDelete(
      'cascade',
    ),
    foreignKey({
      name: constraints.workspaceOfSession,
      columns: [table.workspaceId],
      foreignColumns: [workspaces.id],
    }).onDelete('cascade'),
    checkAll('sessions_places', sql`${table.turnsDone} <= ${table.turnsIssued}`),
    checkAll(
      'sessions_counters',
      isAtLeast(0, table.version, table.turnsIssued, table.turnsDone, table.messageCount, table.modelCalls),
      isAtLeast(0, table.inputTokens, table.cachedTokens, table.outputTokens, table.spentUsd, table.costBefore),
      isAtLeast(0, table.revision),
    ),
  ],
)

export const turns = pgTable(
  'turns',
  {
    id: uuid('id').primaryKey(),
    /** null: the turn deleted its session. Then only its key and answer are kept, for a day. */
    sessionId: uuid('session_id').references(() => sessions.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    status: text('status', { enum: turnStatuses }).notNull(),
    owner: text('owner').notNull(),
    leaseUntil: moment('lease_until').notNull(),
    idempotencyScope: safeText('idempotency_scope'),
    idempotencyKey: safeText('idempotency_key'),
    bodyHash: text('body_hash'),
    /** Stored as text, so that a repeat gets the same bytes. */
    answer: safeText('answer'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('turns_place').on(table.sessionId, table.seq),
    uniqueIndex(constraints.idempotencyKey)
      .on(table.idempotencyScope, table.idempotencyKey)
      .where(sql`${table.idempotencyKey} is not null`),
    index('turns_age').on(table.createdAt),
    checkAll('turns_status', isOneOf(table.status, turnStatuses)),
    checkAll('turns_seq', isAtLeast(1, table.seq)),
    checkAll('turns_key', sql`(${table.idempotencyKey} is null) = (${table.idempotencyScope} is null)`),
    checkAll('turns_of_session', sql`(${table.sessionId} is not null or ${table.status} = 'done')`),
  ],
)

export const messages = pgTable(
  'messages',
  {
    sessionId: ofSession(),
    seq: integer('seq').notNull(),
    /** null for messages of earlier releases. Not a foreign key: the turn's row is deleted after a day, the message stays. */
    turnId: uuid('turn_id'),
    role: text('role', { enum: speakers }).notNull(),
    content: safeText('content').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sessionId, table.seq] }),
    checkAll('messages_role', isOneOf(table.role, speakers)),
    checkAll('messages_seq', isAtLeast(1, table.seq)),
  ],
)

/** Revisions of the draft. Revision 0, the empty draft, has no row. */
export const revisions = pgTable(
  'revisions',
  {
    sessionId: ofSession(),
    number: integer('number').notNull(),
    cause: text('cause', { enum: revisionCauses }).notNull(),
    action: text('action').notNull(),
    changes: safeJson('changes').notNull(),
    edits: safeJson('edits').notNull(),
    authors: safeJson('authors').notNull(),
    draft: safeJson('draft').notNull(),
    by: safeText('by'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sessionId, table.number] }),
    checkAll('revisions_cause', isOneOf(table.cause, revisionCauses)),
    checkAll('revisions_number', isAtLeast(1, table.number)),
  ],
)

/** The previous release's name for revisions, through which its processes read and write. The next release drops it. */
export const drafts = pgView('drafts').as((query) => query.select().from(revisions))

export const llmLogs = pgTable(
  'llm_logs',
  {
    sessionId: ofSession(),
    id: bigint('id', { mode: 'number' }).generatedByDefaultAsIdentity().notNull(),
    createdAt: moment('created_at').notNull(),
    direction: text('direction', { enum: logDirections }).notNull(),
    provider: text('provider').notNull(),
    model: text('model').notNull(),
    attempt: integer('attempt').notNull(),
    payload: safeJson('payload').notNull(),
    latencyMs: doublePrecision('latency_ms').notNull(),
    inputTokens: integer('input_tokens').notNull(),
    cachedTokens: integer('cached_tokens').notNull(),
    outputTokens: integer('output_tokens').notNull(),
    /** As in `sessions`, but only one of the two is set. */
    spentUsd: money('spent_usd').notNull().default(0),
    costBefore: doublePrecision('cost_usd').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.sessionId, table.id] }),
    index('llm_logs_age').on(table.createdAt),
    checkAll('llm_logs_direction', isOneOf(table.direction, logDirections)),
    checkAll(
      'llm_logs_counters',
      isAtLeast(0, table.attempt, table.inputTokens, table.cachedTokens, table.outputTokens),
      isAtLeast(0, table.spentUsd, table.costBefore),
    ),
  ],
)

/** What reviewers said of a draft. A draft with another hash has none of it. */
export const approvals = pgTable(
  'approvals',
  {
    sessionId: ofSession(),
    id: bigint('id', { mode: 'number' }).generatedByDefaultAsIdentity().notNull(),
    draftHash: text('draft_hash').notNull(),
    decision: text('decision', { enum: decisions }).notNull(),
    comment: safeText('comment'),
    /** The user's id; null once the account is deleted. */
    by: safeText('by'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sessionId, table.id] }),
    checkAll('approvals_decision', isOneOf(table.decision, decisions)),
  ],
)

/** Which staff member read which session. */
export const debugReads = pgTable(
  'debug_reads',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
    actor: safeText('actor').notNull(),
    sessionId: ofSession(),
    at: moment('at').notNull(),
  },
  (table) => [
    index('debug_reads_of_session').on(table.sessionId),
    index('debug_reads_of_actor').on(table.actor),
    index('debug_reads_age').on(table.at),
  ],
)
