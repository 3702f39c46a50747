/** A full disk: reads continue, health reports it, and writes resume when there is space again. */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { openEmbedded } from '../../src/db/embedded.ts'
import { createWriteCheck } from '../../src/db/write-check.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import { log, takeTurn } from '../repositories/given.ts'
import { buildTestApp } from '../support/app.ts'
import { openEmbeddedTestDatabase } from '../support/database.ts'

const megabyte = 1024 * 1024
const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function appOver(database: Database): Promise<FastifyInstance> {
  const app = await buildTestApp({ database })
  closing.push(
    () => database.close(),
    () => app.close(),
  )
  return app
}

const chat = (app: FastifyInstance) => app.inject({ method: 'POST', url: '/chat', payload: { message: 'Hello' } })

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'full-disk-'))
  closing.push(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const health = async (app: FastifyInstance): Promise<number> => (await app.inject('/health')).statusCode

describe('an embedded database on a disk that fills up', () => {
  it('reports it, keeps reading, and writes again when there is space', { timeout: 60_000 }, async () => {
    let free = 500 * megabyte
    const app = await appOver(await openEmbeddedTestDatabase(await newFolder(), async () => free))
    const { session_id } = (await chat(app)).json<{ session_id: string }>()
    expect(await health(app)).toBe(200)
    free = 60 * megabyte
    await expect.poll(() => health(app), { timeout: 10_000 }).toBe(503)
    expect((await chat(app)).json()).toMatchObject({ code: 'DATABASE_UNAVAILABLE', status: 503 })
    expect((await app.inject(`/session/${session_id}`)).statusCode).toBe(200)
    free = 500 * megabyte
    await expect.poll(() => health(app), { timeout: 10_000 }).toBe(200)
    expect((await chat(app)).statusCode).toBe(200)
  })

  it('is neither opened nor created without free space', async () => {
    const folder = await newFolder()
    await expect(openEmbedded(folder, undefined, async () => 100 * megabyte)).rejects.toThrow(
      /has 100 MB left.* 128 MB/,
    )
    await (await openEmbeddedTestDatabase(folder)).close()
    await expect(openEmbedded(folder, undefined, async () => 10 * megabyte)).rejects.toThrow(/has 10 MB left.* 64 MB/)
    await (await openEmbedded(folder)).close()
  })

  it('stops before the disk is full', { timeout: 120_000 }, async (context) => {
    const folder = await newFolder()
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', folder])
    if (mounted.status !== 0) return context.skip('only root can mount a small file system')
    closing.push(() => spawnSync('umount', [folder]))
    const database = await openEmbeddedTestDatabase(join(folder, 'data'))
    const app = await appOver(database)
    const repositories = createRepositories(database)
    const logs = () => [log({ payload: randomBytes(20_000).toString('hex') })]
    await expect(
      (async () => {
        for (; ; await setImmediate()) await takeTurn(repositories, {}, { logs: logs() })
      })(),
    ).rejects.toMatchObject({ name: 'DatabaseUnavailable' })
    await expect.poll(() => health(app), { timeout: 10_000 }).toBe(503)
    // Other programs fill the rest of the disk.
    const { bavail, bsize } = await statfs(folder)
    await writeFile(join(folder, 'other'), Buffer.alloc(bavail * bsize - megabyte))
    expect((await chat(app)).statusCode).toBe(503)
    expect(await health(app)).toBe(503)
    expect((await app.inject('/health/live')).statusCode).toBe(200)
  })
})

describe('the check of a database', () => {
  it('after a failed write also tries to create a table, until that succeeds', async () => {
    const statements: string[] = []
    let isFull = true
    const check = createWriteCheck()
    const ask = async (text: string) => {
      statements.push(text)
      if (isFull && text.includes('create temporary table')) throw new Error('still full')
      return { rows: [{ writable: true }] }
    }
    expect(await check.succeeds(ask)).toBe(true)
    check.recordFailure(Object.assign(new Error('could not extend file "base/5/16390"'), { code: '53100' }))
    await expect(check.succeeds(ask)).rejects.toThrow('still full')
    await expect(check.succeeds(ask)).rejects.toThrow('still full')
    isFull = false
    expect(await check.succeeds(ask)).toBe(true)
    statements.length = 0
    expect(await check.succeeds(ask)).toBe(true)
    expect(statements).toHaveLength(1)
  })

  it('runs once for many simultaneous requests', async () => {
    const database = await openEmbeddedTestDatabase()
    let pings = 0
    const ping = async (timeoutMs: number) => {
      pings += 1
      return database.ping(timeoutMs)
    }
    const app = await appOver({ ...database, ping })
    const answers = await Promise.all(Array.from({ length: 50 }, () => health(app)))
    expect(new Set(answers)).toStrictEqual(new Set([200]))
    expect(pings).toBe(1)
  })
})
