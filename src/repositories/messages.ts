import { asc, eq } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { messages } from '../db/schema.ts'
import type { Messages } from './types.ts'

export const createMessages = (db: Db): Messages => ({
  listOf: (sessionId) =>
    db
      .select({ role: messages.role, content: messages.content, createdAt: messages.createdAt })
      .from(messages)
      .where(eq(messages.sessionId, sessionId))
      .orderBy(asc(messages.seq)),
})
