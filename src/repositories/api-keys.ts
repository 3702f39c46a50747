import { and, asc, eq, isNull, lt, or } from 'drizzle-orm'
import { countRows, type Db } from '../db/database.ts'
import { apiKeys } from '../db/schema.ts'
import { recording, system } from './activity/record.ts'
import type { ApiKeys, Author, Recorded } from './types.ts'

const minuteMs = 60_000

const entry = (action: Recorded['action'], id: string, by: Author): Recorded => ({
  workspaceId: null,
  action,
  by,
  subject: { kind: 'api_key', id },
})

/** See `ApiKeys`. */
export const createApiKeys = (db: Db): ApiKeys => ({
  async create(key, by = system) {
    const made = db.insert(apiKeys).values(key).returning({ id: apiKeys.id })
    await db.execute(recording(made, entry('api_key.created', key.id, by)))
  },

  async findByHash(hash) {
    const [row] = await db.select().from(apiKeys).where(eq(apiKeys.hash, hash))
    return row ?? null
  },

  list: () => db.select().from(apiKeys).orderBy(asc(apiKeys.createdAt), asc(apiKeys.id)),

  async revoke(id, at, by = system) {
    const revoked = db
      .update(apiKeys)
      .set({ revokedAt: at })
      .where(and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
      .returning({ id: apiKeys.id })
    return (await countRows(db, recording(revoked, entry('api_key.revoked', id, by)))) > 0
  },

  async touch(id, at) {
    const minuteAgo = new Date(at.getTime() - minuteMs)
    const isDue = or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, minuteAgo))
    await db
      .update(apiKeys)
      .set({ lastUsedAt: at })
      .where(and(eq(apiKeys.id, id), isDue))
  },
})
