/** PostgreSQL stops under load and comes back. `FAULT_OUTAGE_MS` sets for how long. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtServer } from '../support/database.ts'
import { createHttpClient, type HttpAnswer, type HttpClient } from '../support/http-client.ts'
import { type ScriptedServer, startOpenAiServer } from '../support/openai-server.ts'
import { type Postgres, startPostgres } from '../support/postgres.ts'
import { type RunningServer, startServer } from '../support/processes.ts'
import {
  attentiveModel,
  expectConsistent,
  isProblem,
  newPerson,
  nextOf,
  type Person,
  say,
  untilAcknowledged,
  untilEachAnswered,
} from './conversation.ts'
import { okBetween, watchHealth, wrongAnswers } from './health-watch.ts'

const outageMs = Number(process.env.FAULT_OUTAGE_MS ?? 10_000)

let postgres: Postgres
let model: ScriptedServer
let server: RunningServer
let client: HttpClient

beforeAll(async () => {
  postgres = await startPostgres()
  model = await startOpenAiServer({ record: false, always: { kind: 'delay', ms: 30, next: attentiveModel } })
  const env = { DATABASE_URL: postgres.url, OPENAI_API_KEY: 'key', OPENAI_BASE_URL: model.baseUrl }
  server = await startServer(await builtServer(), env)
  client = createHttpClient(server.url)
})

afterAll(async () => {
  client.close()
  await server.kill()
  await model.close()
  await postgres.remove()
})

test(
  'while the database is away, turns are refused clearly and no acknowledged turn is lost',
  async () => {
    const people = Array.from({ length: 10 }, newPerson)
    const watch = watchHealth(server.url)
    const refusals: HttpAnswer[] = []
    let broken = 0
    let isOver = false

    const talk = async (person: Person): Promise<void> => {
      for (let message = nextOf(person); !isOver; ) {
        const answer = await say(client, person, message)
        if (answer?.status === 200) message = nextOf(person)
        else if (answer === null) broken += 1
        else refusals.push(answer)
        if (answer?.status !== 200) await sleep(50)
      }
    }
    const talking = people.map(talk)
    await untilAcknowledged(people, 60)
    await postgres.stop()
    // The last stored turns are acknowledged a little later, and the result of a database probe is reused for half a second.
    await sleep(1000)
    const goneAt = Date.now()
    await sleep(outageMs)
    const backAt = Date.now()
    await postgres.start()
    // A turn that the outage interrupted can be retried once its lease has expired, so everyone must be served soon after.
    await untilEachAnswered(people, backAt)
    isOver = true
    await Promise.all(talking)
    await sleep(1000)
    await watch.stop()

    expect(broken).toBe(0)
    expect(refusals.length).toBeGreaterThan(10)
    expect(refusals.filter((answer) => answer.status !== 503 || !isProblem(answer))).toEqual([])
    expect(refusals.filter(({ headers }) => !(Number(headers['retry-after']) >= 1))).toEqual([])
    expect(new Set(refusals.map(({ text }) => JSON.parse(text).code))).toEqual(new Set(['DATABASE_UNAVAILABLE']))

    const acknowledged = people.flatMap(({ sent }) => sent.map(({ acknowledgedAt }) => acknowledgedAt ?? 0))
    expect(acknowledged.filter((at) => at > goneAt && at < backAt)).toEqual([])
    for (const person of people) await expectConsistent(client, person)

    expect(wrongAnswers(watch)).toEqual([])
    expect(okBetween(watch, goneAt, backAt)).toEqual([])
    expect(watch.answers.at(-1)?.status).toBe(200)
  },
  35_000 + outageMs,
)
