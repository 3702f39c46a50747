/** Tables of what happens to templates after the draft. Removing a workspace removes its rows in all of them. */
import { sql } from 'drizzle-orm'
import { bigint, boolean, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { checkAll, isAtLeast, isOneOf, moment, safeJson, safeText } from '../columns.ts'
import { sessions } from './conversation.ts'
import { users } from './people.ts'
import { connectionStatuses, submissionKinds, submissionStates, webhookStates } from './values.ts'
import { ofWorkspace } from './workspaces.ts'

/** Unique indexes whose violations the repositories handle. */
export const publishingConstraints = { account: 'connections_account' } as const

/** A row of a connected account, which goes with it. */
export const ofConnection = () =>
  uuid('connection_id')
    .notNull()
    .references(() => connections.id, { onDelete: 'cascade' })

const ofSession = () => uuid('session_id').references(() => sessions.id, { onDelete: 'set null' })

/** A WhatsApp Business Account that a workspace may use. Its token and app secret are in `secrets`, under the id. */
export const connections = pgTable(
  'connections',
  {
    id: uuid('id').primaryKey(),
    workspaceId: ofWorkspace(),
    name: safeText('name').notNull(),
    wabaId: text('waba_id').notNull(),
    appId: text('app_id').notNull(),
    phoneNumberId: text('phone_number_id'),
    /** As Meta calls the account. */
    accountName: safeText('account_name'),
    status: text('status', { enum: connectionStatuses }).notNull(),
    tokenLastFour: safeText('token_last_four').notNull(),
    secretLastFour: safeText('secret_last_four').notNull(),
    /** Separated by spaces. */
    scopes: safeText('scopes').notNull(),
    /** When the token ends; null: never, or unknown. */
    expiresAt: moment('expires_at'),
    /** Why it is broken; null while it is not. */
    fault: safeJson('fault'),
    checkedAt: moment('checked_at').notNull(),
    reconciledAt: moment('reconciled_at'),
    /** What the last reconciliation found. */
    reconciliation: safeJson('reconciliation'),
    /** What became of the last attempt to renew the token; null: there was none. */
    renewal: safeJson('renewal'),
    createdBy: safeText('created_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex(publishingConstraints.account).on(table.wabaId),
    index('connections_of_workspace').on(table.workspaceId, table.createdAt),
    index('connections_of_user').on(table.createdBy),
    checkAll('connections_status', isOneOf(table.status, connectionStatuses)),
  ],
)

/** Every template of every account, as far as we know: one row for a name in a language. */
export const templates = pgTable(
  'templates',
  {
    id: uuid('id').primaryKey(),
    workspaceId: ofWorkspace(),
    connectionId: ofConnection(),
    name: safeText('name').notNull(),
    language: safeText('language').notNull(),
    metaId: safeText('meta_id'),
    /** Meta's word for where its review stands. */
    status: safeText('status').notNull(),
    quality: safeText('quality'),
    category: safeText('category'),
    /** What was asked for at creation, and what Meta has announced that it will be. */
    askedCategory: safeText('asked_category'),
    comingCategory: safeText('coming_category'),
    comingAt: moment('coming_at'),
    rejectedReason: safeText('rejected_reason'),
    /** Meta's words with the status: `rejection_info`, `other_info`, `disable_info`. */
    explanation: safeJson('explanation'),
    parameterFormat: safeText('parameter_format'),
    components: safeJson('components').notNull(),
    /** Of what counts of the components; see `publishing/compare.ts`. */
    componentsHash: text('components_hash').notNull(),
    /** The session that it was submitted from last, or that was opened to change it. */
    sessionId: ofSession(),
    /** The times that Meta gives with its news, in whole seconds: older news never overwrite newer. */
    statusAt: moment('status_at').notNull(),
    qualityAt: moment('quality_at').notNull(),
    categoryAt: moment('category_at').notNull(),
    /** When it was approved first, and when it was deleted or had vanished. */
    approvedAt: moment('approved_at'),
    deletedAt: moment('deleted_at'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('templates_name').on(table.connectionId, table.name, table.language),
    index('templates_meta_id').on(table.connectionId, table.metaId),
    index('templates_of_workspace').on(table.workspaceId, table.name, table.language),
    index('templates_of_session').on(table.sessionId).where(sql`${table.sessionId} is not null`),
  ],
)

const ofTemplate = () =>
  uuid('template_id')
    .notNull()
    .references(() => templates.id, { onDelete: 'cascade' })

/** The texts that a template has had. */
export const templateVersions = pgTable(
  'template_versions',
  {
    templateId: ofTemplate(),
    number: integer('number').notNull(),
    workspaceId: ofWorkspace(),
    category: safeText('category'),
    components: safeJson('components').notNull(),
    /** What told us: `submission`, `import` or `webhook`. */
    cause: text('cause').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.templateId, table.number] }),
    index('template_versions_of_workspace').on(table.workspaceId),
    checkAll('template_versions_number', isAtLeast(1, table.number)),
  ],
)

/** What Meta told us of a template. The same news twice is one row. */
export const templateEvents = pgTable(
  'template_events',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
    templateId: ofTemplate(),
    workspaceId: ofWorkspace(),
    field: safeText('field').notNull(),
    event: safeText('event').notNull(),
    /** Meta's time. */
    at: moment('at').notNull(),
    value: safeJson('value').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('template_events_once').on(table.templateId, table.field, table.event, table.at),
    index('template_events_of_workspace').on(table.workspaceId),
  ],
)

/** Drafts on their way to Meta. */
export const submissions = pgTable(
  'submissions',
  {
    id: uuid('id').primaryKey(),
    workspaceId: ofWorkspace(),
    connectionId: ofConnection(),
    sessionId: ofSession(),
    templateId: uuid('template_id').references(() => templates.id, { onDelete: 'set null' }),
    draftHash: text('draft_hash').notNull(),
    name: safeText('name').notNull(),
    language: safeText('language').notNull(),
    kind: text('kind', { enum: submissionKinds }).notNull(),
    state: text('state', { enum: submissionStates }).notNull(),
    payload: safeJson('payload').notNull(),
    /** Of an edit: that of the template; else Meta's answer. */
    metaId: safeText('meta_id'),
    givenCategory: safeText('given_category'),
    /** An edit that counts against the budget of edits of an approved template. */
    isBudgeted: boolean('is_budgeted').notNull(),
    fault: safeJson('fault'),
    /** When Meta was last called to create or edit it, and how often; and how often it was looked for since. */
    calledAt: moment('called_at'),
    attempts: integer('attempts').notNull(),
    lookups: integer('lookups').notNull(),
    /** While it is, the same draft is not submitted again. */
    isCurrent: boolean('is_current').notNull(),
    createdBy: safeText('created_by').references(() => users.id, { onDelete: 'set null' }),
    /** The key of the workspace that submitted it. Keys go with the workspace alone, so it refers to none. */
    keyId: uuid('key_id'),
    /** The session's newest revision at that time; null: submitted under a release that did not store it. */
    sessionRevision: integer('session_revision'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('submissions_once')
      .on(table.connectionId, table.name, table.language, table.draftHash)
      .where(sql`${table.isCurrent}`),
    index('submissions_of_session').on(table.sessionId),
    index('submissions_of_workspace').on(table.workspaceId),
    index('submissions_of_template').on(table.templateId),
    index('submissions_of_user').on(table.createdBy),
    index('submissions_called').on(table.connectionId, table.calledAt),
    index('submissions_open')
      .on(table.updatedAt)
      .where(sql`${table.state} not in ('accepted', 'failed', 'needs_attention')`),
    checkAll('submissions_kind', isOneOf(table.kind, submissionKinds)),
    checkAll('submissions_state', isOneOf(table.state, submissionStates)),
    checkAll('submissions_counters', isAtLeast(0, table.attempts, table.lookups)),
    checkAll('submissions_session_revision', isAtLeast(0, table.sessionRevision)),
  ],
)

/** What Meta sent, one row for each change, until it is worked. The same change twice is one row. */
export const webhookEvents = pgTable(
  'webhook_events',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
    workspaceId: ofWorkspace(),
    connectionId: ofConnection(),
    /** SHA-256 of account, field, time and value. */
    digest: text('digest').notNull(),
    field: safeText('field').notNull(),
    /** The time of the entry. */
    at: moment('at').notNull(),
    value: safeJson('value').notNull(),
    state: text('state', { enum: webhookStates }).notNull(),
    attempts: integer('attempts').notNull(),
    error: safeText('error'),
    receivedAt: moment('received_at').notNull(),
  },
  (table) => [
    uniqueIndex('webhook_events_once').on(table.digest),
    index('webhook_events_queued').on(table.id).where(sql`${table.state} = 'queued'`),
    index('webhook_events_age').on(table.receivedAt),
    index('webhook_events_of_workspace').on(table.workspaceId),
    index('webhook_events_of_connection').on(table.connectionId),
    checkAll('webhook_events_state', isOneOf(table.state, webhookStates)),
    checkAll('webhook_events_counters', isAtLeast(0, table.attempts)),
  ],
)

/** The end of each workspace's stream of events. Adding one locks this row, so numbers become visible in their order. */
export const workspaceStreams = pgTable(
  'workspace_streams',
  {
    workspaceId: ofWorkspace().primaryKey(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    /** The workspace's own webhook; null: none. Its secret is in `secrets`. */
    webhookUrl: safeText('webhook_url'),
    /** The last event that it was told, and since when it has refused the next one. */
    delivered: bigint('delivered', { mode: 'number' }).notNull(),
    failingSince: moment('failing_since'),
    lastError: safeText('last_error'),
  },
  (table) => [checkAll('workspace_streams_counters', isAtLeast(0, table.seq, table.delivered))],
)

/** What happened in a workspace, for open consoles and its own webhook. Kept for a month. */
export const workspaceEvents = pgTable(
  'workspace_events',
  {
    workspaceId: ofWorkspace(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    kind: text('kind').notNull(),
    data: safeJson('data').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.seq] }),
    index('workspace_events_age').on(table.createdAt),
    checkAll('workspace_events_seq', isAtLeast(1, table.seq)),
  ],
)
