/**
 * A turn as a LangGraph.js graph: the PostgreSQL saver loads the state, one node calls the model, the saver stores the state.
 * Like the floor it checks, validates, redacts and queues nothing, and it stores nothing besides the state.
 * Environment: DATABASE_URL, OPENAI_BASE_URL, PROMPT (path of a JSON file with `prompt` and `response_format`). Prints its
 * address.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { Annotation, END, START, StateGraph } from '@langchain/langgraph'
import { PostgresSaver } from '@langchain/langgraph-checkpoint-postgres'
import pg from 'pg'

const { DATABASE_URL, OPENAI_BASE_URL, PROMPT } = process.env
const { prompt, response_format } = JSON.parse(readFileSync(PROMPT, 'utf8'))

const State = Annotation.Root({
  message: Annotation(),
  draft: Annotation({ reducer: (_, next) => next, default: () => ({}) }),
  recent: Annotation({ reducer: (before, said) => [...before, ...said].slice(-10), default: () => [] }),
  reply: Annotation(),
})

async function answer({ message, draft, recent }) {
  const said = { role: 'user', content: message }
  const state = { role: 'user', content: JSON.stringify({ draft }) }
  const response = await fetch(`${OPENAI_BASE_URL}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer key' },
    body: JSON.stringify({
      model: 'gpt-4o-mini',
      temperature: 0.2,
      messages: [{ role: 'system', content: prompt }, state, ...recent, said],
      response_format,
    }),
  })
  const completion = await response.json()
  const { reply, edits } = JSON.parse(completion.choices[0].message.content)
  const changed = Object.fromEntries(edits.map((edit) => [edit.op, edit]))
  return { draft: { ...draft, ...changed }, recent: [said, { role: 'assistant', content: reply }], reply }
}

const checkpointer = new PostgresSaver(new pg.Pool({ connectionString: DATABASE_URL, max: 10 }))
await checkpointer.setup()
const graph = new StateGraph(State)
  .addNode('answer', answer)
  .addEdge(START, 'answer')
  .addEdge('answer', END)
  .compile({ checkpointer })

async function bodyOf(request) {
  const pieces = []
  for await (const piece of request) pieces.push(piece)
  return JSON.parse(Buffer.concat(pieces).toString())
}

const server = createServer(async (request, response) => {
  const { session_id, message } = await bodyOf(request)
  try {
    const { reply, draft } = await graph.invoke({ message }, { configurable: { thread_id: session_id } })
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ session_id, reply, draft }))
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
})
server.listen(0, '127.0.0.1', () => console.log(`langgraph at http://127.0.0.1:${server.address().port}`))
