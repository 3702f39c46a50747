/** Tables of workspaces: who is in them and who is invited. Removing a workspace removes its rows in all of them. */
import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { checkAll, isAtLeast, isOneOf, moment, safeJson, safeText } from '../columns.ts'
import { users } from './people.ts'
import { workspaceRoles } from './values.ts'

export const workspaces = pgTable(
  'workspaces',
  {
    id: uuid('id').primaryKey(),
    name: safeText('name').notNull(),
    /** The user whose personal workspace this is; null for a team's. */
    personalOf: safeText('personal_of').references(() => users.id, { onDelete: 'cascade' }),
    /** A final template counts only once a reviewer has approved it. */
    requireApproval: boolean('require_approval').notNull().default(false),
    /** Rules on top of the installation's; null: none. */
    policy: safeJson('policy'),
    /** Incremented with every change of the policy. */
    policyVersion: integer('policy_version').notNull().default(0),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('workspaces_personal').on(table.personalOf).where(sql`${table.personalOf} is not null`),
    checkAll('workspaces_counters', isAtLeast(0, table.policyVersion)),
  ],
)

/** A row of a workspace, which goes with it. */
export const ofWorkspace = () =>
  uuid('workspace_id')
    .notNull()
    .references(() => workspaces.id, { onDelete: 'cascade' })

const ofUser = () =>
  safeText('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' })

export const memberships = pgTable(
  'memberships',
  {
    workspaceId: ofWorkspace(),
    userId: ofUser(),
    role: text('role', { enum: workspaceRoles }).notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.userId] }),
    index('memberships_of_user').on(table.userId),
    checkAll('memberships_role', isOneOf(table.role, workspaceRoles)),
  ],
)

/** Who was in a workspace before: what they wrote there has their name until their account is deleted. */
export const formerMemberships = pgTable(
  'former_memberships',
  { workspaceId: ofWorkspace(), userId: ofUser() },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.userId] }),
    index('former_memberships_of_user').on(table.userId),
  ],
)

/** API keys of workspaces. They act for the workspace, not for a person. */
export const workspaceKeys = pgTable(
  'workspace_keys',
  {
    id: uuid('id').primaryKey(),
    workspaceId: ofWorkspace(),
    /** The first characters of the key, for lists. */
    prefix: text('prefix').notNull(),
    /** SHA-256 of the key, hex. */
    hash: text('hash').notNull().unique('workspace_keys_hash'),
    name: safeText('name').notNull(),
    /** Separated by spaces. */
    scopes: text('scopes').notNull(),
    createdBy: safeText('created_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull(),
    lastUsedAt: moment('last_used_at'),
    expiresAt: moment('expires_at'),
    revokedAt: moment('revoked_at'),
  },
  (table) => [
    index('workspace_keys_of_workspace').on(table.workspaceId),
    index('workspace_keys_of_user').on(table.createdBy),
  ],
)

/** Links with which one person can join a workspace. A used or revoked one is deleted. */
export const workspaceInvitations = pgTable(
  'workspace_invitations',
  {
    id: uuid('id').primaryKey(),
    workspaceId: ofWorkspace(),
    /** SHA-256 of the code, hex. */
    hash: text('hash').notNull().unique('workspace_invitations_hash'),
    role: text('role', { enum: workspaceRoles }).notNull(),
    /** null once the account of who invited is deleted, or if an API key did. */
    createdBy: safeText('created_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    index('workspace_invitations_of_workspace').on(table.workspaceId),
    index('workspace_invitations_of_user').on(table.createdBy),
    index('workspace_invitations_age').on(table.expiresAt),
    checkAll('workspace_invitations_role', isOneOf(table.role, workspaceRoles)),
  ],
)
