/** Numbers that a workspace has proved to be its own, and the templates that were sent there. Removing a workspace removes both. */
import { sql } from 'drizzle-orm'
import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { checkAll, isOneOf, moment, safeJson, safeText } from '../columns.ts'
import { users } from './people.ts'
import { ofConnection, templates } from './publishing.ts'
import { testSendStates } from './values.ts'
import { ofWorkspace } from './workspaces.ts'

const byUser = () => safeText('created_by').references(() => users.id, { onDelete: 'set null' })

/** A code that waits to be sent to the account from a phone, and the number that sent it. */
export const testNumbers = pgTable(
  'test_numbers',
  {
    id: uuid('id').primaryKey(),
    workspaceId: ofWorkspace(),
    connectionId: ofConnection(),
    /** SHA-256 of the code, hex; null once it has come. */
    codeHash: text('code_hash'),
    /** As WhatsApp calls the number: digits alone. null: the code has not come yet. */
    phone: safeText('phone'),
    createdBy: byUser(),
    createdAt: moment('created_at').notNull(),
    /** Until when the code is good. */
    expiresAt: moment('expires_at').notNull(),
    verifiedAt: moment('verified_at'),
  },
  (table) => [
    uniqueIndex('test_numbers_code').on(table.codeHash),
    index('test_numbers_of_workspace').on(table.workspaceId, table.createdAt),
    index('test_numbers_of_connection').on(table.connectionId),
    index('test_numbers_of_user').on(table.createdBy),
  ],
)

/** Templates that were sent to such a number. Each is stored before Meta is called, so that none is sent twice. */
export const testSends = pgTable(
  'test_sends',
  {
    id: uuid('id').primaryKey(),
    workspaceId: ofWorkspace(),
    connectionId: ofConnection(),
    templateId: uuid('template_id').references(() => templates.id, { onDelete: 'set null' }),
    testNumberId: uuid('test_number_id').references(() => testNumbers.id, { onDelete: 'set null' }),
    idempotencyKey: safeText('idempotency_key').notNull(),
    /** SHA-256 of what was asked for under the key, hex. */
    requestHash: text('request_hash').notNull(),
    state: text('state', { enum: testSendStates }).notNull(),
    /** Meta's id of the message, and its last word on the delivery. */
    messageId: safeText('message_id'),
    delivery: safeText('delivery'),
    fault: safeJson('fault'),
    createdBy: byUser(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('test_sends_once').on(table.workspaceId, table.idempotencyKey),
    index('test_sends_of_connection').on(table.connectionId, table.createdAt),
    index('test_sends_of_template').on(table.templateId),
    index('test_sends_of_number').on(table.testNumberId),
    index('test_sends_of_user').on(table.createdBy),
    index('test_sends_open').on(table.createdAt).where(sql`${table.state} = 'sending'`),
    checkAll('test_sends_state', isOneOf(table.state, testSendStates)),
  ],
)
