import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Database, openDatabase } from '../../src/db/client.ts'
import * as schema from '../../src/db/schema.ts'
import { DatabaseUnavailable } from '../../src/errors.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import {
  anonymous,
  contents,
  leaseMs,
  log,
  outcome,
  readyOf,
  revision,
  start,
  takeTurn,
  turn,
  usage,
} from '../repositories/given.ts'
import {
  createServerDatabase,
  openEmbeddedTestDatabase,
  openServerTestDatabase,
  tableNames,
} from '../support/database.ts'
import { freePort, type Postgres, startPostgres } from '../support/postgres.ts'
import { selectRows } from '../support/rows.ts'

const tables = Object.values(schema).filter((entry) => entry instanceof PgTable)

describe('an embedded database in a folder', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'embedded-'))
    const database = await openEmbeddedTestDatabase(folder)
    await database.close()
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('keeps its data, and only one process at a time may open it', async () => {
    const first = await openDatabase({ dataDir: folder })
    await first.migrate()
    await first.migrate()
    const { sessionId } = await takeTurn(createRepositories(first))
    await expect(openDatabase({ dataDir: folder })).rejects.toThrow(/is in use by this process/)
    expect(await first.ping(2000)).toBe(true)
    await first.close()
    await first.close()
    expect(await first.ping(2000)).toBe(false)
    await expect(createRepositories(first).users.find('x')).rejects.toBeInstanceOf(DatabaseUnavailable)

    const second = await openDatabase({ dataDir: folder })
    expect(second.kind).toBe('embedded')
    expect(await contents(createRepositories(second), sessionId)).toStrictEqual(['Hello', 'Hello yourself'])
    await second.close()
  })
})

describe('migrations', () => {
  test('run once when four processes start at the same time', async () => {
    const url = await createServerDatabase('template0')
    const databases = await Promise.all([1, 2, 3, 4].map(() => openDatabase({ url, poolMax: 1 })))
    await Promise.all(databases.map((database) => database.migrate()))
    const [first] = databases
    if (!first) throw new Error('No database')
    expect(await tableNames(first)).toHaveLength(tables.length)
    const applied = await selectRows(first.db, sql`select hash from drizzle.__drizzle_migrations`)
    expect(new Set(applied.map((row) => JSON.stringify(row))).size).toBe(applied.length)
    await Promise.all(databases.map((database) => database.close()))
  })
})

describe('a turn', () => {
  test('takes one statement to begin and one to complete', async () => {
    const database = await openServerTestDatabase(1)
    const { turns } = createRepositories(database)
    await turns.begin(turn())
    const sent = vi.spyOn(pg.Client.prototype, 'query')
    const { ticket } = readyOf(await turns.begin(turn()))
    await turns.complete(outcome(ticket, { revision: revision(1), logs: [log()], usage: [usage] }))
    expect(sent).toHaveBeenCalledTimes(2)
    sent.mockRestore()
    await database.close()
  })
})

describe('a server', () => {
  test('that accepts no writes is reported as unavailable', async () => {
    const url = await createServerDatabase()
    const database = await openDatabase({ url, poolMax: 1 })
    expect(await database.ping(2000)).toBe(true)
    await database.db.execute(
      sql.raw(`alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`),
    )
    await database.close()
    const later = await openDatabase({ url, poolMax: 1 })
    expect(await later.ping(2000)).toBe(false)
    await later.close()
  })

  test('that accepts no more connections is reported as unavailable', async () => {
    const url = await createServerDatabase()
    const database = await openDatabase({ url, poolMax: 1 })
    expect(await database.ping(2000)).toBe(true)
    const name = new URL(url).pathname.slice(1)
    const operator = new pg.Client(url.replace(name, 'postgres'))
    await operator.connect()
    await operator.query(`alter database ${name} allow_connections false`)
    await operator.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
    await operator.end()
    expect(await database.ping(2000)).toBe(false)
    await database.close()
  })

  test.each([
    [true, 'sslmode=disable'],
    ['no-verify', 'sslmode=verify-full'],
    [true, ''],
  ] as const)('without TLS is refused where it is asked for: %s, ?%s', async (ssl, parameter) => {
    const database = await openDatabase({ url: `${await createServerDatabase()}?${parameter}`, ssl })
    await expect(database.db.execute(sql`select 1`)).rejects.toThrow()
    expect(await database.ping(1000)).toBe(false)
    await database.close()
  })

  test('is reached without TLS if the options say so, whatever the URL says', async () => {
    const database = await openDatabase({ url: `${await createServerDatabase()}?sslmode=require`, ssl: false })
    expect(await database.ping(1000)).toBe(true)
    await database.close()
  })
})

describe('a server that restarts', () => {
  let postgres: Postgres
  let database: Database
  beforeAll(async () => {
    postgres = await startPostgres()
    database = await openDatabase({ url: postgres.url, poolMax: 4, connectTimeoutMs: 1000 })
    await database.migrate()
  })
  afterAll(async () => {
    await database?.close()
    await postgres?.remove()
  })

  test('makes every verb reject with DatabaseUnavailable, then work again over the same pool', async () => {
    const { turns, sessions, users, retention } = createRepositories(database)
    const running = readyOf(await turns.begin(turn()))
    const asleep = database.db.execute(sql`select pg_sleep(10)`).catch((error: unknown) => error)
    expect(await database.ping(2000)).toBe(true)
    await postgres.stop()

    const given = { at: start, leaseMs }
    const sweep = { batch: 1, logAgeMs: null, anonymousIdleMs: null }
    const calls = [
      () => turns.begin(turn()),
      () => turns.poll(running.ticket, given),
      () => turns.complete(outcome(running.ticket)),
      () => sessions.find(running.session.id, anonymous),
      () => users.export('ann'),
      () => retention.sweep(sweep),
      () => database.migrate(),
    ]
    for (const call of calls) await expect(call()).rejects.toBeInstanceOf(DatabaseUnavailable)
    expect(await asleep).toBeInstanceOf(Error)
    expect(await database.ping(2000)).toBe(false)

    await postgres.start()
    expect(await database.ping(2000)).toBe(true)
    expect(await turns.complete(outcome(running.ticket))).toBe('saved')
    expect(await Promise.all([1, 2, 3, 4, 5].map(() => turns.begin(turn())))).toHaveLength(5)
    expect(database.poolStats().total).toBeLessThanOrEqual(4)
  })

  test('during a transaction fails only that transaction', async () => {
    const working = database.snapshot(async (db) => {
      await db.execute(sql`select 1`)
      await postgres.stop()
      await db.execute(sql`select 1`)
    })
    await expect(working).rejects.toBeInstanceOf(DatabaseUnavailable)
    await postgres.start()
    expect(await createRepositories(database).users.find('ann')).toBeNull()
  })

  test('that freezes is unavailable within two seconds, and available again when it resumes', async () => {
    const frozen = await openDatabase({
      url: postgres.url,
      poolMax: 2,
      statementTimeoutMs: 1000,
      connectTimeoutMs: 1000,
    })
    const { users } = createRepositories(frozen)
    expect(await frozen.ping(2000)).toBe(true)
    const rows = await selectRows<{ pid: number }>(
      frozen.db,
      sql`select split_part(pg_read_file('postmaster.pid'), e'\n', 1)::int as pid
        union select pid from pg_stat_activity where pid <> pg_backend_pid()
        union select pg_backend_pid()`,
    )
    for (const { pid } of rows) process.kill(pid, 'SIGSTOP')
    try {
      for (let n = 0; n < 2; n++) {
        const began = performance.now()
        expect(await frozen.ping(1500)).toBe(false)
        expect(performance.now() - began).toBeLessThan(4000)
      }
      await expect(users.find('ann')).rejects.toBeInstanceOf(DatabaseUnavailable)
      await expect(users.export('ann')).rejects.toBeInstanceOf(DatabaseUnavailable)
    } finally {
      for (const { pid } of rows) process.kill(pid, 'SIGCONT')
    }
    expect(await frozen.ping(2000)).toBe(true)
    expect(await users.find('ann')).toBeNull()
    await frozen.close()
  })
})

describe('a server that does not answer', () => {
  const sockets: Socket[] = []
  let silent: Server | undefined
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy()
    silent?.close()
  })

  test('is reported within the time limit, every time, and in the end by every verb', async () => {
    silent = createServer((socket) => void sockets.push(socket))
    const port = await freePort()
    await new Promise<void>((resolve) => silent?.listen(port, '127.0.0.1', resolve))
    const url = `postgres://nobody@127.0.0.1:${port}/nothing`
    const database = await openDatabase({ url, connectTimeoutMs: 300 })
    for (let n = 0; n < 3; n++) {
      const began = performance.now()
      expect(await database.ping(200)).toBe(false)
      expect(performance.now() - began).toBeLessThan(4000)
    }
    await expect(createRepositories(database).users.find('ann')).rejects.toBeInstanceOf(DatabaseUnavailable)
    await database.close()
  })

  test('to a statement in time cancels it and keeps the pool in use', async () => {
    const url = await createServerDatabase()
    const database = await openDatabase({ url, poolMax: 1, statementTimeoutMs: 1000, connectTimeoutMs: 1000 })
    const { users } = createRepositories(database)
    const blocker = await openDatabase({ url, poolMax: 1 })
    let release = () => {}
    const blocking = await new Promise<{ done: Promise<void> }>((locked) => {
      const done = blocker.snapshot(async (db) => {
        await db.execute(sql`lock table users in access exclusive mode`)
        await new Promise<void>((resolve) => {
          release = resolve
          locked({ done })
        })
      })
    })
    await expect(users.find('ann')).rejects.toBeInstanceOf(DatabaseUnavailable)
    const waiting = await Promise.allSettled([users.find('ann'), users.find('ann'), users.find('ann')])
    for (const result of waiting) expect(result).toMatchObject({ reason: { name: 'DatabaseUnavailable' } })
    expect(await database.ping(2000)).toBe(true)
    release()
    await blocking.done
    expect(await users.find('ann')).toBeNull()
    await Promise.all([database.close(), blocker.close()])
  })

  test('at an address where nothing listens is unavailable', async () => {
    const database = await openDatabase({ url: `postgres://nobody@127.0.0.1:${await freePort()}/nothing` })
    expect(await database.ping(2000)).toBe(false)
    await expect(database.migrate()).rejects.toBeInstanceOf(DatabaseUnavailable)
    await database.close()
  })
})

describe('an error that is not the connection’s', () => {
  test('is passed on unchanged, without what people typed', async () => {
    const database = await openServerTestDatabase()
    const { sessions } = createRepositories(database)
    const input = {
      id: crypto.randomUUID(),
      access: anonymous,
      workspaceId: null,
      name: 'my secret',
      state: {},
      at: start,
    }
    await sessions.create(input)
    const error: unknown = await sessions.create(input).catch((reason: unknown) => reason)
    expect(error).not.toBeInstanceOf(DatabaseUnavailable)
    expect(error).toMatchObject({ code: '23505', constraint: 'sessions_pkey' })
    expect(String(error)).not.toContain('my secret')
    await database.close()
  })
})
