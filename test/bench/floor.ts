/**
 * The least that a turn can cost: a bare route with one read, one model call and one write in raw `pg`. It asks the model
 * about the same and stores the same rows, but checks, validates, redacts, queues and promises nothing.
 * Environment: DATABASE_URL, OPENAI_BASE_URL. Prints its address.
 */
import Fastify from 'fastify'
import pg from 'pg'
import type { ConversationMessage } from '../../src/llm/model.ts'
import { systemPrompt } from '../../src/llm/openai/prompt.ts'
import { answerSchema } from '../../src/llm/openai/schema.ts'

interface ChatBody {
  session_id: string
  message: string
}

interface State {
  draft: Record<string, unknown>
  recent: ConversationMessage[]
}

interface Completion {
  choices: { message: { content: string } }[]
}

const { DATABASE_URL = '', OPENAI_BASE_URL = '' } = process.env
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 })

const read = { name: 'read', text: 'select state from sessions where id = $1' }
const write = {
  name: 'write',
  text: `
    with session as (
      insert into sessions as s (id, name, state, version, turns_issued, turns_done, message_count, model_calls, revision,
        last_action, created_at, updated_at, last_activity)
      values ($1, 'floor', $2, 1, 1, 1, 2, 1, 1, 'ASK', now(), now(), now())
      on conflict (id) do update set state = excluded.state, version = s.version + 1, turns_issued = s.turns_issued + 1,
        turns_done = s.turns_done + 1, message_count = s.message_count + 2, model_calls = s.model_calls + 1,
        revision = s.revision + 1, updated_at = now(), last_activity = now()
      returning *
    ),
    turn as (
      insert into turns (id, session_id, seq, status, owner, lease_until, created_at)
      select gen_random_uuid(), id, turns_done, 'done', '', now(), now() from session
    ),
    messages as (
      insert into messages (session_id, seq, role, content, created_at)
      select id, message_count - 1, 'user', $3, now() from session
      union all select id, message_count, 'assistant', $4, now() from session
    ),
    draft as (
      insert into revisions (session_id, number, cause, action, changes, edits, authors, draft, created_at)
      select id, revision, 'chat', 'ASK', '[]', $7, '{}', $8, now() from session where $9
    ),
    used as (
      insert into usage_daily as u (user_id, day, provider, model, shard, calls, input_tokens, cached_tokens,
        output_tokens, cost_usd)
      select '', current_date, 'openai', 'gpt-4o-mini', $10, 1, 1200, 1024, 40, 0 from session
      on conflict (user_id, day, provider, model, shard) do update set calls = u.calls + 1,
        input_tokens = u.input_tokens + 1200, output_tokens = u.output_tokens + 40
    )
    insert into llm_logs (session_id, created_at, direction, provider, model, attempt, payload, latency_ms, input_tokens,
      cached_tokens, output_tokens, cost_usd)
    select id, now(), 'request', 'openai', 'gpt-4o-mini', 1, $5::json, 0, 0, 0, 0, 0 from session
    union all select id, now(), 'response', 'openai', 'gpt-4o-mini', 1, $6::json, 1, 1200, 1024, 40, 0 from session`,
}

const empty: State = { draft: {}, recent: [] }
const response_format = { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema: answerSchema } }

const app = Fastify()
app.post<{ Body: ChatBody }>('/chat', async ({ body: { session_id, message } }) => {
  const { rows } = await pool.query<{ state: State }>(read, [session_id])
  const { draft, recent } = rows[0]?.state ?? empty
  const messages = [{ role: 'user', content: JSON.stringify({ draft }) }, ...recent, { role: 'user', content: message }]
  const response = await fetch(`${OPENAI_BASE_URL}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer key' },
    body: JSON.stringify({
      model: 'gpt-4o-mini',
      temperature: 0.2,
      messages: [{ role: 'system', content: systemPrompt }, ...messages],
      response_format,
    }),
  })
  const completion = (await response.json()) as Completion
  const content = completion.choices[0]?.message.content ?? '{}'
  const { reply, edits } = JSON.parse(content) as { reply: string; edits: { op: string }[] }
  const state = {
    // Not applied, but about as large as if they were.
    draft: { ...draft, ...Object.fromEntries(edits.map((edit) => [edit.op, edit])) },
    recent: [...recent, { role: 'user', content: message }, { role: 'assistant', content: reply }].slice(-10),
  }
  const logged = [JSON.stringify({ messages }), JSON.stringify({ content })]
  const revision = [JSON.stringify(edits), JSON.stringify(state.draft), edits.length > 0]
  const shard = Number.parseInt(session_id.slice(-4), 16) % 64
  await pool.query(write, [session_id, JSON.stringify(state), message, reply, ...logged, ...revision, shard])
  return { session_id, reply, draft: state.draft }
})
const address = await app.listen({ port: 0, host: '127.0.0.1' })
console.log(`floor at ${address}`)
