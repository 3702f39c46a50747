/** Every start that cannot work ends within seconds, with code 1 and one message that names what to change. */
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config.ts'
import { openDatabase } from '../../src/db/client.ts'
import { reasonOf } from '../../src/start/failure.ts'
import { listen } from '../../src/start/listen.ts'
import { builtServer, createServerDatabase } from '../support/database.ts'
import { freePort } from '../support/postgres.ts'
import { type RunningProcess, startNode } from '../support/processes.ts'

const secret = 'the-password-of-the-database'
/** Far less than the 30 s that the server waits for a database that cannot be reached. */
const limitMs = 20_000

let program: string
let folder: string
let databaseUrl: string
const occupied = createServer()
const running: RunningProcess[] = []

const at = (name: string): string => join(folder, name)

const variablesWith = (env: Record<string, string>) => ({
  ...{ HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'warn', DATA_DIR: at('data') },
  ...env,
})

function start(env: Record<string, string>, cwd?: string): RunningProcess {
  const server = startNode({ arguments: [program], env: variablesWith(env), ...(cwd === undefined ? {} : { cwd }) })
  running.push(server)
  return server
}

beforeAll(async () => {
  program = await builtServer()
  databaseUrl = await createServerDatabase()
  folder = await mkdtemp(join(tmpdir(), 'bad-start-'))
  await mkdir(at('settings'))
  await mkdir(at('closed'))
  await chmod(at('closed'), 0o555)
  await mkdir(join(at('damaged'), 'postgres'), { recursive: true })
  await writeFile(join(at('damaged'), 'postgres', 'PG_VERSION'), 'none of ours')
  await writeFile(at('settings/.env'), 'PORT=8000\nJWT_SECRET="never closed\nHOST=127.0.0.1\n')
  await writeFile(at('file'), '')
  await writeFile(at('no-json.json'), '{ "tone": ')
  await writeFile(at('faulty.json'), '{ "allowedLanguages": ["xx"], "weakRules": "loud", "colour": "red" }')
  await new Promise<void>((resolve) => occupied.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  for (const server of running) await server.kill()
  occupied.close()
  await rm(folder, { recursive: true, force: true })
})

const portOf = (server: typeof occupied): string => {
  const address = server.address()
  return typeof address === 'object' && address !== null ? String(address.port) : ''
}

const withUrl = (change: (url: URL) => void): string => {
  const url = new URL(databaseUrl)
  change(url)
  return url.href
}

interface BadStart {
  what: string
  env(): Record<string, string>
  /** All of them are in the message. */
  messages: readonly RegExp[]
  cwd?(): string
}

/** One of each way in which a start ends: settings, files, either database, the address. */
const badProcesses: readonly BadStart[] = [
  {
    what: 'a variable out of range',
    env: () => ({ PORT: '80x' }),
    messages: [/^The configuration is not valid: PORT must be a whole number from 0 to 65535$/m],
  },
  {
    what: 'several bad variables',
    env: () => ({ PORT: '80x', JWT_SECRET: 'short' }),
    messages: [/^ {2}PORT must/m, /^ {2}JWT_SECRET must hold secrets of 32 bytes or more$/m],
  },
  {
    what: 'a .env with a quotation mark that is never closed',
    env: () => ({}),
    cwd: () => at('settings'),
    messages: [/^The configuration is not valid: \.env line 2 is not NAME=value/m],
  },
  {
    what: 'a policy file that is not JSON',
    env: () => ({ CONFIG_PATH: at('no-json.json') }),
    messages: [/no-json\.json \(CONFIG_PATH\) cannot be used:\n {2}is not JSON: /],
  },
  {
    what: 'a data directory with files that are not a database',
    env: () => ({ DATA_DIR: at('damaged') }),
    messages: [/The embedded database in .*damaged cannot be opened/],
  },
  {
    what: 'a port that is already in use',
    env: () => ({ DATABASE_URL: databaseUrl, PORT: portOf(occupied) }),
    messages: [/port \d+ at 127\.0\.0\.1 is already in use \(PORT\)/],
  },
  {
    what: 'a wrong password',
    env: () => ({ DATABASE_URL: withUrl((url) => (url.password = secret)) }),
    messages: [/the database refuses: password authentication failed for user "postgres" \(DATABASE_URL\)/],
  },
]

/** The others end like these; they differ in their message. */
const badStarts: readonly Omit<BadStart, 'cwd'>[] = [
  {
    what: 'a policy file that is not there',
    env: () => ({ CONFIG_PATH: at('nowhere.json') }),
    messages: [/CONFIG_PATH/, /nowhere\.json/, /no such file/],
  },
  {
    what: 'a policy file that is a folder',
    env: () => ({ CONFIG_PATH: folder }),
    messages: [/CONFIG_PATH/, /directory/],
  },
  {
    what: 'a policy file with three faults',
    env: () => ({ CONFIG_PATH: at('faulty.json') }),
    messages: [
      /faulty\.json \(CONFIG_PATH\)/,
      /^ {2}allowedLanguages\/0: /m,
      /^ {2}weakRules: /m,
      /^ {2}colour: there is no/m,
    ],
  },
  {
    what: 'a list of prices that is not one',
    env: () => ({ PRICES_META_PATH: at('faulty.json') }),
    messages: [/faulty\.json \(PRICES_META_PATH\) cannot be used: \n {2}version: /, /^ {2}markets: /m],
  },
  {
    what: 'a data directory that is a file',
    env: () => ({ DATA_DIR: at('file') }),
    messages: [/DATA_DIR/, /file is not a folder/],
  },
  {
    what: 'a data directory below a file',
    env: () => ({ DATA_DIR: at('file/below') }),
    messages: [/DATA_DIR/, /file is not a folder/],
  },
  {
    what: 'an address that is not ours',
    env: () => ({ DATABASE_URL: databaseUrl, HOST: '192.0.2.1' }),
    messages: [/192\.0\.2\.1 is not an address of this machine \(HOST\)/],
  },
  {
    what: 'a host name that nobody knows',
    env: () => ({ DATABASE_URL: databaseUrl, HOST: 'no-such-host.invalid' }),
    messages: [/no-such-host\.invalid.* \(HOST\)/],
  },
  {
    what: 'a database that does not exist',
    env: () => ({ DATABASE_URL: withUrl((url) => (url.pathname = '/nothing')) }),
    messages: [/the database refuses: database "nothing" does not exist \(DATABASE_URL\)/],
  },
  {
    what: 'TLS where the server has none',
    env: () => ({ DATABASE_URL: databaseUrl, DATABASE_SSL: 'true' }),
    messages: [/the database refuses: The server does not support SSL connections \(DATABASE_URL\)/],
  },
]

const onLinux: typeof badStarts = ['/proc/x/y', '/sys/x'].map((DATA_DIR) => ({
  what: `a data directory in ${DATA_DIR}`,
  env: () => ({ DATA_DIR }),
  messages: [/DATA_DIR/, new RegExp(`${DATA_DIR} \\(DATA_DIR\\) cannot be used: `)],
}))

/** root may write everywhere. */
const notAsRoot: typeof badStarts = [
  {
    what: 'a data directory that takes no files',
    env: () => ({ DATA_DIR: at('closed') }),
    messages: [/closed \(DATA_DIR\) cannot be used: EACCES/],
  },
]

const cases = [
  ...badStarts,
  ...(process.platform === 'linux' ? onLinux : []),
  ...(process.getuid?.() === 0 ? [] : notAsRoot),
]

/** The message says what went wrong, without a stack or a secret. */
function expectMessage(output: string, messages: readonly RegExp[]): void {
  const begins = [...output.matchAll(/^The (?:server cannot start|configuration is not valid):/gm)]
  expect(begins).toHaveLength(1)
  const message = output.slice(begins[0]?.index)
  for (const pattern of messages) expect(message).toMatch(pattern)
  expect(output).not.toMatch(/\n\s+at .*:\d+:\d+|\[object/)
  expect(output).not.toContain(secret)
}

async function expectRefusal(server: RunningProcess, messages: readonly RegExp[]): Promise<void> {
  const beganAt = Date.now()
  expect(await server.ended).toBe(1)
  expect(Date.now() - beganAt).toBeLessThan(limitMs)
  expectMessage(server.output(), messages)
}

/** What a start without a process of its own prints. */
async function outputOf(env: Record<string, string>): Promise<string> {
  const lines: string[] = []
  const config = loadConfig(variablesWith(env))
  try {
    const app = await buildApp(config, { logStream: { write: (line) => void lines.push(line) } })
    await listen(app, config.http).finally(() => app.close())
  } catch (error) {
    lines.push(`The server cannot start: ${reasonOf(error)}\n`)
  }
  return lines.join('')
}

describe('a process ends because of', () => {
  it.each(badProcesses)('$what', async ({ env, messages, cwd }) => {
    await expectRefusal(start(env(), cwd?.()), messages)
  })
})

describe('a start fails because of', () => {
  it.each(cases)('$what', async ({ env, messages }) => {
    const beganAt = Date.now()
    expectMessage(await outputOf(env()), messages)
    expect(Date.now() - beganAt).toBeLessThan(limitMs)
  })
})

it('a data directory in use, whose owner keeps running', async () => {
  const owner = start({ DATA_DIR: at('owned') })
  const [, address = ''] = await owner.says(/API page: +(http:\S+)\/docs/)
  await owner.says(/^Settings: +the environment \(there is no \.env here\)$/m)
  await expectRefusal(start({ DATA_DIR: at('owned') }), [/The data directory .*owned is in use/])
  expect((await fetch(`${address}/health`)).status).toBe(200)
  await owner.kill()
})

it('a failed start leaves no lock behind', async () => {
  await expectRefusal(start({ DATA_DIR: at('owned'), PORT: portOf(occupied) }), [/PORT/])
  await (await openDatabase({ dataDir: at('owned') })).close()
})

it('a database that cannot be reached is waited for instead, with a log line each second', async () => {
  const server = start({ DATABASE_URL: `postgres://somebody:${secret}@127.0.0.1:${await freePort()}/none` })
  await server.says(/"reason":"connect ECONNREFUSED [^"]+","secondsLeft":2\d.*the database does not answer yet/)
  await server.says(/"secondsLeft":2[0-7].*the database does not answer yet/)
  expect(server.output()).not.toContain(secret)
})
