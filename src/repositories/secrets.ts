import { and, asc, eq, gt, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { countRows, type Db, selectRows } from '../db/database.ts'
import { ownerOfSecret, secrets as table } from '../db/schema.ts'
import { digestOf, recording, system } from './activity/record.ts'
import { isThere } from './ownership.ts'
import { moment } from './row.ts'
import type { Author, Recorded, SecretKey, SecretRecord, Secrets } from './types.ts'

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

/** Its content is in no digest, because a short one could be guessed. */
const entry = (action: Recorded['action'], { workspaceId, purpose, name }: SecretKey, by: Author): Recorded => ({
  workspaceId,
  action,
  by,
  subject: { kind: 'secret', id: name },
  digests: { purpose: digestOf(purpose) },
})

const putStatement = (given: Parameters<Secrets['put']>[0]): SQL => sql`(
  insert into secrets as s (id, workspace_id, purpose, name, ciphertext, key_id, last_four, created_at, updated_at)
  select ${given.id}::uuid, ${given.workspaceId}::uuid, ${given.purpose}::text, ${sql.param(given.name, table.name)}::text,
    ${given.ciphertext}::text, ${given.keyId}::text, ${sql.param(given.lastFour, table.lastFour)}::text, now(), now()
  where ${isThere(given.workspaceId)}
  on conflict (${sql.raw(ownerOfSecret)}, purpose, name) do update set
    ciphertext = excluded.ciphertext, key_id = excluded.key_id, last_four = excluded.last_four, updated_at = now()
  returning id, workspace_id as "workspaceId", purpose, name, ciphertext, key_id as "keyId", last_four as "lastFour",
    created_at as "createdAt", updated_at as "updatedAt")`

/** See `Secrets`. */
export const createSecrets = (db: Db): Secrets => ({
  async put(secret, by = system) {
    const statement = recording(putStatement(secret), entry('secret.stored', secret, by))
    return (await selectRows(db, storedRow, statement))[0] ?? null
  },

  async find(key) {
    const [row] = await db.select().from(table).where(hasKey(key))
    return row ?? null
  },

  list: (workspaceId) =>
    db.select().from(table).where(ofWorkspace(workspaceId)).orderBy(asc(table.purpose), asc(table.name)),

  async remove(key, by = system) {
    const gone = db.delete(table).where(hasKey(key)).returning({ id: table.id })
    return (await countRows(db, recording(gone, entry('secret.deleted', key, by)))) > 0
  },

  listOfOtherKeys: (keyId, { after, limit }) =>
    db
      .select()
      .from(table)
      .where(and(ne(table.keyId, keyId), after === null ? undefined : gt(table.id, after)))
      .orderBy(asc(table.id))
      .limit(limit),

  /** `updatedAt` stays: the secret is the same. */
  async reseal(secret, sealed) {
    const resealed = db
      .update(table)
      .set(sealed)
      .where(and(eq(table.id, secret.id), eq(table.ciphertext, secret.ciphertext)))
      .returning({ id: table.id })
    return (await countRows(db, recording(resealed, entry('secret.rotated', secret, system)))) > 0
  },
})
