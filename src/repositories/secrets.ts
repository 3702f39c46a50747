import { and, asc, eq, gt, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, selectRows } from '../db/database.ts'
import { ownerOfSecret, secrets as table } from '../db/schema.ts'
import { moment } from './row.ts'
import type { SecretKey, SecretRecord, Secrets } from './types.ts'

const ofWorkspace = (workspaceId: string | null): SQL =>
  workspaceId === null ? isNull(table.workspaceId) : eq(table.workspaceId, workspaceId)

const hasKey = ({ workspaceId, purpose, name }: SecretKey) =>
  and(ofWorkspace(workspaceId), eq(table.purpose, purpose), eq(table.name, name))

const storedRow: z.ZodType<SecretRecord> = z.object({
  id: z.string(),
  workspaceId: z.string().nullable(),
  purpose: z.string(),
  name: z.string(),
  ciphertext: z.string(),
  keyId: z.string(),
  lastFour: z.string(),
  createdAt: moment,
  updatedAt: moment,
})

const putStatement = (given: Parameters<Secrets['put']>[0]): SQL => sql`
  insert into secrets as s (id, workspace_id, purpose, name, ciphertext, key_id, last_four, created_at, updated_at)
  values (${given.id}::uuid, ${given.workspaceId}::uuid, ${given.purpose}, ${sql.param(given.name, table.name)},
    ${given.ciphertext}, ${given.keyId}, ${sql.param(given.lastFour, table.lastFour)}, now(), now())
  on conflict (${sql.raw(ownerOfSecret)}, purpose, name) do update set
    ciphertext = excluded.ciphertext, key_id = excluded.key_id, last_four = excluded.last_four, updated_at = now()
  returning id, workspace_id as "workspaceId", purpose, name, ciphertext, key_id as "keyId", last_four as "lastFour",
    created_at as "createdAt", updated_at as "updatedAt"`

/** See `Secrets`. */
export const createSecrets = (db: Db): Secrets => ({
  async put(secret) {
    const [row] = await selectRows(db, storedRow, putStatement(secret))
    if (!row) throw new Error('The secret was not stored')
    return row
  },

  async find(key) {
    const [row] = await db.select().from(table).where(hasKey(key))
    return row ?? null
  },

  list: (workspaceId) =>
    db.select().from(table).where(ofWorkspace(workspaceId)).orderBy(asc(table.purpose), asc(table.name)),

  async remove(key) {
    return (await db.delete(table).where(hasKey(key)).returning({ id: table.id })).length > 0
  },

  listOfOtherKeys: (keyId, { after, limit }) =>
    db
      .select()
      .from(table)
      .where(and(ne(table.keyId, keyId), after === null ? undefined : gt(table.id, after)))
      .orderBy(asc(table.id))
      .limit(limit),

  /** `updatedAt` stays: the secret is the same. */
  async reseal({ id, ciphertext }, sealed) {
    const rows = await db
      .update(table)
      .set(sealed)
      .where(and(eq(table.id, id), eq(table.ciphertext, ciphertext)))
      .returning({ id: table.id })
    return rows.length > 0
  },
})
