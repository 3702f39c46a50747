import { and, asc, eq, isNull, lt, or } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { apiKeys } from '../db/schema.ts'
import type { ApiKeys } from './types.ts'

const minuteMs = 60_000

/** See `ApiKeys`. */
export const createApiKeys = (db: Db): ApiKeys => ({
  async create(key) {
    await db.insert(apiKeys).values(key)
  },

  async findByHash(hash) {
    const [row] = await db.select().from(apiKeys).where(eq(apiKeys.hash, hash))
    return row ?? null
  },

  list: () => db.select().from(apiKeys).orderBy(asc(apiKeys.createdAt), asc(apiKeys.id)),

  async revoke(id, at) {
    const rows = await db
      .update(apiKeys)
      .set({ revokedAt: at })
      .where(and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
      .returning({ id: apiKeys.id })
    return rows.length > 0
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
