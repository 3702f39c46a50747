import { z } from 'zod'
import { storableJson, storableText, storableTextOrNull } from '../../db/columns.ts'
import type { Query } from '../../db/database.ts'
import { type AddParameter, type Statement, statement } from '../../db/statement.ts'
import { recordInWorkspace, system } from '../activity/record.ts'
import { callerOf, isOpenTo } from '../ownership.ts'
import { compactRevision, insertRevision } from '../revisions.ts'
import type { CompleteTurn, Ticket, Turns } from '../types.ts'
import { tokensOf, usageByModel } from '../usage-by-model.ts'
import { addressRows, logRows, usageRows } from './row-values.ts'

/** Lets turns that end at the same time add to different rows; enough for a few hundred at once. */
const usageShards = 64

const shardOf = (sessionId: string): number => Number.parseInt(sessionId.slice(-4), 16) % usageShards

type Complete = Statement<CompleteTurn, unknown>

interface Shape {
  hasRevision: boolean
  isFinal: boolean
  logs: number
  usage: number
  addresses: number
}

const writeStatement = ({ hasRevision, isFinal, logs, usage, addresses }: Shape): Complete =>
  statement(z.unknown(), (param: AddParameter<CompleteTurn>) => {
    const at = param((turn) => turn.at.toISOString())
    const turnId = param(({ ticket }) => ticket.turnId)
    const caller = callerOf(param, 'write', ({ ticket }) => ticket.access)
    const calls = param((turn) => turn.logs.filter(({ direction }) => direction === 'request').length)
    const sum = (of: 'inputTokens' | 'cachedTokens' | 'outputTokens' | 'costUsd') =>
      param((turn) => turn.usage.reduce((total, used) => total + used[of], 0))
    const parts = [
      `session as (
        update sessions s set state = ${param(({ state }) => storableJson(state))}::json, version = s.version + 1,
          turns_done = t.seq, message_count = s.message_count + 1, model_calls = s.model_calls + ${calls}::int,
          input_tokens = s.input_tokens + ${sum('inputTokens')}::bigint,
          cached_tokens = s.cached_tokens + ${sum('cachedTokens')}::bigint,
          output_tokens = s.output_tokens + ${sum('outputTokens')}::bigint,
          spent_usd = s.spent_usd + ${sum('costUsd')}::numeric,
          ${hasRevision ? `revision = ${param(({ revision }) => revision?.number ?? null)}::int,` : ``}
          last_action = ${param(({ lastAction }) => lastAction)}::text, updated_at = ${at}::timestamptz,
          last_activity = ${at}
        from turns t
        where s.id = ${param(({ ticket }) => ticket.sessionId)}::uuid
          and s.version = ${param(({ expectedVersion }) => expectedVersion)}::int and s.turns_done = t.seq - 1
          and t.id = ${turnId}::uuid and t.session_id = s.id and t.owner = ${param(({ ticket }) => ticket.owner)}::text
          and t.status = 'running' and ${isOpenTo('write', caller, 's', 'for share')}
        returning s.id, s.message_count, s.workspace_id
      )`,
      `turn as (
        update turns t
        set status = 'done', answer = ${param(({ answer }) => storableTextOrNull(answer))}::text
        from session where t.id = ${turnId}
      )`,
      `message as (
        insert into messages (session_id, seq, turn_id, role, content, created_at)
        select id, message_count, ${turnId}, 'assistant', ${param(({ reply }) => storableText(reply))}::text, ${at} from session
      )`,
    ]
    if (hasRevision) parts.push(`revision as (${insertRevision(param)})`, `compacted as (${compactRevision(param)})`)
    if (isFinal)
      parts.push(
        `entry as (${recordInWorkspace(param, 'session', {
          action: () => 'template.finalised',
          by: ({ finalised }) => finalised?.by ?? system,
          subject: ({ ticket }) => ({ kind: 'session', id: ticket.sessionId }),
          digests: ({ finalised }) => ({ draft: finalised?.draftHash ?? '' }),
        })})`,
      )
    if (logs > 0)
      parts.push(`logs as (
        insert into llm_logs (session_id, created_at, direction, provider, model, attempt, payload, latency_ms,
          input_tokens, cached_tokens, output_tokens, spent_usd)
        select session.id, log.* from session cross join ${logRows(param, logs)} log
      )`)
    if (usage > 0) {
      const day = param((turn) => turn.at.toISOString().slice(0, 10))
      const shard = param(({ ticket }) => shardOf(ticket.sessionId))
      parts.push(`usage as (
        insert into usage_daily as u (user_id, day, shard, provider, model, calls, input_tokens, cached_tokens,
          output_tokens, cost_usd)
        select coalesce(${caller.user}::text, ''), ${day}::date, ${shard}::int, used.*
        from session cross join ${usageRows(param, usage)} used
        on conflict (user_id, day, provider, model, shard) do update set calls = u.calls + excluded.calls,
          input_tokens = u.input_tokens + excluded.input_tokens,
          cached_tokens = u.cached_tokens + excluded.cached_tokens,
          output_tokens = u.output_tokens + excluded.output_tokens, cost_usd = u.cost_usd + excluded.cost_usd
      )`)
      if (addresses > 0)
        parts.push(`addresses as (
          insert into usage_by_address as a (day, address, shard, tokens)
          select ${day}, spent.address, ${shard}, ${param(({ usage: used }) => tokensOf(used))}::bigint
          from session cross join ${addressRows(param, addresses)} spent (address)
          on conflict (day, address, shard) do update set tokens = a.tokens + excluded.tokens
        )`)
    }
    return `with ${parts.join(', ')} select id from session`
  })

/** One statement for each shape of input. There are few: a turn has one model call or, if models fail, a handful. */
const statements = new Map<string, Complete>()

function statementFor({ revision, finalised, logs, usage, addresses }: CompleteTurn): Complete {
  const shape: Shape = {
    hasRevision: revision !== null,
    isFinal: finalised !== null,
    logs: logs.length,
    usage: usage.length,
    addresses: addresses.length,
  }
  const key = Object.values(shape).join(' ')
  const write = statements.get(key) ?? writeStatement(shape)
  statements.set(key, write)
  return write
}

const readStatus = statement(
  z.object({ was_done: z.boolean(), is_on: z.boolean(), is_open: z.boolean() }),
  (param: AddParameter<Ticket>) => `
    select t.status = 'done' as was_done, t.status = 'running' and s.turns_done = t.seq - 1 as is_on,
      (${isOpenTo(
        'write',
        callerOf(param, 'write', ({ access }) => access),
        's',
      )}) is true as is_open
    from turns t join sessions s on s.id = t.session_id
    where t.id = ${param(({ turnId }) => turnId)}::uuid and t.owner = ${param(({ owner }) => owner)}::text`,
)

/**
 * See `Turns.complete`. A member's seat is held until the turn is stored, so that removing them means that nothing of theirs is
 * stored afterwards. Takes one round trip, or two to find out why nothing was stored. An attempt that this owner has
 * already stored counts as `saved`.
 */
export async function completeTurn(query: Query, outcome: CompleteTurn): ReturnType<Turns['complete']> {
  const isFree = tokensOf(outcome.usage) === 0
  const addresses = isFree ? [] : [...outcome.addresses].sort()
  const input = { ...outcome, usage: usageByModel(outcome.usage), addresses }
  if ((await statementFor(input)(query, input)).length > 0) return 'saved'
  const [turn] = await readStatus(query, input.ticket)
  if (turn?.was_done) return 'saved'
  if (turn?.is_open === false) return 'refused'
  return turn?.is_on ? 'stale' : 'lost'
}
