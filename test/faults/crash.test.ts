/** kill -9 under load. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtServer, createServerDatabase } from '../support/database.ts'
import { createHttpClient, type HttpClient } from '../support/http-client.ts'
import { type ScriptedServer, startOpenAiServer } from '../support/openai-server.ts'
import { freePort } from '../support/postgres.ts'
import { type RunningServer, startServer } from '../support/processes.ts'
import {
  attentiveModel,
  expectConsistent,
  newPerson,
  nextOf,
  type Person,
  type SentMessage,
  say,
  untilAcknowledged,
} from './conversation.ts'
import { watchHealth, wrongAnswers } from './health-watch.ts'

let model: ScriptedServer
let client: HttpClient
let server: RunningServer
let start: () => Promise<RunningServer>

beforeAll(async () => {
  model = await startOpenAiServer({ record: false, always: { kind: 'delay', ms: 30, next: attentiveModel } })
  const [program, url, port] = [await builtServer(), await createServerDatabase(), String(await freePort())]
  const env = { DATABASE_URL: url, OPENAI_API_KEY: 'key', OPENAI_BASE_URL: model.baseUrl, PORT: port }
  start = () => startServer(program, env)
  server = await start()
  client = createHttpClient(server.url)
})

afterAll(async () => {
  client.close()
  await server.kill()
  await model.close()
})

/** Retries until it succeeds, as a careful client does. */
async function sayUntilAnswered(person: Person, message: SentMessage): Promise<void> {
  for (const limit = Date.now() + 30_000; Date.now() < limit; await sleep(100)) {
    if ((await say(client, person, message))?.status === 200) return
  }
  throw new Error('No answer in time')
}

test('a server that is killed under load neither loses nor duplicates an acknowledged turn', async () => {
  const people = Array.from({ length: 10 }, newPerson)
  const watch = watchHealth(server.url)
  let isDead = false

  const talkUntilDeath = async (person: Person): Promise<void> => {
    while (!isDead) await say(client, person, nextOf(person))
  }
  const talking = people.map(talkUntilDeath)
  await untilAcknowledged(people, 60)
  isDead = true
  server.signal('SIGKILL')
  await server.ended
  await Promise.all(talking)

  server = await start()
  // Every second person repeats the unanswered message with its key; the others send a new one instead.
  const resume = async (person: Person, index: number): Promise<void> => {
    const last = person.sent.at(-1)
    if (index % 2 === 0 && last?.acknowledgedAt === null) await sayUntilAnswered(person, last)
    await sayUntilAnswered(person, nextOf(person))
  }
  await Promise.all(people.map(resume))
  await watch.stop()

  for (const person of people) await expectConsistent(client, person)
  expect(
    people
      .filter((_, index) => index % 2 === 0)
      .flatMap(({ sent }) => sent)
      .every((message) => message.acknowledgedAt),
  ).toBe(true)
  expect(wrongAnswers(watch).filter(({ status }) => status !== null)).toEqual([])
})
