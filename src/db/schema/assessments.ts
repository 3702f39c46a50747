/** What was made of templates, and where people said otherwise. Removing a workspace removes its rows in all of them. */
import { sql } from 'drizzle-orm'
import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { checkAll, isAtLeast, isOneOf, moment, safeJson, safeText } from '../columns.ts'
import { sessions } from './conversation.ts'
import { users } from './people.ts'
import { assessmentDepths, overrideKinds } from './values.ts'
import { ofWorkspace } from './workspaces.ts'

/** One row for each content, however often somebody asks. */
export const assessments = pgTable(
  'assessments',
  {
    workspaceId: ofWorkspace(),
    /** SHA-256 of the canonical JSON of the template, hex. */
    contentHash: text('content_hash').notNull(),
    /** By which rules, how thoroughly and for which business it was made: if one of these is another, it is made anew. */
    rulesVersion: text('rules_version').notNull(),
    depth: text('depth', { enum: assessmentDepths }).notNull(),
    business: safeText('business'),
    template: safeJson('template'),
    assessment: safeJson('assessment'),
    assessedAt: moment('assessed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.contentHash] }),
    checkAll('assessments_depth', isOneOf(table.depth, assessmentDepths)),
  ],
)

/** Many templates that a job assesses. */
export const assessmentBatches = pgTable(
  'assessment_batches',
  {
    id: uuid('id').primaryKey(),
    workspaceId: ofWorkspace(),
    business: safeText('business'),
    /** null once all are assessed. */
    templates: safeJson('templates'),
    /** The content hash of each template, in order. */
    hashes: safeJson('hashes'),
    total: integer('total').notNull(),
    done: integer('done').notNull().default(0),
    createdAt: moment('created_at').notNull(),
    finishedAt: moment('finished_at'),
  },
  (table) => [
    index('assessment_batches_of_workspace').on(table.workspaceId),
    index('assessment_batches_age').on(table.createdAt),
    checkAll('assessment_batches_counters', isAtLeast(1, table.total), isAtLeast(0, table.done)),
  ],
)

/** Where a person said otherwise: of one content, of a session, or wherever a rule fires in the workspace. */
export const assessmentOverrides = pgTable(
  'assessment_overrides',
  {
    id: uuid('id').primaryKey(),
    workspaceId: ofWorkspace(),
    kind: text('kind', { enum: overrideKinds }).notNull(),
    contentHash: text('content_hash'),
    sessionId: uuid('session_id').references(() => sessions.id, { onDelete: 'cascade' }),
    /** Of a finding or a reason. */
    rule: text('rule'),
    /** A category, or a score. */
    value: text('value'),
    reason: safeText('reason').notNull(),
    /** null: an API key, or the account is deleted. */
    createdBy: safeText('created_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    index('assessment_overrides_of_workspace').on(table.workspaceId, table.createdAt),
    index('assessment_overrides_of_session').on(table.sessionId).where(sql`${table.sessionId} is not null`),
    index('assessment_overrides_of_user').on(table.createdBy).where(sql`${table.createdBy} is not null`),
    checkAll('assessment_overrides_kind', isOneOf(table.kind, overrideKinds)),
    checkAll(
      'assessment_overrides_subject',
      sql`num_nonnulls(${table.contentHash}, ${table.sessionId}) < 2`,
      sql`num_nonnulls(${table.contentHash}, ${table.sessionId}, ${table.rule}) > 0`,
      sql`(${table.value} is null) = (${table.kind} in ('accept', 'false_alarm'))`,
    ),
  ],
)
