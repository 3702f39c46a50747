import { asc, eq, sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { messages, turns } from '../db/schema.ts'
import type { MessageStatus, Messages } from './types.ts'

/**
 * A turn's row is there for a day, with its lease; afterwards a message is answered if its turn left an answer. That is
 * looked up once for all messages of the session, and only when one of them needs it.
 */
const statusAt = (sessionId: string, at: Date) => sql<MessageStatus | null>`
  case
    when ${messages.role} = 'assistant' then null
    when ${messages.turnId} is null or ${turns.status} = 'done' then 'answered'
    when ${turns.status} = 'running' and ${turns.leaseUntil} > ${at.toISOString()}::timestamptz then 'pending'
    when ${turns.id} is null and ${messages.turnId} in (
      select reply.turn_id from messages reply
      where reply.session_id = ${sessionId}::uuid and reply.role = 'assistant' and reply.turn_id is not null
    ) then 'answered'
    else 'interrupted'
  end`

export const createMessages = (db: Db): Messages => ({
  listOf: (sessionId, { at }) =>
    db
      .select({
        role: messages.role,
        content: messages.content,
        turnId: messages.turnId,
        status: statusAt(sessionId, at),
        createdAt: messages.createdAt,
      })
      .from(messages)
      .leftJoin(turns, eq(turns.id, messages.turnId))
      .where(eq(messages.sessionId, sessionId))
      .orderBy(asc(messages.seq)),
})
