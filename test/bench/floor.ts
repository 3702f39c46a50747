/**
 * The least that a turn can cost: a bare route with one read, one model call and one write in raw `pg`. It asks the same
 * question of the model and keeps the same words, but checks, redacts, queues, counts and promises nothing.
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
  draft: unknown
  recent: ConversationMessage[]
}

interface Completion {
  choices: { message: { content: string } }[]
}

const { DATABASE_URL = '', OPENAI_BASE_URL = '' } = process.env
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 })
await pool.query(`
  create table if not exists floor_sessions (id uuid primary key, state json not null);
  create table if not exists floor_messages (id bigserial primary key, session_id uuid, role text, content text);
  create table if not exists floor_logs (id bigserial primary key, session_id uuid, payload json)`)

const read = { name: 'read', text: 'select state from floor_sessions where id = $1' }
const write = {
  name: 'write',
  text: `
    with session as (
      insert into floor_sessions values ($1, $2) on conflict (id) do update set state = excluded.state
    ),
    messages as (
      insert into floor_messages (session_id, role, content) values ($1, 'user', $3), ($1, 'assistant', $4)
    )
    insert into floor_logs (session_id, payload) values ($1, $5), ($1, $6)`,
}

const empty: State = { draft: { components: [] }, recent: [] }
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
  const { reply, edits } = JSON.parse(content) as { reply: string; edits: unknown[] }
  const state = {
    draft: edits.length > 0 ? { components: edits } : draft,
    recent: [...recent, { role: 'user', content: message }, { role: 'assistant', content: reply }].slice(-10),
  }
  const logged = [JSON.stringify({ messages }), JSON.stringify({ content })]
  await pool.query(write, [session_id, JSON.stringify(state), message, reply, ...logged])
  return { session_id, reply, draft: state.draft }
})
const address = await app.listen({ port: 0, host: '127.0.0.1' })
console.log(`floor at ${address}`)
