import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config.ts'
import { createServerDatabase, openEmbeddedTestDatabase } from '../support/database.ts'
import { runHere } from './terminal.ts'

let folder = ''
let embedded: { DATA_DIR: string }
let server: Record<string, string>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-test-'))
  embedded = { DATA_DIR: join(folder, 'data') }
  // An application would make the tables, which takes seconds and is tested elsewhere.
  await (await openEmbeddedTestDatabase(embedded.DATA_DIR)).close()
  server = { DATABASE_URL: await createServerDatabase('template1') }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)

const session_id = '5d2b1c1e-7a43-4f0e-9d7b-3a1f6c2b8e90'

/** The last answer of a process with that environment to these messages, and the stored conversation. */
async function talk(environment: Record<string, string>, ...messages: string[]) {
  const app = await buildApp(loadConfig({ LOG_LEVEL: 'silent', ...environment }))
  let answer: Record<string, unknown> = {}
  for (const message of messages) {
    const response = await app.inject({ method: 'POST', url: '/chat', payload: { session_id, message } })
    expect(response.statusCode).toBe(200)
    answer = response.json()
  }
  const { messages: history } = (await app.inject({ method: 'GET', url: `/session/${session_id}` })).json()
  await app.close()
  return { answer, history: history as { role: string; content: string }[] }
}

describe('backup and restore', () => {
  it('carry a conversation from an embedded database to a server, where its next turn is played', async () => {
    const text = 'Happy Diwali {{1}}! Enjoy 20% off everything this weekend.'
    const before = await talk(
      embedded,
      'Marketing, in English (US). Call it diwali_offer',
      `The message should say: ${text}`,
    )
    expect(before.answer.missing).toEqual([])

    expect(await runHere(['backup', at('all.gz')], '', embedded)).toMatchObject({ code: 0, out: '' })
    expect((await stat(at('all.gz'))).mode & 0o077).toBe(0)
    expect(await runHere(['restore', at('all.gz')], '', server)).toMatchObject({ code: 0 })

    const after = await talk(server, 'Yes, finish it')
    expect(after.answer.action).toBe('FINAL')
    expect(JSON.stringify(after.answer.final_creation_payload)).toContain('Enjoy 20% off everything')
    expect(after.history.slice(0, before.history.length)).toEqual(before.history)
  })

  it('refuse to overwrite a file, to restore into a database that is in use, and to read what is not a backup', async () => {
    expect(await runHere(['backup', at('all.gz')], '', embedded)).toMatchObject({
      code: 1,
      errors: expect.stringContaining('never overwrites'),
    })
    expect(await runHere(['restore', at('all.gz')], '', server)).toMatchObject({
      code: 1,
      errors: expect.stringContaining('not empty'),
    })
    await writeFile(at('text.gz'), 'no gzip at all')
    const other = { DATABASE_URL: await createServerDatabase() }
    expect(await runHere(['restore', at('text.gz')], '', other)).toMatchObject({
      code: 1,
      errors: expect.stringContaining('not a backup'),
    })
  })

  it('say what is missing', async () => {
    const nowhere = { DATA_DIR: at('nowhere') }
    const away = { DATABASE_URL: 'postgres://user:secret@127.0.0.1:1/none' }
    const empty = { DATABASE_URL: await createServerDatabase('template1') }
    expect((await runHere(['backup', at('a.gz')], '', nowhere)).errors).toContain('There is no database')
    expect((await runHere(['restore', at('none.gz')], '', server)).errors).toContain('There is no file')
    expect((await runHere(['backup', at('b.gz')], '', away)).errors).toBe('The database does not answer.\n')
    expect((await runHere(['backup', at('c.gz')], '', empty)).errors).toContain('does not have our tables')
    expect((await runHere(['backup', at('c.gz')], '', { PORT: 'x' })).errors).toContain('PORT')
    expect(await runHere(['backup'])).toMatchObject({ code: 2 })
    expect(await stat(at('c.gz')).catch(() => null)).toBeNull()
  })
})
