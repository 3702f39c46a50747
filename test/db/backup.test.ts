import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { PassThrough, Readable, Writable } from 'node:stream'
import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { dumpDatabase, RestoreRefused, restoreDatabase } from '../../src/db/backup.ts'
import type { Database } from '../../src/db/client.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import type { Repositories } from '../../src/repositories/types.ts'
import { job } from '../repositories/contract/jobs.ts'
import * as given from '../repositories/given.ts'
import { playPublishing } from '../repositories/publishing-given.ts'
import { openEmbeddedTestDatabase, openServerTestDatabase, tableNames } from '../support/database.ts'
import { selectRows } from '../support/rows.ts'

async function dump(database: Database): Promise<string> {
  const chunks: Buffer[] = []
  const target = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk)
      done()
    },
  })
  await dumpDatabase(database, target)
  return Buffer.concat(chunks).toString()
}

/** In chunks that split characters and lines anywhere, as a pipe does. */
function* pieces(text: string, size: number): Generator<Buffer> {
  const bytes = Buffer.from(text)
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

const restore = (database: Database, text: string, size = 1009) =>
  restoreDatabase(database, Readable.from(pieces(text, size)))

const odd = 'नमस्ते \u2028 "quotes" \\ \n 👩‍👧'

/** Tables that the archive of the earlier release does not know. */
const later = [
  'jobs',
  'secrets',
  'workspaces',
  'memberships',
  'former_memberships',
  'workspace_invitations',
  'workspace_keys',
  'approvals',
  'media',
  'media_chunks',
  'connections',
  'test_numbers',
  'test_sends',
  'templates',
  'template_versions',
  'template_events',
  'submissions',
  'webhook_events',
  'workspace_streams',
  'workspace_events',
  'assessments',
  'assessment_batches',
  'assessment_overrides',
  'meta_samples',
]

/** A team, with somebody who left it, an invitation, a key and an approval. */
async function fillWorkspace(repositories: Repositories): Promise<void> {
  const { users, workspaces, members, workspaceInvitations, workspaceKeys, approvals } = repositories
  const [workspaceId, ann, bob] = [randomUUID(), given.own('ann'), given.own('bob')]
  await users.create(given.user('bob'))
  await workspaces.create({ id: workspaceId, name: odd, userId: 'ann', by: given.by('ann'), at: given.start })
  const invitation = { role: 'viewer' as const, createdBy: 'ann', createdAt: given.start, expiresAt: given.moment(9) }
  for (const hash of ['one', 'two'])
    await workspaceInvitations.create(workspaceId, ann, { id: randomUUID(), hash, ...invitation })
  await workspaceInvitations.accept({ hash: 'one', userId: 'bob', by: given.by('bob'), at: given.start })
  await members.remove({ workspaceId, access: bob, userId: 'bob' })
  const dates = { createdAt: given.start, lastUsedAt: null, expiresAt: null, revokedAt: null }
  const key = {
    id: randomUUID(),
    workspaceId,
    prefix: 'wtb_live_x',
    hash: 'a key',
    name: odd,
    createdBy: 'ann',
    ...dates,
  }
  await workspaceKeys.create(ann, { ...key, scopes: ['chat', 'read'] })
  const { sessionId } = await given.takeTurn(repositories, { access: ann, workspaceId })
  const approval = {
    draftHash: 'a1'.repeat(32),
    decision: 'approved' as const,
    comment: odd,
    by: 'ann',
    createdAt: given.start,
  }
  await approvals.record({ sessionId, access: ann, expectedVersion: 1, approval })
  await repositories.media.put(given.file({ sessionId, access: ann }))
  const place = { workspaceId, sessionId, owner: ann, at: given.start, newId: randomUUID, text: odd }
  await playPublishing(repositories, place)
  await fillAssessments(repositories, workspaceId, sessionId)
}

async function fillAssessments({ assessments }: Repositories, workspaceId: string, sessionId: string): Promise<void> {
  const access = given.own('ann')
  await assessments.store(workspaceId, access, [given.assessment({ template: { z: odd, a: 1 }, business: odd })])
  const batch = { id: randomUUID(), business: odd, hashes: ['a1'.repeat(32)], createdAt: given.start }
  await assessments.createBatch(workspaceId, access, { ...batch, templates: [{ z: odd }] })
  for (const about of [{ sessionId }, { contentHash: 'a1'.repeat(32) }, {}])
    await assessments.addOverride(workspaceId, access, given.override({ ...about, reason: odd }))
}

/** At least one row in every table. */
async function fill(database: Database): Promise<string> {
  const repositories = createRepositories(database)
  await repositories.users.create(given.user('ann'))
  await repositories.apiKeys.create({
    id: 'key',
    prefix: 'wtb',
    hash: 'hash',
    name: odd,
    role: 'admin',
    createdAt: given.start,
    lastUsedAt: null,
    expiresAt: null,
    revokedAt: given.moment(5),
  })
  await repositories.invitations.create({ hash: 'hash', expiresAt: given.start })
  await repositories.rateCounters.hit([{ key: 'k', limit: 9 }], 1000, given.start)
  await repositories.usage.addressSalt(given.start, 'salt')
  const { sessionId } = await given.takeTurn(
    repositories,
    { access: given.own('ann'), message: odd, idempotency: given.keyed('k') },
    {
      state: { zebra: odd, ant: 1.5e-7 },
      revision: given.revision(1),
      logs: [given.log({ payload: odd }), given.log()],
      usage: [given.usage],
      addresses: ['hash of an address'],
      answer: '{"b":1, "a":2}',
    },
  )
  await repositories.activity.closeSegment(null, { before: given.moment(given.dayMs), batch: 2 })
  await repositories.debugReads.record({ actor: 'desk', sessionId, at: given.start })
  await repositories.jobs.enqueue(job({ payload: { text: odd }, serialKey: odd }))
  await repositories.jobs.enqueue(job({ payload: null, run: { everyMs: 3_600_000 } }))
  await repositories.secrets.put({
    id: randomUUID(),
    workspaceId: null,
    purpose: 'meta-token',
    name: odd,
    ciphertext: 'v1.k.a.b.c',
    keyId: 'k',
    lastFour: '',
  })
  await fillWorkspace(repositories)
  for (let n = 0; n < 105; n++) await given.takeTurn(repositories, { sessionId, access: given.own('ann') })
  return sessionId
}

describe('a backup', () => {
  test('moves every row from embedded to server to embedded, and the conversation continues', {
    timeout: 60_000,
  }, async () => {
    const [first, server, last] = [
      await openEmbeddedTestDatabase(),
      await openServerTestDatabase(),
      await openEmbeddedTestDatabase(),
    ]
    const sessionId = await fill(first)
    const backup = await dump(first)
    const tables = await tableNames(first)
    for (const name of tables) expect(backup).toContain(`{"table":"${name}","row":`)
    // What a server leaves that was started once.
    await createRepositories(server).jobs.enqueue(job({ run: { everyMs: 3_600_000 } }))
    const count = await restore(server, backup)
    expect(count).toBe(backup.split('\n').length - 3)
    const fromServer = await dump(server)
    expect(fromServer.split('\n').toSorted()).toStrictEqual(backup.split('\n').toSorted())
    expect(await restore(last, fromServer, 64)).toBe(count)
    expect(await dump(last)).toBe(fromServer)

    const repositories = createRepositories(last)
    const ticket = await given.takeTurn(
      repositories,
      { sessionId, access: given.own('ann'), message: 'next' },
      { logs: [given.log()], revision: given.revision(2) },
    )
    expect(ticket.seq).toBe(107)
    const { total, logs } = await repositories.llmLogs.listOf(sessionId, given.anybodys, { limit: 10, before: null })
    expect([total, logs.length]).toStrictEqual([3, 3])
    const { messages } = await repositories.messages.listOf(sessionId, given.anybodys, {
      limit: 1,
      before: 2,
      at: given.start,
    })
    expect(messages.map(({ content }) => content)).toStrictEqual([odd])
    expect(
      await repositories.turns.begin(given.turn({ access: given.own('ann'), idempotency: given.keyed('k') })),
    ).toStrictEqual({
      outcome: 'answered',
      answer: '{"b":1, "a":2}',
      sessionId,
    })
    for (const database of [first, server, last]) await database.close()
  })

  test.each([
    ['embedded', openEmbeddedTestDatabase],
    ['server', openServerTestDatabase],
  ] as const)('of the release before is read, into %s', async (_, open) => {
    const database = await open()
    const archive = await readFile(new URL('../fixtures/backup/0005_token_version.jsonl', import.meta.url), 'utf8')
    expect(await restore(database, archive)).toBe(archive.trim().split('\n').length - 2)
    const isLater = (table: string): boolean => later.includes(table) || table.startsWith('activity')
    for (const name of (await tableNames(database)).filter((table) => !isLater(table)))
      expect(await selectRows(database.db, sql`select 1 from ${sql.identifier(name)}`), name).not.toHaveLength(0)
    const { sessions, revisions, llmLogs, usage } = createRepositories(database)
    const [session] = (await sessions.listOf('ann', given.anybodys, { limit: 1, offset: 0 })).sessions
    const sessionId = session?.id ?? ''
    expect(JSON.stringify(await sessions.find(sessionId, given.own('ann')))).toContain('{"zebra":1,"ant":2}')
    expect(await revisions.find(sessionId, given.anybodys, 1)).toMatchObject({
      cause: 'chat',
      edits: [{ op: 'set_body' }],
    })
    const page = { limit: 9, before: null }
    expect(await llmLogs.listOf(sessionId, given.anybodys, page)).toMatchObject({
      costUsd: 0.3000123,
      logs: [{}, { costUsd: 0.1 }],
    })
    const spent = await usage.ofUser('ann', 1, new Date('2026-11-29T12:00:00Z'))
    expect(spent.map(({ costUsd }) => costUsd)).toStrictEqual([0.2, 0.1000123])
    await database.close()
  })

  test('is refused, and changes nothing, if it is incomplete, foreign or the database is not empty', async () => {
    const database = await openEmbeddedTestDatabase()
    const empty = await dump(database)
    const user = `{"table":"users","row":${JSON.stringify({ id: 'ann', password_hash: 'x', role: 'user', token_version: 0, created_at: given.start, updated_at: given.start })}}`
    const [head = '', end = ''] = empty.split('\n')
    const whole = [head, user, end.replace('"rows":0', '"rows":1')].join('\n')
    const refused: [string, string][] = [
      ['', 'not a backup'],
      ['{"format":"something else"}\n', 'this kind of backup'],
      [`${head}\n${user}\n`, 'incomplete'],
      [`${head}\n${user}\n${end}`, 'incomplete'],
      [[head, user.replace('users', 'strangers'), end].join('\n'), 'strangers'],
      [whole.replace('"password_hash"', '"shoe_size"'), 'shoe_size'],
    ]
    for (const [text, reason] of refused) {
      const attempt = restore(database, text)
      await expect(attempt).rejects.toThrow(reason)
      await expect(attempt).rejects.toBeInstanceOf(RestoreRefused)
      expect(await selectRows(database.db, sql`select id from users`)).toStrictEqual([])
    }
    expect(await restore(database, whole)).toBe(1)
    await expect(restore(database, whole)).rejects.toThrow('rows in users')
    await database.close()
  })

  test('is written no faster than its reader reads it', async () => {
    const database = await openServerTestDatabase()
    const repositories = createRepositories(database)
    const state = { text: 'x'.repeat(100_000) }
    for (let n = 0; n < 10; n++) await given.takeTurn(repositories, { sessionId: randomUUID() }, { state })
    const target = new PassThrough({ highWaterMark: 1000 })
    const dumping = dumpDatabase(database, target)
    let bytes = 0
    for await (const chunk of target) {
      bytes += chunk.length
      if (String(chunk).includes('"end":true')) break
    }
    await dumping
    expect(bytes).toBeGreaterThan(1_000_000)
    await database.close()
  })

  test('rejects and releases the database if the target fails', async () => {
    const database = await openEmbeddedTestDatabase()
    const broken = new Writable({ write: (_, __, done) => done(new Error('disk full')) })
    await expect(dumpDatabase(database, broken)).rejects.toThrow('disk full')
    expect(await database.ping(2000)).toBe(true)
    await database.close()
  })
})
