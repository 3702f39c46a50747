/** kill -9 in the middle of a turn: what others see of the message, and how it is answered later. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtServer, createServerDatabase } from '../support/database.ts'
import { createHttpClient, type HttpClient } from '../support/http-client.ts'
import { type ScriptedServer, startOpenAiServer } from '../support/openai-server.ts'
import { type RunningServer, startServer } from '../support/processes.ts'
import { attentiveModel } from './conversation.ts'

let model: ScriptedServer
let servers: RunningServer[]
let dying: HttpClient
let living: HttpClient

beforeAll(async () => {
  model = await startOpenAiServer({ record: false, always: { kind: 'delay', ms: 60_000, next: attentiveModel } })
  const [program, url] = [await builtServer(), await createServerDatabase()]
  const env = { DATABASE_URL: url, OPENAI_API_KEY: 'key', OPENAI_BASE_URL: model.baseUrl }
  servers = await Promise.all([startServer(program, env), startServer(program, env)])
  const [first, second] = servers.map((server) => createHttpClient(server.url))
  if (!first || !second) throw new Error('Two servers were started')
  ;[dying, living] = [first, second]
})

afterAll(async () => {
  for (const client of [dying, living]) client?.close()
  for (const server of servers ?? []) await server.kill()
  await model?.close()
})

interface Message {
  role: string
  content: string
  turn_id: string
  status?: string
}

const sessionId = randomUUID()

async function read(): Promise<Message[]> {
  const { status, text } = await living.get(`/session/${sessionId}`)
  return status === 200 ? JSON.parse(text).messages : []
}

/** Reads until the first message has that status. */
async function until(expected: string): Promise<Message[]> {
  for (const limit = Date.now() + 30_000; Date.now() < limit; await sleep(100)) {
    const messages = await read()
    if (messages[0]?.status === expected) return messages
  }
  throw new Error(`The message never became ${expected}`)
}

const summaryOf = (messages: Message[]) => messages.map(({ role, content, status }) => [role, status ?? content])

test('the message is pending, then interrupted, and answered when it is sent again', { timeout: 90_000 }, async () => {
  const lost = { session_id: sessionId, message: 'Make the message: Your parcel first has left.' }
  const key = { 'idempotency-key': randomUUID() }
  const sending = dying.post('/chat', lost, key).catch(() => null)
  const [pending] = await until('pending')
  servers[0]?.signal('SIGKILL')
  await Promise.all([servers[0]?.ended, sending])

  const [interrupted] = await until('interrupted')
  expect(interrupted).toEqual({ ...pending, status: 'interrupted' })

  model.always(attentiveModel)
  const next = { session_id: sessionId, message: 'Make the message: Your parcel second has left.' }
  const second = await living.post('/chat', next)
  expect(second.status).toBe(200)
  expect(summaryOf(await read()).slice(0, 3)).toEqual([
    ['user', 'interrupted'],
    ['user', 'answered'],
    ['assistant', JSON.parse(second.text).reply],
  ])

  const retried = await living.post('/chat', lost, key)
  expect(retried.status).toBe(200)
  const answer = JSON.parse(retried.text)
  expect(answer.turn_id).toBe(pending?.turn_id)
  const messages = await read()
  expect(summaryOf(messages)).toEqual([
    ['user', 'answered'],
    ['user', 'answered'],
    ['assistant', JSON.parse(second.text).reply],
    ['assistant', answer.reply],
  ])
  expect(messages.map(({ turn_id }) => turn_id)).toEqual([
    pending?.turn_id,
    JSON.parse(second.text).turn_id,
    JSON.parse(second.text).turn_id,
    pending?.turn_id,
  ])
  expect((await living.post('/chat', lost, key)).text).toBe(retried.text)
})
