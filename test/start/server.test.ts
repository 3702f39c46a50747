import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { builtServer } from '../support/database.ts'
import { type RunningProcess, startNode } from '../support/processes.ts'

let program: string
let dataDir: string
const running: RunningProcess[] = []

beforeAll(async () => {
  program = await builtServer()
  dataDir = await mkdtemp(join(tmpdir(), 'server-'))
})
afterEach(async () => {
  for (const server of running.splice(0)) await server.kill()
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

function start(env: Record<string, string>, command = [program]): RunningProcess {
  const server = startNode({
    arguments: command,
    env: { HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, ...env },
  })
  running.push(server)
  return server
}

const addressOf = async (server: RunningProcess): Promise<string> =>
  (await server.says(/API page: +(http:\S+)\/docs/))[1] ?? ''

const say = (address: string, body: object) =>
  fetch(`${address}/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

describe('the process', () => {
  it('names every bad variable and ends with code 1, also when run from its source', async () => {
    const source = ['--import', 'tsx', 'src/server.ts']
    const server = start({ PORT: 'eighty', LLM_TEMPERATURE: 'hot', JWT_SECRET: 'short' }, source)
    expect(await server.ended).toBe(1)
    for (const name of ['PORT', 'LLM_TEMPERATURE', 'JWT_SECRET'])
      expect(server.output()).toMatch(new RegExp(`^ {2}${name} must`, 'm'))
  })

  it('prints its address, what it uses and a working key; keeps conversations over a restart', async () => {
    const session_id = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'
    const first = start({})
    const address = await addressOf(first)
    const [, key = ''] = await first.says(/Admin key: (\S+)/)
    expect(first.output()).toMatch(/^Console: .*\nAPI page: .*\nModel: +built-in assistant.*\nDatabase: +embedded/m)
    expect((await fetch(`${address}/docs`)).status).toBe(200)
    expect((await stat(join(dataDir, 'encryption-key'))).mode & 0o777).toBe(0o600)
    await first.says(/a key for secrets was made/)
    expect((await fetch(`${address}/api-keys`, { headers: { 'x-api-key': key } })).status).toBe(200)
    expect((await say(address, { message: 'The message should say: See you soon!', session_id })).status).toBe(200)
    const before = await (await fetch(`${address}/session/${session_id}`)).json()
    first.signal('SIGTERM')
    expect(await first.ended).toBe(0)

    const second = start({ ADMIN_API_KEY: 'a-key-from-the-environment' })
    const after = await (await fetch(`${await addressOf(second)}/session/${session_id}`)).json()
    expect(after).toEqual(before)
    expect(second.output()).not.toContain('Admin key')
    expect(second.output()).not.toContain('a key for secrets')
  })
})
