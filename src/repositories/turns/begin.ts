import { z } from 'zod'
import { storableJson, storableText, storableTextOrNull } from '../../db/columns.ts'
import type { Database } from '../../db/database.ts'
import { driverError, violatedConstraint } from '../../db/errors.ts'
import { turnStatuses } from '../../db/schema/values.ts'
import { constraints } from '../../db/schema.ts'
import { type AddParameter, statement } from '../../db/statement.ts'
import { begunInTeam, recordInWorkspace } from '../activity/record.ts'
import { callerOf, claim, homeOf, isNamed, isOpenTo, isOwnerGone, mayWriteIn } from '../ownership.ts'
import { relaxedCommit } from '../relaxed-commit.ts'
import type { BeginTurn, Recorded, TurnStart } from '../types.ts'
import { claimTurn } from './claim.ts'
import { idempotencyMs, placeRow, startOf } from './start.ts'

type Queries = Pick<Database, 'db' | 'query'>

const earlierRow = z.object({
  earlier_id: z.string(),
  /** null: the turn deleted it. The scope of the key still protects the answer: it is the caller or a session id. */
  earlier_session: z.string().nullable(),
  earlier_owner: z.string(),
  earlier_status: z.enum(turnStatuses),
  earlier_lives: z.boolean(),
  earlier_writable: z.boolean(),
  earlier_hash: z.string(),
  earlier_answer: z.string().nullable(),
})

/** A place, an earlier attempt with the key, or neither: somebody else's session. */
const keyedRow = z.union([placeRow, earlierRow, z.object({ seq: z.null(), earlier_id: z.null() })])

const created = {
  action: (): Recorded['action'] => 'session.created',
  by: ({ access }: BeginTurn) => access.author,
  subject: ({ sessionId }: BeginTurn): Recorded['subject'] => ({ kind: 'session', id: sessionId }),
}

/** Parameters that are used more than once. */
const sharedOf = (param: AddParameter<BeginTurn>) => ({
  at: param(({ at }) => at.toISOString()),
  caller: callerOf(param, 'write', ({ access }) => access),
  scope: param(({ idempotency }) => storableTextOrNull(idempotency?.scope)),
  key: param(({ idempotency }) => storableTextOrNull(idempotency?.key)),
})

/**
 * Table expressions that store the turn. All depend on the session's row: if that is refused, nothing is stored. A row that no
 * transaction has locked or replaced (`xmax` 0) is one that this statement has made.
 * @param condition on the table `relaxed`
 */
function place(
  param: AddParameter<BeginTurn>,
  { at, caller, scope, key }: ReturnType<typeof sharedOf>,
  condition = 'true',
) {
  const named = param(({ workspaceId }) => workspaceId)
  const turnId = param((turn) => turn.turnId)
  const leaseUntil = param((turn) => new Date(turn.at.getTime() + turn.leaseMs).toISOString())
  return `
  session as (
    insert into sessions as s (id, user_id, workspace_id, name, state, version, turns_issued, turns_done, message_count,
      model_calls, revision, created_at, updated_at, last_activity)
    select ${param(({ sessionId }) => sessionId)}::uuid, ${caller.user}::text, ${homeOf(caller, named)},
      ${param(({ name }) => storableText(name))}::text,
      ${param(({ state }) => storableJson(state))}::json, 0, 1, 0, 1, 0, 0, ${at}::timestamptz, ${at}, ${at}
    from relaxed where ${condition} and ${mayWriteIn(caller, named)}
    on conflict (id) do update set turns_issued = s.turns_issued + 1, message_count = s.message_count + 1,
      ${claim(caller, 'excluded.workspace_id', 's')}, updated_at = excluded.updated_at
    where ${isOpenTo('write', caller, 's')} and ${isNamed(named, 's')}
    returning id, user_id, workspace_id, name, state, version, created_at, updated_at, turns_done, turns_issued, message_count,
      xmax = 0 as is_new
  ),
  entry as (${recordInWorkspace(param, begunInTeam('is_new'), created)}),
  turn as (
    insert into turns (id, session_id, seq, status, owner, lease_until, idempotency_scope, idempotency_key, body_hash,
      created_at)
    select ${turnId}::uuid, id, turns_issued, 'running', ${param(({ owner }) => owner)}::text,
      ${leaseUntil}::timestamptz, ${scope}::text, ${key}::text,
      ${param(({ idempotency }) => idempotency?.bodyHash ?? null)}::text, ${at}
    from session
  ),
  message as (
    insert into messages (session_id, seq, turn_id, role, content, created_at)
    select id, message_count, ${turnId}, 'user', ${param(({ message }) => storableText(message))}::text, ${at} from session
  )`
}

const placeColumns = `
  session.id, session.user_id, session.workspace_id, session.name, session.state, session.version, session.created_at, session.updated_at,
  session.turns_done, session.turns_issued as seq`

const begin = statement(
  placeRow,
  (param: AddParameter<BeginTurn>) =>
    `with ${relaxedCommit}, ${place(param, sharedOf(param))} select ${placeColumns} from session`,
)

/** By the database's clock: with a wrong clock, this process could drop keys that are still needed. */
const rememberedSince = `now() - interval '${idempotencyMs} milliseconds'`

/** The same for a turn with an Idempotency-Key: stores nothing if the key is known. */
const beginOnce = statement(keyedRow, (param: AddParameter<BeginTurn>) => {
  const shared = sharedOf(param)
  const { at, caller, scope, key } = shared
  return `
    with ${relaxedCommit},
    earlier as (
      select id, session_id, owner, status, lease_until, body_hash, answer from turns
      where idempotency_scope = ${scope}::text and idempotency_key = ${key}::text
        and created_at > ${rememberedSince}
    ),
    ${place(param, shared, 'not exists (select from earlier)')}
    select ${placeColumns},
      earlier.id as earlier_id, earlier.session_id as earlier_session, earlier.owner as earlier_owner,
      earlier.status as earlier_status, earlier.lease_until > ${at} as earlier_lives,
      earlier.session_id is null or exists (
        select from sessions s
        where s.id = earlier.session_id and ${isOpenTo('write', caller, 's')}
      ) as earlier_writable,
      earlier.body_hash as earlier_hash, earlier.answer as earlier_answer
    from relaxed
    left join session on true
    left join earlier on true`
})

/** Frees the key of a turn that is older than a day but has not been deleted yet. */
const forgetKey = statement(
  z.unknown(),
  (param: AddParameter<BeginTurn>) => `
  update turns set idempotency_scope = null, idempotency_key = null, answer = null
  where idempotency_scope = ${param(({ idempotency }) => storableTextOrNull(idempotency?.scope))}::text
    and idempotency_key = ${param(({ idempotency }) => storableTextOrNull(idempotency?.key))}::text
    and created_at <= ${rememberedSince}`,
)

/** null: try again. */
async function tryToBeginOnce(database: Queries, input: BeginTurn): Promise<TurnStart | null> {
  const [row] = await beginOnce(database.query, input)
  if (!row) return null
  if ('turns_done' in row) return startOf(row, input)
  if ('seq' in row) return { outcome: 'not-found' }
  // Callers who may not write to the session learn nothing about it, not even that the key is known.
  if (!row.earlier_writable) return { outcome: 'not-found' }
  if (row.earlier_hash !== input.idempotency?.bodyHash) return { outcome: 'key-reused' }
  if (row.earlier_status === 'done') {
    const sessionId = row.earlier_session ?? input.sessionId
    return { outcome: 'answered', answer: row.earlier_answer ?? '', sessionId }
  }
  if (row.earlier_status === 'running' && row.earlier_lives) return { outcome: 'running' }
  return claimTurn(database.db, {
    sessionId: row.earlier_session ?? input.sessionId,
    turnId: row.earlier_id,
    from: row.earlier_owner,
    to: input.owner,
    at: input.at,
    leaseMs: input.leaseMs,
    access: input.access,
  })
}

async function tryToBegin(database: Queries, input: BeginTurn): Promise<TurnStart | null> {
  if (input.idempotency !== null) return tryToBeginOnce(database, input)
  const [row] = await begin(database.query, input)
  return row === undefined ? { outcome: 'not-found' } : startOf(row, input)
}

/** See `Turns.begin`. Takes one round trip, or two if a dead attempt is taken over. */
export async function beginTurn(database: Queries, input: BeginTurn): Promise<TurnStart> {
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      const start = await tryToBegin(database, input)
      if (start) return start
    } catch (thrown) {
      const error = driverError(thrown)
      if (isOwnerGone(error)) return { outcome: 'not-found' }
      // Another call with this key was faster, or the key is older than a day.
      if (violatedConstraint(error) !== constraints.idempotencyKey) throw error
      await forgetKey(database.query, input)
    }
  }
  return { outcome: 'running' }
}
