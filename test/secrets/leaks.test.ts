/** A planted secret is looked for wherever the service writes or answers. */
import { createWriteStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dumpDatabase } from '../../src/db/backup.ts'
import type { Database } from '../../src/db/client.ts'
import { GivenUp } from '../../src/jobs/index.ts'
import { Secret } from '../../src/secrets/index.ts'
import { newKey } from '../../src/secrets/keyring.ts'
import { asAdmin, buildTestApp } from '../support/app.ts'
import { openEmbeddedTestDatabase } from '../support/database.ts'
import { requestsTo, signUp } from '../support/principals.ts'

const planted = 'EAAGplantedSecretThatNobodyMaySee'
const key = newKey()
const next = newKey()

let folder: string
let database: Database
let log = ''
const logStream = {
  write(line: string) {
    log += line
  },
}

const start = (keys: string): Promise<FastifyInstance> =>
  buildTestApp({ database, logStream, env: { ENCRYPTION_KEYS: keys, JOBS: 'on', LOG_LEVEL: 'trace' } })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leaks-'))
  database = await openEmbeddedTestDatabase(join(folder, 'data'))
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

/** Base64 of any part of it would contain one of these. */
const forms = [0, 1, 2].map((shift) => Buffer.from(planted.slice(shift)).toString('base64').slice(2, 20))
const traces = [planted, planted.slice(4, 16), ...forms, key.key.slice(0, 16), next.key.slice(0, 16)]
const expectNoTrace = (where: string, text: string): void => {
  for (const trace of traces) expect(text.includes(trace), where).toBe(false)
}

it('is in no answer, log, export, backup or file, neither before nor after its key is changed', async () => {
  const place = { workspaceId: null, purpose: 'meta-token', name: 'main' }
  const app = await start(`${key.id}:${key.key}`)
  await app.ready()
  await app.vault.put(place, new Secret(planted))
  const ann = await signUp(app, 'ann')
  const session = (await app.inject({ method: 'POST', url: '/session/new', headers: ann, payload: {} })).json()
    .session_id

  // What a careless handler might do with it.
  const secret = await app.vault.find(place)
  app.log.error({ err: new Error(`refused with ${secret}`), secret, nested: { secret } }, `with ${secret}`)
  await app.jobs.enqueue({ kind: 'retention', payload: { secret } })
  expect(new GivenUp(`refused with ${secret}`).message).toBe('refused with [SECRET]')

  const targets = { session, user: 'ann', key: session, job: session }
  for (const headers of [ann, asAdmin]) {
    for (const request of requestsTo(targets).filter(({ method }) => method === 'GET')) {
      const answer = await app.inject({ ...request, headers })
      expectNoTrace(String(request.url), answer.body + JSON.stringify(answer.headers))
    }
  }
  await app.close()

  const rotated = await start(`${next.id}:${next.key},${key.id}:${key.key}`)
  await rotated.ready()
  await rotated.jobs.enqueue({ kind: 'rotate-secrets', payload: null })
  const results = async () =>
    (await rotated.jobs.list({ status: 'done', kind: 'rotate-secrets', before: null, limit: 9 })).jobs.map(
      ({ result }) => result,
    )
  await expect.poll(results, { timeout: 10_000 }).toEqual([{ rotated: 1, unreadable: 0 }])
  expect((await rotated.vault.find(place))?.reveal()).toBe(planted)
  await rotated.close()

  const backup = join(folder, 'backup')
  const target = createWriteStream(backup)
  await dumpDatabase(database, target)
  await new Promise((resolve) => target.end(resolve))
  const text = await readFile(backup, 'utf8')
  expect(text).toContain(`"key_id":"${next.id}"`)
  expectNoTrace('the backup', text)
  expect(log).toContain('[SECRET]')
  expectNoTrace('the log', log)

  const files = await readdir(join(folder, 'data'), { recursive: true, withFileTypes: true })
  for (const file of files.filter((entry) => entry.isFile()))
    expectNoTrace(file.name, await readFile(join(file.parentPath, file.name), 'latin1'))
})
