import { sql } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Database, openDatabase } from '../../src/db/client.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import { user } from '../repositories/given.ts'
import { createServerDatabase } from '../support/database.ts'
import { selectRows } from '../support/rows.ts'

describe('prepared statements', () => {
  let database: Database
  beforeAll(async () => {
    database = await openDatabase({ url: await createServerDatabase(), poolMax: 1 })
    await createRepositories(database).users.create(user('ann'))
  })
  afterAll(() => database?.close())

  const findAnn = () => createRepositories(database).users.find('ann')
  const prepared = async () =>
    (await selectRows<{ count: number }>(database.db, sql`select count(*)::int from pg_prepared_statements`))[0]?.count

  test('are prepared once on a connection', async () => {
    await findAnn()
    const before = await prepared()
    await findAnn()
    expect(await prepared()).toBe(before)
    expect(before).toBeGreaterThan(0)
  })

  test('survive a migration that adds a column', async () => {
    const all = () => selectRows<object>(database.db, sql`select * from users where id = ${'ann'}`)
    await all()
    await database.db.execute(sql`alter table users add column shoe_size integer`)
    expect((await all())[0]).toHaveProperty('shoe_size')
    await all()
    expect(await prepared()).toBeGreaterThan(0)
  })

  test('that a pooler has lost are sent again without a name, and so are all later ones', async () => {
    await findAnn()
    await database.db.execute(sql`deallocate all`)
    const sent = vi.spyOn(pg.Client.prototype, 'query')
    expect(await findAnn()).toMatchObject({ id: 'ann' })
    expect(await findAnn()).toMatchObject({ id: 'ann' })
    const named = sent.mock.calls.filter(([config]) => 'name' in Object(config) && Object(config).name !== undefined)
    sent.mockRestore()
    expect(named).toHaveLength(1)
    expect(await prepared()).toBe(0)
  })
})
