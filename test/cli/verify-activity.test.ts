import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Entry } from '../../src/activity/entry.ts'
import { openDatabase } from '../../src/db/client.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import { chain, placeOf } from '../activity/chains.ts'
import { user } from '../repositories/given.ts'
import { createServerDatabase, openEmbeddedTestDatabase } from '../support/database.ts'
import { runHere } from './terminal.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-test-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const entries = chain(5)
const head = placeOf(entries.at(-1) as Entry)
const written = (place: { seq: number; hash: string }): string => `${place.seq}:${place.hash}`
const linesOf = (values: readonly object[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('')

const verify = (lines: string, ...options: string[]) => runHere(['verify-activity', '-', ...options], lines)

describe('verify-activity', () => {
  it('says that an untouched export is intact, and where it ends', async () => {
    const file = join(folder, 'log.ndjson')
    await writeFile(file, linesOf([...entries, { head }]))
    expect(await runHere(['verify-activity', file])).toEqual({
      code: 0,
      out: `5 entries: intact. Head ${written(head)}\n`,
      errors: '',
    })
    expect(await verify(linesOf(entries.slice(2)), '--from', written(entries[1] as Entry))).toMatchObject({
      code: 0,
      out: expect.stringContaining('3 entries: intact'),
      errors: expect.stringContaining('No head is known'),
    })
  })

  it('names each fault with its number', async () => {
    const [one, two, three, four] = entries as [Entry, Entry, Entry, Entry, Entry]
    const shown = async (lines: readonly object[], ...options: string[]) => {
      const { code, out } = await verify(linesOf(lines), ...options)
      return [code, out.split('\n')[0]]
    }
    const changed = { ...two, action: 'user.deleted' }
    expect(await shown([one, changed, three, four])).toEqual([1, 'Entry 2 does not match its hash. (changed)'])
    expect(await shown([one, three, four])).toEqual([1, 'Entry 2 is missing. (removed)'])
    expect(await shown([one, three, two, four])).toEqual([1, 'Entry 2 stands after entry 3. (reordered)'])
    expect(await shown([one, two, two, three])).toEqual([
      1,
      'Entry 2 stands beside another entry with its number. (inserted)',
    ])
    expect(await shown([one, two, three, four], '--head', written(head))).toEqual([
      1,
      'Entry 5 is missing at the end. (truncated)',
    ])
    expect(await shown([one, { what: 'ever' }, two])).toEqual([1, 'Line 2 cannot be read. (unreadable)'])
    expect(await verify('not JSON\n')).toMatchObject({ code: 1, out: expect.stringContaining('Line 1') })
  })

  it.each([
    [[]],
    [['a', 'b']],
    [['a', '--workspace', 'installation']],
    [['--workspace', 'mine']],
    [['a', '--head', '5']],
    [['a', '--from', `x:${head.hash}`]],
    [['a', '--what']],
  ])('refuses the arguments %j', async (args) => {
    expect(await runHere(['verify-activity', ...args])).toMatchObject({ code: 2, out: '' })
  })

  it('says that a file or a database is not there', async () => {
    const missing = await runHere(['verify-activity', join(folder, 'nothing')])
    expect(missing).toMatchObject({ code: 2, errors: expect.stringContaining('There is no file') })
    const database = { DATA_DIR: join(folder, 'no-data') }
    const empty = await runHere(['verify-activity', '--workspace', 'installation'], '', database)
    expect(empty).toMatchObject({ code: 1, errors: expect.stringContaining('There is no database') })
    const fresh = { DATABASE_URL: await createServerDatabase('template1') }
    const bare = await runHere(['verify-activity', '--workspace', 'installation'], '', fresh)
    expect(bare).toMatchObject({ code: 1, errors: expect.stringContaining('does not have our tables') })
  })

  it('reads a chain from an embedded database and from a server', async () => {
    const dataDir = join(folder, 'data')
    const url = await createServerDatabase()
    for (const database of [await openEmbeddedTestDatabase(dataDir), await openDatabase({ url })]) {
      const { users, activity } = createRepositories(database)
      for (const name of ['ann', 'bob']) await users.create(user(name))
      await users.remove('ann', [])
      const end = await activity.head(null)
      await database.close()
      const environment = database.kind === 'embedded' ? { DATA_DIR: dataDir } : { DATABASE_URL: url }
      const run = (...args: string[]) => runHere(['verify-activity', '--workspace', ...args], '', environment)
      const names = 'with erased names: intact'
      expect(await run('installation')).toMatchObject({
        code: 0,
        out: `3 entries, 2 of them ${names}. Head ${written(end)}\n`,
      })
      expect(await run('installation', '--head', `2:${'a'.repeat(64)}`)).toMatchObject({ code: 1 })
      const other = '00000000-0000-4000-8000-000000000001'
      expect(await run(other)).toMatchObject({ code: 0, out: expect.stringContaining('0 entries: intact') })
    }
  })
})
