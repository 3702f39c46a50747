/** Files that people give as samples, in pieces that fit into a statement. Removing a session removes its files. */
import { sql } from 'drizzle-orm'
import { bigint, customType, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { checkAll, isAtLeast, isOneOf, moment, safeText } from '../columns.ts'
import { sessions } from './conversation.ts'
import { mediaTypes } from './values.ts'

/** Written and read as base64, because drivers differ in how they send bytes. */
const bytes = customType<{ data: string; driverData: string }>({ dataType: () => 'bytea' })

export const media = pgTable(
  'media',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
    sessionId: uuid('session_id')
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    /** SHA-256 of the file, in hex. */
    digest: text('digest').notNull(),
    /** As its owner calls it. */
    name: safeText('name').notNull(),
    type: text('type', { enum: mediaTypes }).notNull(),
    /** Bytes. */
    size: integer('size').notNull(),
    /** Pixels; null where they are not known. */
    width: integer('width'),
    height: integer('height'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('media_of_session').on(table.sessionId, table.digest),
    checkAll('media_type', isOneOf(table.type, mediaTypes)),
    checkAll('media_size', isAtLeast(1, table.size, table.width, table.height)),
    checkAll('media_digest', sql`length(${table.digest}) = 64`),
  ],
)

export const mediaChunks = pgTable(
  'media_chunks',
  {
    mediaId: bigint('media_id', { mode: 'number' })
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    /** From 0. */
    place: integer('place').notNull(),
    bytes: bytes('bytes').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.mediaId, table.place] }),
    checkAll('media_chunks_place', isAtLeast(0, table.mediaId, table.place)),
  ],
)
