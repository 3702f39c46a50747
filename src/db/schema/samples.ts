/** What Meta said of texts that were shown to it as samples. Removing a workspace or the connection removes its rows. */
import { sql } from 'drizzle-orm'
import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { checkAll, isOneOf, moment, safeJson, safeText } from '../columns.ts'
import { ofConnection } from './publishing.ts'
import { sampleStates } from './values.ts'
import { ofWorkspace } from './workspaces.ts'

/** One row for each text, however many templates have it. */
export const metaSamples = pgTable(
  'meta_samples',
  {
    workspaceId: ofWorkspace(),
    connectionId: ofConnection(),
    /** SHA-256 of the text with its sample values, hex. */
    textHash: text('text_hash').notNull(),
    /** Of the template for which it was asked last: the key of its assessment. */
    contentHash: text('content_hash').notNull(),
    /** null once nobody has to show it to Meta any more. */
    text: safeText('text'),
    state: text('state', { enum: sampleStates }).notNull(),
    /** Meta's word; null: none. */
    category: safeText('category'),
    fault: safeJson('fault'),
    askedAt: moment('asked_at').notNull(),
    /** When Meta was called, which is stored before the call, so that no text is shown twice. */
    calledAt: moment('called_at'),
    answeredAt: moment('answered_at'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.textHash] }),
    index('meta_samples_of_connection').on(table.connectionId, table.askedAt),
    index('meta_samples_of_content').on(table.workspaceId, table.contentHash),
    index('meta_samples_age').on(table.askedAt),
    index('meta_samples_open').on(table.askedAt).where(sql`${table.state} = 'waiting'`),
    checkAll('meta_samples_state', isOneOf(table.state, sampleStates)),
  ],
)
