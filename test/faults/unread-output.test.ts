/** A server whose standard output nobody reads, or takes: it serves, and it ends when it is told to. */
import { execFileSync } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { builtServer, createServerDatabase } from '../support/database.ts'
import { createHttpClient } from '../support/http-client.ts'
import { freePort } from '../support/postgres.ts'
import { type RunningProcess, startNode } from '../support/processes.ts'

/** Far more than a process that ends needs, and less than its own last resort takes. */
const limitMs = 20_000

let program: string
let folder: string
const running: RunningProcess[] = []
beforeAll(async () => {
  program = await builtServer()
  folder = mkdtempSync(join(tmpdir(), 'output-'))
})
afterEach(async () => {
  for (const server of running.splice(0)) await server.kill()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Both ends of a new pipe, which holds 64 KiB and is nearly full. */
function openPipe(name: string): { read: number; write: number } {
  const path = join(folder, name)
  execFileSync('mkfifo', [path])
  // Opened for writing as well, or opening would wait for a writer.
  const read = openSync(path, constants.O_RDWR)
  const write = openSync(path, constants.O_WRONLY)
  writeSync(write, Buffer.alloc(60_000))
  return { read, write }
}

interface Outlet {
  stdout: number
  /** What becomes of the reader as soon as the server listens. */
  spoil(): void
}

const outlets: Readonly<Record<string, () => Outlet>> = {
  'whose reader does not read': () => ({ stdout: openPipe('unread').write, spoil: () => undefined }),
  'whose reader is gone': () => {
    const { read, write } = openPipe('gone')
    return { stdout: write, spoil: () => closeSync(read) }
  },
  'whose reader was gone before it began': () => {
    const { read, write } = openPipe('gone-before')
    closeSync(read)
    return { stdout: write, spoil: () => undefined }
  },
  'that is a full disk': () => ({ stdout: openSync('/dev/full', 'w'), spoil: () => undefined }),
}

it.each(Object.entries(outlets))('a server with an output %s serves and ends', async (_name, open) => {
  const { stdout, spoil } = open()
  const port = await freePort()
  const server = startNode({
    arguments: [program],
    env: {
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: await createServerDatabase(),
      RATE_LIMIT_PER_MINUTE: '1000000',
    },
    stdout,
  })
  running.push(server)
  closeSync(stdout)
  const client = createHttpClient(`http://127.0.0.1:${port}`)
  const isUp = async (): Promise<boolean> => {
    const answer = await client.get('/health/live').catch(() => null)
    return answer?.status === 200
  }
  while (!(await isUp())) await sleep(50)
  spoil()
  // Each leaves a line of some 700 bytes: far more in all than the pipe has room for.
  for (let round = 0; round < 8; round += 1) {
    const answers = await Promise.all(Array.from({ length: 10 }, () => client.post('/chat', { message: 'hello' })))
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
  }
  server.signal('SIGTERM')
  expect(await Promise.race([server.ended, sleep(limitMs, 'still running')])).toBe(0)
  client.close()
})
