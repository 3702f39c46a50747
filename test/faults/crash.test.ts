/** kill -9 in the middle of the work. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtServer, createServerDatabase } from '../support/database.ts'
import { createHttpClient, type HttpClient } from '../support/http-client.ts'
import { type ScriptedServer, startOpenAiServer } from '../support/openai-server.ts'
import { freePort } from '../support/postgres.ts'
import { type RunningServer, startServer } from '../support/processes.ts'
import {
  attentiveModel,
  expectKept,
  newPerson,
  nextOf,
  type Person,
  type Said,
  say,
  untilAcknowledged,
} from './conversation.ts'
import { dishonest, watchHealth } from './health-watch.ts'

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

/** Asks until there is a success, as a careful front end does. */
async function insist(person: Person, said: Said): Promise<void> {
  for (const limit = Date.now() + 30_000; Date.now() < limit; await sleep(100)) {
    if ((await say(client, person, said))?.status === 200) return
  }
  throw new Error('No answer in time')
}

test('a server that is killed under load loses no acknowledged turn and doubles none', async () => {
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
  // Every second person repeats what was not answered, with its key; the others say something new instead.
  const goOn = async (person: Person, index: number): Promise<void> => {
    const last = person.said.at(-1)
    if (index % 2 === 0 && last?.acknowledgedAt === null) await insist(person, last)
    await insist(person, nextOf(person))
  }
  await Promise.all(people.map(goOn))
  await watch.stop()

  for (const person of people) await expectKept(client, person)
  expect(
    people
      .filter((_, index) => index % 2 === 0)
      .flatMap(({ said }) => said)
      .every((said) => said.acknowledgedAt),
  ).toBe(true)
  expect(dishonest(watch).filter(({ status }) => status !== null)).toEqual([])
})
