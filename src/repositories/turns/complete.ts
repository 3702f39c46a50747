import { type SQL, sql } from 'drizzle-orm'
import { storableJson } from '../../db/columns.ts'
import { type Db, selectRows } from '../../db/database.ts'
import { messages, sessions, turns } from '../../db/schema.ts'
import { insertRevision } from '../revisions.ts'
import type { CompleteTurn, LlmLogRecord, UsageRecord } from '../types.ts'

/** Turns that end at the same moment add to different rows; enough for a few hundred at once. */
const usageShards = 64

const shardOf = (sessionId: string): number => Number.parseInt(sessionId.slice(-4), 16) % usageShards

const insertLogs = (logs: LlmLogRecord[]): SQL => sql`
  insert into llm_logs (session_id, created_at, direction, provider, model, attempt, payload, latency_ms,
    input_tokens, cached_tokens, output_tokens, cost_usd)
  select session.id, log."createdAt", log.direction, log.provider, log.model, log.attempt,
    coalesce(log.payload, 'null'::json), log."latencyMs", log."inputTokens", log."cachedTokens", log."outputTokens",
    log."costUsd"
  from session cross join rows from (json_to_recordset(${storableJson(logs)}::json) as ("createdAt" timestamptz,
    direction text, provider text, model text, attempt int, payload json, "latencyMs" float8, "inputTokens" int,
    "cachedTokens" int, "outputTokens" int, "costUsd" float8)) with ordinality as log
  order by log.ordinality`

/** Sorted, so that turns that add to the same rows take their locks in the same order. */
function addUsage(usage: UsageRecord[], { ticket, at }: CompleteTurn): SQL {
  const sorted = usage.toSorted((a, b) => (`${a.provider} ${a.model}` < `${b.provider} ${b.model}` ? -1 : 1))
  return sql`
  insert into usage_daily as u (user_id, day, provider, model, shard, calls, input_tokens, cached_tokens,
    output_tokens, cost_usd)
  select coalesce(session.user_id, ''), ${at.toISOString().slice(0, 10)}::date, used.provider, used.model,
    ${shardOf(ticket.sessionId)}::int, sum(used.calls), sum(used."inputTokens"), sum(used."cachedTokens"),
    sum(used."outputTokens"), sum(used."costUsd")
  from session cross join json_to_recordset(${storableJson(sorted)}::json) as used (provider text, model text,
    calls bigint, "inputTokens" bigint, "cachedTokens" bigint, "outputTokens" bigint, "costUsd" numeric)
  group by 1, 2, 3, 4 order by 3, 4
  on conflict (user_id, day, provider, model, shard) do update set calls = u.calls + excluded.calls,
    input_tokens = u.input_tokens + excluded.input_tokens, cached_tokens = u.cached_tokens + excluded.cached_tokens,
    output_tokens = u.output_tokens + excluded.output_tokens, cost_usd = u.cost_usd + excluded.cost_usd`
}

function completeStatement(input: CompleteTurn): SQL {
  const { ticket, revision, logs, usage } = input
  const at = sql`${input.at.toISOString()}::timestamptz`
  const calls = logs.filter((log) => log.direction === 'request').length
  const parts = [
    sql`session as (
      update sessions s set state = ${sql.param(input.state, sessions.state)}::json, version = s.version + 1,
        turns_done = t.seq, message_count = s.message_count + 1, model_calls = s.model_calls + ${calls}::int,
        revision = coalesce(${revision?.number ?? null}::int, s.revision), last_action = ${input.lastAction}::text,
        updated_at = ${at}, last_activity = ${at}
      from turns t
      where s.id = ${ticket.sessionId}::uuid and s.version = ${input.expectedVersion}::int and s.turns_done = t.seq - 1
        and t.id = ${ticket.turnId}::uuid and t.session_id = s.id and t.owner = ${ticket.owner}::text
        and t.status = 'running'
      returning s.id, s.user_id, s.message_count
    )`,
    sql`turn as (
      update turns t set status = 'done', answer = ${sql.param(input.answer, turns.answer)}::text
      from session where t.id = ${ticket.turnId}::uuid
    )`,
    sql`message as (
      insert into messages (session_id, seq, role, content, created_at)
      select id, message_count, 'assistant', ${sql.param(input.reply, messages.content)}::text, ${at} from session
    )`,
    ...(revision ? [sql`revision as (${insertRevision(revision)})`] : []),
    ...(logs.length > 0 ? [sql`logs as (${insertLogs(logs)})`] : []),
    ...(usage.length > 0 ? [sql`usage as (${addUsage(usage, input)})`] : []),
  ]
  return sql`
    with ${sql.join(parts, sql`, `)}
    select (select count(*) from session)::int as written,
      exists (
        select from turns t where t.id = ${ticket.turnId}::uuid and t.owner = ${ticket.owner}::text and t.status = 'done'
      ) as was_done,
      exists (
        select from turns t join sessions s on s.id = t.session_id
        where t.id = ${ticket.turnId}::uuid and t.owner = ${ticket.owner}::text and t.status = 'running'
          and s.turns_done = t.seq - 1
      ) as is_on`
}

/** See `Turns.complete`. One round trip. An attempt that is already stored, by this owner, is `saved` as well. */
export async function completeTurn(db: Db, input: CompleteTurn): Promise<'saved' | 'stale' | 'lost'> {
  const [row] = await selectRows<{ written: number; was_done: boolean; is_on: boolean }>(db, completeStatement(input))
  if (row?.written || row?.was_done) return 'saved'
  return row?.is_on ? 'stale' : 'lost'
}
