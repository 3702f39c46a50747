/** (w) Meta's webhooks beside chat traffic: every event is answered soon and stored once. */
import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { signed } from '../../support/fake-meta.ts'
import { createHttpClient } from '../../support/http-client.ts'
import { type Figure, percentile } from '../figures.ts'
import { play } from '../load.ts'
import { realTalks } from '../mix.ts'
import { processorMs, type World } from '../world.ts'

const perSecond = 500
const seconds = 30
const allowedMs = 100
const secret = 'app-secret-of-the-benchmark'
const account = '102290129340398'
/** Answered by the built-in assistant, which needs the processor of the same process: twenty turns a second, for all of the time. */
const chat = { talks: realTalks, atOnce: 20, spreadMs: 1000, pauseMs: 950 }

function eventOf(number: number): ReturnType<typeof signed> {
  const value = {
    event: 'FLAGGED',
    message_template_id: 10_000_000 + number,
    display_phone_number: '15550100123',
    current_limit: 'TIER_10K',
    note: 'x'.repeat(400),
  }
  const changes = [{ field: 'phone_number_quality_update', value }]
  const body = { object: 'whatsapp_business_account', entry: [{ id: account, time: 1_764_500_000, changes }] }
  return signed(Buffer.from(JSON.stringify(body)), secret)
}

interface Sent {
  latencies: number[]
  refused: number
  /** How long what came back may have waited for this process, which shares the machine with the server: 99th percentile, milliseconds. */
  ownDelay: number
}

/** As Meta sends them: each at its time, whether or not the one before is answered. */
async function send(url: string, from: number, count: number): Promise<Sent> {
  const events = Array.from({ length: count }, (_, index) => eventOf(from + index))
  const agent = new Agent({ keepAlive: true, maxSockets: 200 })
  const { hostname, port } = new URL(url)
  const latencies: number[] = []
  let refused = 0
  const post = ({ payload, headers }: ReturnType<typeof signed>): Promise<void> =>
    new Promise((resolve) => {
      const startedAt = performance.now()
      const more = { ...headers, 'content-length': payload.length }
      const options = { agent, hostname, port, method: 'POST', path: '/webhooks/meta', headers: more }
      const sent = request(options, (answer) => {
        answer.resume()
        answer.once('end', () => {
          if (answer.statusCode !== 200) refused += 1
          latencies.push(performance.now() - startedAt)
          resolve()
        })
      })
      sent.once('error', () => {
        refused += 1
        resolve()
      })
      sent.end(payload)
    })
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const running: Promise<void>[] = []
  const startedAt = performance.now()
  for (const [number, event] of events.entries()) {
    const due = startedAt + (number * 1000) / perSecond
    if (due > performance.now()) await sleep(due - performance.now())
    running.push(post(event))
  }
  await Promise.all(running)
  delay.disable()
  agent.destroy()
  return { latencies, refused, ownDelay: delay.percentile(99) / 1e6 }
}

export async function webhooks(world: World): Promise<Figure[]> {
  const database = await world.createDatabase()
  const env = { META_APP_SECRETS: secret, META_GRAPH_URL: 'http://127.0.0.1:9' }
  const server = await world.server(database, null, { env })
  const client = createHttpClient(server.url)
  await client.post('/users', { user_id: 'olga', password: 'a password of the benchmark' })
  client.close()
  await world.ask(
    database,
    `insert into connections (id, workspace_id, name, waba_id, app_id, status, token_last_four, secret_last_four, scopes,
      checked_at, reconciled_at, created_at, updated_at)
    select '${randomUUID()}', id, 'One', '${account}', '1', 'connected', '', '', '', now(), now(), now(), now()
    from workspaces where personal_of = 'olga'`,
  )
  const stored = async (condition = 'true') =>
    Number((await world.ask(database, `select count(*) as n from webhook_events where ${condition}`)).n)
  const count = perSecond * seconds
  const warmUp = perSecond * 5
  await send(server.url, 0, warmUp)
  const before = await processorMs(server.pid)
  await send(server.url, warmUp, warmUp)
  const alone = ((await processorMs(server.pid)) - before) / warmUp
  const talking = play(server.url, chat)
  await send(server.url, 2 * warmUp, warmUp)
  const { latencies, refused, ownDelay } = await send(server.url, 3 * warmUp, count)
  const talked = await talking
  const kept = await stored()
  for (let waits = 0; waits < 60 && (await stored("state = 'queued'")) > 0; waits += 1) await sleep(1000)
  const left = await stored("state = 'queued'")
  await server.kill()
  const p99 = percentile(latencies, 0.99)
  const total = 3 * warmUp + count
  return [
    {
      what: `(w) ${perSecond} webhooks a second for ${seconds} s beside chat: p99`,
      measured: `${p99.toFixed(0)} ms, p50 ${percentile(latencies, 0.5).toFixed(1)} ms; chat p99 ${talked.p99.toFixed(0)} ms, ${talked.perSecond.toFixed(0)}/s`,
      target: `< ${allowedMs} ms`,
      isMet: p99 < allowedMs,
    },
    { what: '    refused or unanswered', measured: String(refused), target: '0', isMet: refused === 0 },
    { what: '    stored', measured: String(kept), target: String(total), isMet: kept === total },
    { what: '    not worked a minute later', measured: String(left), target: '0', isMet: left === 0 },
    {
      what: '    the load generator itself was held up: p99',
      measured: `${ownDelay.toFixed(0)} ms`,
      target: '',
      isMet: null,
    },
    { what: '    processor time of an event, alone', measured: `${alone.toFixed(2)} ms`, target: '', isMet: null },
  ]
}
