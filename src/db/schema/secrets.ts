/** Secrets at rest: only what the cipher made of them, which is of no use without its key. */
import { sql } from 'drizzle-orm'
import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { checkAll, moment, safeText } from '../columns.ts'

/** Stands in for null in the unique index, because `nulls not distinct` needs PostgreSQL 15. */
export const ownerOfSecret = `coalesce(workspace_id, '00000000-0000-0000-0000-000000000000'::uuid)`

export const secrets = pgTable(
  'secrets',
  {
    id: uuid('id').primaryKey(),
    /** null: of the operator. */
    workspaceId: uuid('workspace_id'),
    purpose: text('purpose').notNull(),
    name: safeText('name').notNull(),
    /** `v1.<key id>.<iv>.<tag>.<ciphertext>`; see `secrets/cipher.ts`. */
    ciphertext: text('ciphertext').notNull(),
    /** The key that encrypted it. */
    keyId: text('key_id').notNull(),
    /** The end of the secret, for people to recognise it by; '' if it is too short to show any of it. */
    lastFour: safeText('last_four').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('secrets_name').on(sql.raw(ownerOfSecret), table.purpose, table.name),
    index('secrets_key').on(table.keyId, table.id),
    checkAll('secrets_sealed', sql`${table.ciphertext} like 'v1.%'`, sql`length(${table.lastFour}) <= 4`),
  ],
)
