/**
 * A turn as LangGraph.js documents it: messages and draft in the state, one node each to understand the message, to apply what
 * was understood and to answer, the model called with LangChain's client, and the PostgreSQL saver. Like the floor it checks,
 * validates, redacts and queues nothing, and it stores nothing besides the state.
 * Environment: DATABASE_URL, OPENAI_BASE_URL, PROMPT (path of a JSON file with `prompt` and `response_format`). Prints its
 * address.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { AIMessage, HumanMessage, SystemMessage } from '@langchain/core/messages'
import { Annotation, END, MessagesAnnotation, START, StateGraph } from '@langchain/langgraph'
import { PostgresSaver } from '@langchain/langgraph-checkpoint-postgres'
import { ChatOpenAI } from '@langchain/openai'
import pg from 'pg'

const { DATABASE_URL, OPENAI_BASE_URL, PROMPT } = process.env
const { prompt, response_format } = JSON.parse(readFileSync(PROMPT, 'utf8'))
/** The model sees as many messages as ours does. */
const shown = 11

const State = Annotation.Root({
  ...MessagesAnnotation.spec,
  draft: Annotation({ reducer: (_, next) => next, default: () => ({}) }),
  understood: Annotation(),
})

const model = new ChatOpenAI({
  model: 'gpt-4o-mini',
  temperature: 0.2,
  apiKey: 'key',
  configuration: { baseURL: OPENAI_BASE_URL },
}).withStructuredOutput(response_format.json_schema.schema, {
  name: response_format.json_schema.name,
  method: 'jsonSchema',
})

async function understand({ messages, draft }) {
  const state = new HumanMessage(JSON.stringify({ draft }))
  return { understood: await model.invoke([new SystemMessage(prompt), state, ...messages.slice(-shown)]) }
}

const apply = ({ draft, understood }) => ({
  draft: { ...draft, ...Object.fromEntries(understood.edits.map((edit) => [edit.op, edit])) },
})

const respond = ({ understood }) => ({ messages: [new AIMessage(understood.reply)] })

const checkpointer = new PostgresSaver(new pg.Pool({ connectionString: DATABASE_URL, max: 10 }))
await checkpointer.setup()
const graph = new StateGraph(State)
  .addNode('understand', understand)
  .addNode('apply', apply)
  .addNode('respond', respond)
  .addEdge(START, 'understand')
  .addEdge('understand', 'apply')
  .addEdge('apply', 'respond')
  .addEdge('respond', END)
  .compile({ checkpointer })

async function bodyOf(request) {
  const pieces = []
  for await (const piece of request) pieces.push(piece)
  return JSON.parse(Buffer.concat(pieces).toString())
}

const server = createServer(async (request, response) => {
  const { session_id, message } = await bodyOf(request)
  try {
    const thread = { configurable: { thread_id: session_id } }
    const { messages, draft } = await graph.invoke({ messages: [new HumanMessage(message)] }, thread)
    const answer = { session_id, reply: messages.at(-1).content, draft }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
})
server.listen(0, '127.0.0.1', () => console.log(`langgraph at http://127.0.0.1:${server.address().port}`))
