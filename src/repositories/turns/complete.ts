import { type SQL, sql } from 'drizzle-orm'
import { storableJson, storableText } from '../../db/columns.ts'
import type { Db } from '../../db/database.ts'
import { type Given, type Statement, statement } from '../../db/statement.ts'
import { insertRevision, type RevisionValues, revisionValues } from '../revisions.ts'
import type { CompleteTurn, LlmLogRecord, Ticket, UsageRecord } from '../types.ts'

/** Turns that end at the same moment add to different rows; enough for a few hundred at once. */
const usageShards = 64

const shardOf = (sessionId: string): number => Number.parseInt(sessionId.slice(-4), 16) % usageShards

/** What the rows of a turn hold; how many of them there are is the statement's shape, not a value. */
type Values = Record<string, string | number | null> & RevisionValues

type Column = readonly [name: string, type: string]

const logColumns: readonly Column[] = [
  ['createdAt', 'timestamptz'],
  ['direction', 'text'],
  ['provider', 'text'],
  ['model', 'text'],
  ['attempt', 'int'],
  ['payload', 'json'],
  ['latencyMs', 'float8'],
  ['inputTokens', 'int'],
  ['cachedTokens', 'int'],
  ['outputTokens', 'int'],
  ['costUsd', 'float8'],
]

const usageColumns: readonly Column[] = [
  ['provider', 'text'],
  ['model', 'text'],
  ['calls', 'bigint'],
  ['inputTokens', 'bigint'],
  ['cachedTokens', 'bigint'],
  ['outputTokens', 'bigint'],
  ['costUsd', 'numeric'],
]

/** So many rows of parameters, each named after its table, row and column. */
function rowsOf(given: Given<Values>, table: string, count: number, columns: readonly Column[]): SQL {
  const rows = Array.from({ length: count }, (_, row) => {
    const cells = columns.map(([name, type]) => sql`${given(`${table}${row}.${name}`)}::${sql.raw(type)}`)
    return sql`(${sql.join(cells, sql`, `)})`
  })
  return sql`(values ${sql.join(rows, sql`, `)})`
}

const logValues = (log: LlmLogRecord, row: number): [string, string | number][] =>
  Object.entries({ ...log, createdAt: log.createdAt.toISOString(), payload: storableJson(log.payload) }).map(
    ([name, value]) => [`log${row}.${name}`, value],
  )

const usageValues = (usage: UsageRecord, row: number): [string, string | number][] =>
  Object.entries(usage).map(([name, value]) => [`usage${row}.${name}`, value])

interface Shape {
  hasRevision: boolean
  logs: number
  usage: number
}

function completeStatement({ hasRevision, logs, usage }: Shape): Statement<Values, unknown> {
  return statement((given) => {
    const parts = [
      sql`session as (
        update sessions s set state = ${given('state')}::json, version = s.version + 1, turns_done = t.seq,
          message_count = s.message_count + 1, model_calls = s.model_calls + ${given('modelCalls')}::int,
          ${hasRevision ? sql`revision = ${given('revision.number')}::int,` : sql``}
          last_action = ${given('lastAction')}::text, updated_at = ${given('at')}::timestamptz,
          last_activity = ${given('at')}
        from turns t
        where s.id = ${given('sessionId')}::uuid and s.version = ${given('expectedVersion')}::int
          and s.turns_done = t.seq - 1 and t.id = ${given('turnId')}::uuid and t.session_id = s.id
          and t.owner = ${given('owner')}::text and t.status = 'running'
        returning s.id, s.user_id, s.message_count
      )`,
      sql`turn as (
        update turns t set status = 'done', answer = ${given('answer')}::text
        from session where t.id = ${given('turnId')}
      )`,
      sql`message as (
        insert into messages (session_id, seq, role, content, created_at)
        select id, message_count, 'assistant', ${given('reply')}::text, ${given('at')} from session
      )`,
    ]
    if (hasRevision) parts.push(sql`revision as (${insertRevision(given)})`)
    if (logs > 0)
      parts.push(sql`logs as (
        insert into llm_logs (session_id, created_at, direction, provider, model, attempt, payload, latency_ms,
          input_tokens, cached_tokens, output_tokens, cost_usd)
        select session.id, log.* from session cross join ${rowsOf(given, 'log', logs, logColumns)} log
      )`)
    if (usage > 0)
      parts.push(sql`usage as (
        insert into usage_daily as u (user_id, day, shard, provider, model, calls, input_tokens, cached_tokens,
          output_tokens, cost_usd)
        select coalesce(session.user_id, ''), ${given('day')}::date, ${given('shard')}::int, used.*
        from session cross join ${rowsOf(given, 'usage', usage, usageColumns)} used
        on conflict (user_id, day, provider, model, shard) do update set calls = u.calls + excluded.calls,
          input_tokens = u.input_tokens + excluded.input_tokens,
          cached_tokens = u.cached_tokens + excluded.cached_tokens,
          output_tokens = u.output_tokens + excluded.output_tokens, cost_usd = u.cost_usd + excluded.cost_usd
      )`)
    return sql`with ${sql.join(parts, sql`, `)} select id from session`
  })
}

/** Few come up: a turn has one call to a model or, when models fail, a handful. */
const statements = new Map<string, Statement<Values, unknown>>()

function statementFor(shape: Shape): Statement<Values, unknown> {
  const key = `${shape.hasRevision} ${shape.logs} ${shape.usage}`
  const known = statements.get(key) ?? completeStatement(shape)
  statements.set(key, known)
  return known
}

/** One record a model, sorted, so that turns that add to the same rows take their locks in the same order. */
function byModel(usage: readonly UsageRecord[]): UsageRecord[] {
  const sums = new Map<string, UsageRecord>()
  for (const used of usage) {
    const key = `${used.provider} ${used.model}`
    const sum = sums.get(key)
    sums.set(
      key,
      sum === undefined
        ? used
        : {
            ...used,
            calls: sum.calls + used.calls,
            inputTokens: sum.inputTokens + used.inputTokens,
            cachedTokens: sum.cachedTokens + used.cachedTokens,
            outputTokens: sum.outputTokens + used.outputTokens,
            costUsd: sum.costUsd + used.costUsd,
          },
    )
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum)
}

function valuesOf(input: CompleteTurn, usage: readonly UsageRecord[]): Values {
  const { ticket, logs } = input
  const at = input.at.toISOString()
  return {
    state: storableJson(input.state),
    modelCalls: logs.filter(({ direction }) => direction === 'request').length,
    lastAction: input.lastAction,
    at,
    sessionId: ticket.sessionId,
    expectedVersion: input.expectedVersion,
    turnId: ticket.turnId,
    owner: ticket.owner,
    answer: input.answer === null ? null : storableText(input.answer),
    reply: storableText(input.reply),
    day: at.slice(0, 10),
    shard: shardOf(ticket.sessionId),
    ...revisionValues(input.revision),
    ...Object.fromEntries(logs.flatMap(logValues)),
    ...Object.fromEntries(usage.flatMap(usageValues)),
  }
}

const standing = statement<Ticket, { was_done: boolean; is_on: boolean }>(
  (given) => sql`
    select t.status = 'done' as was_done, t.status = 'running' and s.turns_done = t.seq - 1 as is_on
    from turns t join sessions s on s.id = t.session_id
    where t.id = ${given('turnId')}::uuid and t.owner = ${given('owner')}::text`,
)

/**
 * See `Turns.complete`. One round trip; two when nothing was stored, to learn why. An attempt that is already stored, by
 * this owner, is `saved` as well.
 */
export async function completeTurn(db: Db, input: CompleteTurn): Promise<'saved' | 'stale' | 'lost'> {
  const { revision, logs, ticket } = input
  const usage = byModel(input.usage)
  const complete = statementFor({ hasRevision: revision !== null, logs: logs.length, usage: usage.length })
  if ((await complete(db, valuesOf(input, usage))).length > 0) return 'saved'
  const [turn] = await standing(db, ticket)
  if (turn?.was_done) return 'saved'
  return turn?.is_on ? 'stale' : 'lost'
}
