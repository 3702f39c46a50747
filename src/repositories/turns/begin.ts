import { type SQL, sql } from 'drizzle-orm'
import { type Db, selectRows } from '../../db/database.ts'
import { driverError, violatedConstraint } from '../../db/errors.ts'
import { messages, sessions, turns } from '../../db/schema.ts'
import { isUserGone } from '../ownership.ts'
import { relaxedCommit } from '../relaxed-commit.ts'
import type { BeginTurn, TurnStart } from '../types.ts'
import { claimTurn } from './claim.ts'
import { idempotencyMs, type PlaceRow, startOf } from './start.ts'

interface EarlierAttempt {
  earlier_id: string
  earlier_session: string
  earlier_owner: string
  earlier_status: 'running' | 'done' | 'abandoned'
  earlier_lives: boolean
  earlier_writable: boolean
  earlier_hash: string
  earlier_answer: string | null
}

type Row = { [Column in keyof PlaceRow]: PlaceRow[Column] | null } & {
  [Column in keyof EarlierAttempt]: EarlierAttempt[Column] | null
}

const isPlace = (row: Row): row is Row & PlaceRow => row.turn_id !== null
const isEarlier = (row: Row): row is Row & EarlierAttempt => row.earlier_id !== null

/** Nothing is inserted when the key is known, for the session's row hangs on that and all else on the session's. */
function beginStatement(input: BeginTurn): SQL {
  const { idempotency } = input
  const at = sql`${input.at.toISOString()}::timestamptz`
  const leaseUntil = new Date(input.at.getTime() + input.leaseMs).toISOString()
  const rememberedSince = new Date(input.at.getTime() - idempotencyMs).toISOString()
  const userId = sql`${sql.param(input.access.userId, sessions.userId)}::text`
  const scope = sql`${sql.param(idempotency?.scope ?? null, turns.idempotencyScope)}::text`
  const key = sql`${sql.param(idempotency?.key ?? null, turns.idempotencyKey)}::text`
  return sql`
    with ${relaxedCommit},
    earlier as (
      select * from turns
      where idempotency_scope = ${scope} and idempotency_key = ${key} and created_at > ${rememberedSince}::timestamptz
    ),
    session as (
      insert into sessions as s (id, user_id, name, state, version, turns_issued, turns_done, message_count,
        model_calls, revision, created_at, updated_at, last_activity)
      select ${input.sessionId}::uuid, ${userId}, ${sql.param(input.name, sessions.name)}::text,
        ${sql.param(input.state, sessions.state)}::json, 0, 1, 0, 1, 0, 0, ${at}, ${at}, ${at}
      from relaxed where not exists (select from earlier)
      on conflict (id) do update set turns_issued = s.turns_issued + 1, message_count = s.message_count + 1,
        user_id = coalesce(s.user_id, excluded.user_id), updated_at = excluded.updated_at
      where s.user_id is null or s.user_id = excluded.user_id
      returning s.*
    ),
    turn as (
      insert into turns (id, session_id, seq, status, owner, lease_until, idempotency_scope, idempotency_key,
        body_hash, created_at)
      select ${input.turnId}::uuid, id, turns_issued, 'running', ${input.owner}::text, ${leaseUntil}::timestamptz,
        ${scope}, ${key}, ${idempotency?.bodyHash ?? null}::text, ${at}
      from session
      returning id as turn_id, seq
    ),
    message as (
      insert into messages (session_id, seq, role, content, created_at)
      select id, message_count, 'user', ${sql.param(input.message, messages.content)}::text, ${at} from session
    )
    select session.id, session.user_id, session.name, session.state, session.version, session.created_at,
      session.updated_at, session.turns_done, turn.turn_id, turn.seq,
      earlier.id as earlier_id, earlier.session_id as earlier_session, earlier.owner as earlier_owner,
      earlier.status as earlier_status, earlier.lease_until > ${at} as earlier_lives,
      exists (
        select from sessions s
        where s.id = earlier.session_id and (s.user_id is null or s.user_id = ${userId})
      ) as earlier_writable,
      earlier.body_hash as earlier_hash, earlier.answer as earlier_answer
    from relaxed
    left join (session cross join turn) on true
    left join earlier on true`
}

/** Frees the key of a turn that is past its day and has not been swept yet. */
const forgetKey = ({ idempotency, at }: BeginTurn): SQL => sql`
  update turns set idempotency_scope = null, idempotency_key = null, answer = null
  where idempotency_scope = ${sql.param(idempotency?.scope ?? null, turns.idempotencyScope)}
    and idempotency_key = ${sql.param(idempotency?.key ?? null, turns.idempotencyKey)}
    and created_at <= ${new Date(at.getTime() - idempotencyMs).toISOString()}::timestamptz`

/** null: ask again. */
async function tryToBegin(db: Db, input: BeginTurn): Promise<TurnStart | null> {
  const [row] = await selectRows<Row>(db, beginStatement(input))
  if (!row) return null
  if (isPlace(row)) return startOf(row, input.owner)
  if (!isEarlier(row)) return { outcome: 'not-found' }
  // Whoever may not write to the session learns nothing of it, not even that the key is known.
  if (!row.earlier_writable) return { outcome: 'not-found' }
  if (row.earlier_hash !== input.idempotency?.bodyHash) return { outcome: 'key-reused' }
  if (row.earlier_status === 'done') {
    return { outcome: 'answered', answer: row.earlier_answer ?? '', sessionId: row.earlier_session }
  }
  if (row.earlier_status === 'running' && row.earlier_lives) return { outcome: 'running' }
  return claimTurn(db, {
    sessionId: row.earlier_session,
    turnId: row.earlier_id,
    from: row.earlier_owner,
    to: input.owner,
    at: input.at,
    leaseMs: input.leaseMs,
    userId: input.access.userId,
  })
}

/** See `Turns.begin`. One round trip; two when a dead attempt is taken over. */
export async function beginTurn(db: Db, input: BeginTurn): Promise<TurnStart> {
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      const start = await tryToBegin(db, input)
      if (start) return start
    } catch (caught) {
      const error = driverError(caught)
      if (isUserGone(error)) return { outcome: 'not-found' }
      // Another begin with this key was quicker, or the key is older than a day.
      if (violatedConstraint(error) !== 'turns_idempotency') throw error
      await db.execute(forgetKey(input))
    }
  }
  return { outcome: 'running' }
}
