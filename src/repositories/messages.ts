import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../db/database.ts'
import { speakers } from '../db/schema/values.ts'
import { boundedPage } from './bounded-page.ts'
import { openTo } from './ownership.ts'
import { moment } from './row.ts'
import type { MessageRecord, Messages } from './types.ts'

const messageRow = z.object({
  seq: z.number(),
  role: z.enum(speakers),
  content: z.string(),
  turn_id: z.string().nullable(),
  status: z.enum(['answered', 'pending', 'interrupted']).nullable(),
  created_at: moment,
})
const headRow = z.object({ total: z.number() })

const toMessage = ({
  seq,
  role,
  content,
  turn_id,
  status,
  created_at,
}: z.output<typeof messageRow>): MessageRecord => ({
  seq,
  role,
  content,
  turnId: turn_id,
  status,
  createdAt: created_at,
})

/**
 * A turn's row, with its lease, is kept for a day. After that, a message counts as answered if a later message is the answer
 * of its turn.
 */
const statusAt = (at: Date) => sql`
  case
    when messages.role = 'assistant' then null
    when messages.turn_id is null or turns.status = 'done' then 'answered'
    when turns.status = 'running' and turns.lease_until > ${at.toISOString()}::timestamptz then 'pending'
    when turns.id is null and exists (
      select from messages reply
      where reply.session_id = messages.session_id and reply.seq > messages.seq and reply.turn_id = messages.turn_id
    ) then 'answered'
    else 'interrupted'
  end as status`

/** See `Messages`. */
export const createMessages = (db: Db): Messages => ({
  async listOf(sessionId, access, { limit, before, at }) {
    const { head, rows, hasMore } = await boundedPage(db, {
      headRow,
      row: messageRow,
      head: sql`select message_count as total from sessions where id = ${sessionId} and ${openTo(access, 'read')}`,
      table: sql`messages left join turns on turns.id = messages.turn_id`,
      columns: sql`messages.seq, messages.role, messages.content, messages.turn_id, ${statusAt(at)}, messages.created_at`,
      key: sql`messages.seq`,
      // As JSON, because control characters take six bytes each there.
      size: sql`octet_length(to_json(messages.content)::text)`,
      where: sql`messages.session_id = ${sessionId} and (${before}::int is null or messages.seq < ${before}::int)`,
      limit,
      from: 'newest',
    })
    return { total: head?.total ?? 0, hasMore, messages: rows.reverse().map(toMessage) }
  },
})
