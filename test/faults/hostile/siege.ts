/** Attacks a server with default settings for a while, and measures what ordinary users experience meanwhile. */
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { builtServer } from '../../support/database.ts'
import { createHttpClient, type HttpAnswer } from '../../support/http-client.ts'
import { type RunningServer, startNode, startServer } from '../../support/processes.ts'
import { healthLimitMs } from '../health-watch.ts'
import { attacks } from './attacks.ts'

interface Siege {
  seconds: number
  /** Ordinary users, each from their own address. */
  people: number
  attackers: number
  env?: Record<string, string>
}

interface SiegeReport {
  survived: boolean
  /** Latencies of the users' turns, in milliseconds. */
  latencies: number[]
  /** Status and body, or error, of users' turns that were not answered. */
  failures: string[]
  /** Resident memory in megabytes, every second. */
  megabytes: number[]
  /** The end of the server's output. */
  output: string
  /** Completed strikes of the attackers. */
  strikes: number
  /** Number of answers of `/health` that were late or not 200. */
  unhealthy: number
}

const script = [
  'I want to announce our spring sale to our customers',
  'Marketing, in English (US). Call it spring_sale',
  'The message should say: Hi {{1}}! Everything in our shop is 20% off this weekend. Come by and see.',
  'Add a footer: Reply STOP to opt out',
  'Yes, finish it',
]
const pauseMs = 2000

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
}

type Note = Pick<SiegeReport, 'latencies' | 'failures'>

async function talk(url: string, index: number, until: number, { latencies, failures }: Note): Promise<void> {
  const client = createHttpClient(url, 30_000, `127.0.1.${index + 1}`)
  await sleep(Math.random() * pauseMs)
  for (let session_id = randomUUID(), turn = 0; Date.now() < until; turn++) {
    if (turn % script.length === 0) session_id = randomUUID()
    const body = { session_id, message: script[turn % script.length] }
    const answer: HttpAnswer | Error = await client.post('/chat', body).catch((error: Error) => error)
    if (answer instanceof Error) failures.push(answer.message)
    else if (answer.status !== 200) failures.push(`${answer.status} ${answer.text.slice(0, 200)}`)
    else latencies.push(answer.ms)
    await sleep(pauseMs)
  }
  client.close()
}

async function watch(server: RunningServer, until: number): Promise<{ megabytes: number[]; unhealthy: number }> {
  const client = createHttpClient(server.url, 10_000, '127.0.2.1')
  const megabytes: number[] = []
  let unhealthy = 0
  while (Date.now() < until) {
    const health = await client.get('/health').catch(() => null)
    if (health?.status !== 200 || health.ms > healthLimitMs) unhealthy += 1
    megabytes.push(await residentMegabytes(server.pid))
    await sleep(1000)
  }
  client.close()
  return { megabytes, unhealthy }
}

/** Starts the built server on an embedded database with its default configuration, attacks it, and stops it. */
export async function besiege({ seconds, people, attackers, env = {} }: Siege): Promise<SiegeReport> {
  const folder = await mkdtemp(join(tmpdir(), 'siege-'))
  // Empty means unset, so that the defaults of the test server do not apply here.
  const unset = { HOST: '', RATE_LIMIT_PER_MINUTE: '', DATA_DIR: folder }
  const server = await startServer(await builtServer(), { ...unset, ...env }, ['--max-old-space-size=512'])
  const [, adminKey = ''] = await server.says(/Admin key: (\S+)/)
  const program = fileURLToPath(new URL('attackers.ts', import.meta.url))
  const hostile = startNode({ arguments: ['--import', 'tsx', program, server.url, adminKey, String(attackers)] })
  const note: Note = { latencies: [], failures: [] }
  const until = Date.now() + seconds * 1000
  try {
    const [observed] = await Promise.all([
      watch(server, until),
      ...Array.from({ length: people }, (_, index) => talk(server.url, index, until, note)),
    ])
    const live = createHttpClient(server.url, 30_000, '127.0.2.2')
    const survived = await live.get('/health/live').then(
      ({ status }) => status === 200,
      () => false,
    )
    live.close()
    const strikes = Number(hostile.output().match(/\d+(?=\n$)/)?.[0])
    return { survived, ...note, ...observed, strikes, output: server.output().slice(-3000) }
  } finally {
    await hostile.kill()
    await server.kill()
    await rm(folder, { recursive: true, force: true })
  }
}

export const kindsOfAttack = Object.keys(attacks).length
